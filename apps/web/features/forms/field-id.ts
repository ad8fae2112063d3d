/** JSON pointer to the answer of a field, within its section or its item. */
export const pointerTo = (name: string, within = ''): string =>
  `${within}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** id of the input of an answer on the page: where a link in a list of findings leads to. Empty for a section as a whole. */
export const fieldId = (section: string, pointer: string): string => (pointer === '' ? '' : `${section}${pointer}`);

export const pointerParts = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
