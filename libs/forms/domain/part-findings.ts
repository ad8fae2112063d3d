import { type DefinitionFinding, definitionFinding as finding } from './definition-finding.js';
import type { FormDefinition, FormField, FormPart, FormSection } from './form-definition.js';

/**
 * All that a preschool must tell the school without asking parents: the programme and how long the child followed it (WPO
 * article 167, third paragraph; law-and-process R5.1). Longest text: the name of a programme that is not in the list.
 */
const withoutConsent: Readonly<Record<string, FormField['widget']>> = {
  programma: 'choice',
  programmaNaam: 'text',
  duurInMaanden: 'number',
};
const longestProgramme = 80;

/** Parts and sections point at each other, each once; what goes without consent is what the law names and nothing else. */
export function partFindings({ parts, sections }: FormDefinition): DefinitionFinding[] {
  return [
    ...twice(parts, '/parts', 'Dit deel'),
    ...twice(sections, '/sections', 'Dit onderdeel'),
    ...parts.flatMap((part, place) => [
      ...unused(part, sections, `/parts/${place}`),
      ...restrictedWithoutConsent(part, `/parts/${place}`),
    ]),
    ...sections.flatMap((section, place) => ofSection(section, parts, `/sections/${place}`)),
  ];
}

const twice = (list: readonly { id: string }[], at: string, what: string): DefinitionFinding[] =>
  list.flatMap(({ id }, place) =>
    list.findIndex((one) => one.id === id) === place
      ? []
      : [finding(`${at}/${place}/id`, 'id-twice', `${what} heet ${id}, net als een ander. Geef het een eigen id.`)],
  );

const unused = ({ id, title }: FormPart, sections: readonly FormSection[], at: string): DefinitionFinding[] =>
  sections.some(({ part }) => part === id)
    ? []
    : [finding(at, 'part-unused', `Bij het deel “${title}” hoort geen enkel onderdeel. Haal het weg, of gebruik het.`)];

const restrictedWithoutConsent = ({ consent, restricted, title }: FormPart, at: string): DefinitionFinding[] =>
  restricted && consent === 'not-needed'
    ? [
        finding(
          `${at}/consent`,
          'part-restricted',
          `Het deel “${title}” is alleen voor eigen lezers; dat vraagt toestemming.`,
        ),
      ]
    : [];

function ofSection(section: FormSection, parts: readonly FormPart[], at: string): DefinitionFinding[] {
  const part = parts.find(({ id }) => id === section.part);
  if (!part) {
    const reason = `“${section.title}” hoort bij het deel ${section.part}, en dat is er niet. Voeg het toe bij parts.`;
    return [finding(`${at}/part`, 'part-unknown', reason)];
  }
  if (part.consent === 'needed') return [];
  return section.fields.flatMap((field, place) =>
    goesWithoutConsent(field, section) ? [] : [needsConsent(field, `${at}/fields/${place}`)],
  );
}

function goesWithoutConsent({ name, widget, protection }: FormField, { schema }: FormSection): boolean {
  const asText = widget !== 'text' || (schema.properties?.[name]?.maxLength ?? Infinity) <= longestProgramme;
  return protection === 'ordinary' && Object.hasOwn(withoutConsent, name) && withoutConsent[name] === widget && asText;
}

const needsConsent = ({ label }: FormField, at: string): DefinitionFinding =>
  finding(
    at,
    'needs-consent',
    `“${label}” mag niet zonder toestemming mee. Alleen het VE-programma (programma, of programmaNaam tot ${longestProgramme} tekens) en de duur (duurInMaanden) gaan volgens de wet altijd mee. Zet de vraag in een ander deel.`,
  );
