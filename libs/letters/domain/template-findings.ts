import type { Finding } from '#libs/platform/domain/index.js';
import { type LetterKind } from './letter-kind.js';
import { type TemplateField, type TemplateVocabulary, vocabularyOf } from './template-fields.js';
import { type ReadingFault, type TemplateTag, readTemplate } from './template-reading.js';

export const longestTemplate = 8000;

/** One finding about the text of a template, with the line it is about; null when it is about the whole. */
export interface TemplateFinding extends Finding {
  readonly line: number | null;
}

/** Everything that is wrong with a template, in order of place. None: it can be printed for every letter of its kind. */
export function templateFindings(kind: LetterKind, text: string): TemplateFinding[] {
  if (text.trim() === '')
    return [whole('empty', 'De brief is leeg. Schrijf een tekst, of ga terug naar de standaardtekst.')];
  if (text.length > longestTemplate) {
    return [whole('too-long', `De tekst is langer dan ${longestTemplate} tekens. Maak hem korter.`)];
  }
  const vocabulary = vocabularyOf(kind);
  const { tags, faults } = readTemplate(text);
  const found = [
    ...faults.map((fault) => at(text, fault.at, fault.kind, faultReason(fault))),
    ...tags.flatMap((tag) => tagFindings(text, tag, vocabulary)),
    ...lineFindings(text),
  ];
  const all = [...found, ...strayBraces(text, new Set(found.map(({ line }) => line)))];
  return [...all.sort(byLine), ...missingFields(tags, vocabulary), ...missingWords(text, vocabulary)];
}

const whole = (code: string, reason: string): TemplateFinding => ({ name: 'text', code, reason, line: null });

function at(text: string, place: number, code: string, reason: string): TemplateFinding {
  return atLine(text.slice(0, place).split(lineBreak).length, code, reason);
}

const lineBreak = /\r\n?|\n/;
const atLine = (line: number, code: string, reason: string): TemplateFinding => ({
  name: 'text',
  code,
  reason: `Regel ${line}: ${reason}`,
  line,
});

function faultReason(fault: ReadingFault): string {
  switch (fault.kind) {
    case 'unclosed-tag':
      return 'hier begint een veld met {{ dat niet wordt afgesloten. Zet }} achter de naam.';
    case 'other-tag':
      return 'na {{ mag alleen de naam van een veld staan, of # ^ / en de naam van een deel. Haal het andere teken weg.';
    case 'unclosed-section':
      return `{{#${fault.name}}} wordt niet afgesloten. Zet {{/${fault.name}}} achter dit deel.`;
    case 'unopened-section':
      return `{{/${fault.name}}} sluit iets af dat niet begonnen is. Zet {{#${fault.name}}} ervoor, of haal het weg.`;
  }
}

function tagFindings(text: string, tag: TemplateTag, vocabulary: TemplateVocabulary): TemplateFinding[] {
  const known: readonly { name: string }[] = tag.kind === 'field' ? vocabulary.fields : vocabulary.sections;
  if (/[{\r\n]/.test(tag.name))
    return [at(text, tag.at, 'unclosed-tag', faultReason({ kind: 'unclosed-tag', at: tag.at }))];
  const entry = known.find(({ name }) => name === tag.name);
  if (!entry) return [at(text, tag.at, `unknown-${tag.kind}`, unknownReason(tag, known))];
  const { within } = entry as TemplateField;
  if (tag.kind === 'section' || !within || tag.around.some(({ name, inverted }) => name === within && !inverted)) {
    return [];
  }
  const reason = `{{${tag.name}}} is niet altijd ingevuld. Zet het tussen {{#${within}}} en {{/${within}}}.`;
  return [at(text, tag.at, 'not-always-filled', reason)];
}

function unknownReason({ kind, name }: TemplateTag, known: readonly { name: string }[]): string {
  const near = known.find((one) => plain(one.name) === plain(name))?.name;
  const what = kind === 'field' ? `het veld {{${short(name)}}}` : `het deel {{#${short(name)}}}`;
  if (near) return `${what} bestaat niet. Bedoel je {{${kind === 'field' ? '' : '#'}${near}}}?`;
  const remedy = kind === 'field' ? 'Kies een veld uit de lijst' : 'Kies een deel uit de lijst';
  return `${what} bestaat niet in deze brief. ${remedy}, of haal het weg.`;
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '');
const short = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name).replaceAll(/\s+/g, ' ');

const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

function lineFindings(text: string): TemplateFinding[] {
  const lines = text.split(lineBreak);
  const first = lines.findIndex((line) => line.trim() !== '');
  return lines.flatMap((line, place) => {
    const number = place + 1;
    const isTitle = /^#\s+\S/.test(line.trim());
    const found: TemplateFinding[] = [];
    if (invisible.test(line.replaceAll('\t', ' '))) found.push(atLine(number, 'invisible-sign', invisibleReason));
    if (place === first && !isTitle) found.push(atLine(number, 'no-title', titleReason));
    if (place !== first && isTitle) found.push(atLine(number, 'second-title', secondTitleReason));
    if (/^(?:#{3,}|#{1,2}(?!\s+\S)(?!#))/.test(line.trim())) found.push(atLine(number, 'heading', headingReason));
    return found;
  });
}

const invisibleReason = 'hier staat een onzichtbaar teken. Typ deze regel opnieuw.';
const titleReason = 'een brief begint met een titel. Zet op de eerste regel # en dan de titel.';
const secondTitleReason = 'een brief heeft één titel. Maak hier een tussenkop van, met ##.';
const headingReason = 'een kop is # of ##, dan een spatie en dan de tekst van de kop.';

const byLine = (a: TemplateFinding, b: TemplateFinding): number => (a.line ?? 0) - (b.line ?? 0);

/** `{kindNaam}` would be printed as it stands. Not told again of a line of which something is said already. */
const strayBraces = (text: string, told: ReadonlySet<number | null>): TemplateFinding[] =>
  text.split(lineBreak).flatMap((line, place) => {
    const isStray = /[{}]/.test(line.replaceAll(/\{\{[^{}]*\}\}/g, '')) && !told.has(place + 1);
    return isStray ? [atLine(place + 1, 'stray-brace', strayReason)] : [];
  });
const strayReason = 'hier staat een losse { of }. Een veld heeft er voor en achter de naam twee.';

/** A compulsory field counts only where it is always printed, or where it always has its value. */
function missingFields(tags: readonly TemplateTag[], { fields }: TemplateVocabulary): TemplateFinding[] {
  return fields.flatMap(({ name, requiredBecause, within }) => {
    const counts = (tag: TemplateTag): boolean =>
      tag.kind === 'field' && tag.name === name && tag.around.every((one) => one.name === within && !one.inverted);
    if (!requiredBecause || tags.some(counts)) return [];
    const hidden = tags.some((tag) => tag.kind === 'field' && tag.name === name);
    const place = within ? `tussen {{#${within}}} en {{/${within}}}` : 'buiten elk deel met {{#…}}';
    const remedy = hidden ? `staat op een plek waar het soms wegvalt. Zet het ${place}.` : `ontbreekt. Voeg het toe.`;
    return [whole('required-field', `Het veld {{${name}}} ${remedy} ${requiredBecause}`)];
  });
}

function missingWords(text: string, { words }: TemplateVocabulary): TemplateFinding[] {
  const bare = text.replaceAll(/\{\{[^}]*\}\}/g, '').toLowerCase();
  return words
    .filter(({ word }) => !bare.includes(word.toLowerCase()))
    .map(({ word, because }) => whole('required-word', `Het woord "${word}" ontbreekt. ${because}`));
}
