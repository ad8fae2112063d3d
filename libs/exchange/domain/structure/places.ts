import { type Block, type Part, shapeOf } from './parts.js';

/** Where in the document a field of the model stands; a number in the path counts from zero, in the document from one. */
export function placeOf(root: Block, rootName: string, field: string): string {
  let place = rootName;
  let shape: unknown = root;
  let around: Part | undefined;
  for (const step of field === '' ? [] : field.split('.')) {
    if (/^\d+$/.test(step)) {
      place += around ? `/${around.xml}[${Number(step) + 1}]` : `[${Number(step) + 1}]`;
      around = undefined;
      continue;
    }
    const part = (shape as Block).fields?.[step];
    if (!part) return place;
    place += `/${part.xml}`;
    around = part.kind === 'listed' ? part.item : undefined;
    shape = part.kind === 'listed' ? shapeOf(part.item) : part.kind === 'part' ? shapeOf(part) : undefined;
  }
  return place;
}
