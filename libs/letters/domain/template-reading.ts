// Mustache reads and fills the templates; what letters add is that all faults are found at once, each with its place.
import Mustache from 'mustache';
import type { TemplateValues } from './template-fields.js';

/** `{{name}}` in a template, and the sections around it, outermost first. */
export interface TemplateTag {
  readonly name: string;
  /** place in the text */
  readonly at: number;
  readonly kind: 'field' | 'section';
  readonly around: readonly { readonly name: string; readonly inverted: boolean }[];
}

export type ReadingFault =
  | { readonly kind: 'unclosed-tag' | 'other-tag'; readonly at: number }
  | { readonly kind: 'unclosed-section' | 'unopened-section'; readonly at: number; readonly name: string };

export interface ReadTemplate {
  readonly tags: readonly TemplateTag[];
  readonly faults: readonly ReadingFault[];
}

type Token = [type: string, value: string, start: number, end: number, inner?: Token[], close?: number];

/** Without memory: the library otherwise keeps every text it was ever given. */
function writer(): InstanceType<typeof Mustache.Writer> {
  const fresh = new Mustache.Writer();
  Object.assign(fresh, { templateCache: undefined });
  return fresh;
}

/** Other kinds of tags than fields and sections: partials, comments, other delimiters, unescaped values. */
const otherTag = /\{\{(?:\s*[{&>=!])+/g;
const mostFaults = 50;

/** Never throws. At a fault the piece is taken out and reading goes on, so that all of them are known at once. */
export function readTemplate(text: string): ReadTemplate {
  const faults: ReadingFault[] = [...text.matchAll(otherTag)].map(({ index }) => ({ kind: 'other-tag', at: index }));
  let rest = text.replaceAll(otherTag, (tag) => ' '.repeat(tag.length));
  while (faults.length < mostFaults) {
    try {
      return { tags: tagsIn(writer().parse(rest) as Token[], []), faults: inOrder(faults) };
    } catch (error) {
      const found = faultIn(rest, error instanceof Error ? error.message : '');
      if (!found) return { tags: [], faults: inOrder([...faults, { kind: 'other-tag', at: 0 }]) };
      faults.push(found);
      rest = withoutTag(rest, found.at);
    }
  }
  return { tags: [], faults: inOrder(faults) };
}

/** The text with values in their places. Only for a template in which nothing was found. */
export const fillTemplate = (text: string, values: TemplateValues): string =>
  writer().render(text, values, undefined, { escape: String });

const inOrder = (faults: ReadingFault[]): ReadingFault[] => faults.sort((a, b) => a.at - b.at);

/** The library tells one fault, in English, with where it was when it noticed; this finds where the fault begins. */
function faultIn(text: string, message: string): ReadingFault | undefined {
  const [, what, name = '', place] =
    /^(Unclosed tag|Unclosed section|Unopened section)(?: "(.*)")? at (\d+)$/s.exec(message) ?? [];
  const noticed = Number(place);
  if (what === 'Unclosed tag') return existing({ kind: 'unclosed-tag', at: lastOpening(text) });
  if (what === 'Unopened section') return existing({ kind: 'unopened-section', at: text.indexOf('{{', noticed), name });
  if (what === 'Unclosed section') {
    return existing({ kind: 'unclosed-section', at: sectionBefore(text, name, noticed), name });
  }
  return undefined;
}

const existing = (fault: ReadingFault): ReadingFault | undefined => (fault.at < 0 ? undefined : fault);

/** The first `{{` after everything that is closed. */
function lastOpening(text: string): number {
  const closed = text.lastIndexOf('}}');
  return text.indexOf('{{', closed < 0 ? 0 : closed + 2);
}

/** The last section of this name that opens before a place. */
function sectionBefore(text: string, name: string, place: number): number {
  const openings = [...text.slice(0, place).matchAll(/\{\{\s*[#^]\s*(.*?)\s*\}\}/gs)];
  return openings.filter(([, opened]) => opened === name).at(-1)?.index ?? -1;
}

/** The same text with blanks for one tag, so that every other place stays where it is. */
function withoutTag(text: string, at: number): string {
  const close = text.indexOf('}}', at);
  const next = text.indexOf('{{', at + 2);
  const end = close < 0 || (next >= 0 && next < close) ? at + 2 : close + 2;
  return text.slice(0, at) + ' '.repeat(end - at) + text.slice(end);
}

function tagsIn(tokens: readonly Token[], around: TemplateTag['around']): TemplateTag[] {
  return tokens.flatMap(([type, name, at, , inner]): TemplateTag[] => {
    if (type === 'name') return [{ name, at, kind: 'field', around }];
    if (type !== '#' && type !== '^') return [];
    const deeper = [...around, { name, inverted: type === '^' }];
    return [{ name, at, kind: 'section', around }, ...tagsIn(inner ?? [], deeper)];
  });
}
