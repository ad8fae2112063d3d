// One change in a published sample makes the negative case of a rule.

export type Change = (xml: string) => string;

const replaced = (xml: string, found: RegExp, by: string): string => {
  if (!found.test(xml)) throw new Error(`nothing to change: ${found.source}`);
  return xml.replace(found, () => by);
};
const element = (name: string): RegExp => new RegExp(`\\s*<${name}(?:\\s[^>]*)?>[\\s\\S]*?</${name}>`);

/** Takes the first element of this name away. */
export const without =
  (name: string): Change =>
  (xml) =>
    replaced(xml, element(name), '');
/** Gives the first element of this name another content. */
export const having =
  (name: string, content: string): Change =>
  (xml) =>
    replaced(xml, element(name), `<${name}>${content}</${name}>`);
/** Puts something before the first element of this name. */
export const before =
  (name: string, added: string): Change =>
  (xml) =>
    replaced(xml, new RegExp(`<${name}>`), `${added}<${name}>`);
/** Puts something after the first end of this name. */
export const after =
  (name: string, added: string): Change =>
  (xml) =>
    replaced(xml, new RegExp(`</${name}>`), `</${name}>${added}`);
/** Changes only what stands within the first element of this name. */
export const within =
  (name: string, ...changes: Change[]): Change =>
  (xml) => {
    const start = xml.indexOf(`<${name}>`);
    const end = xml.indexOf(`</${name}>`, start);
    if (start < 0 || end < 0) throw new Error(`no ${name}`);
    return xml.slice(0, start) + all(...changes)(xml.slice(start, end)) + xml.slice(end);
  };
export const all =
  (...changes: Change[]): Change =>
  (xml) =>
    changes.reduce((text, change) => change(text), xml);
