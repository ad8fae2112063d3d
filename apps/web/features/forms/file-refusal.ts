/** Why a file is not even sent. */
export type FileRefusal = 'tooLarge' | 'wrongKind' | 'tooMany' | 'empty';

/** A first look at name and size; the API looks at the content. */
export function refusalOf(
  { name, type, size }: Pick<File, 'name' | 'type' | 'size'>,
  { accept, maxBytes }: { readonly accept: string; readonly maxBytes: number },
): FileRefusal | undefined {
  const kinds = accept.split(',').map((kind) => kind.trim().toLowerCase());
  const hasEnd = /\.[a-z0-9]+$/i.test(name);
  const isKnown = kinds.some((kind) => name.toLowerCase().endsWith(kind) || (!hasEnd && type === kind));
  if (!isKnown) return 'wrongKind';
  if (size === 0) return 'empty';
  return size > maxBytes ? 'tooLarge' : undefined;
}

const KB = 1024;
const MB = KB * KB;

/** A size for people: whole kB, or MB with one figure behind the comma. */
export function sizeInWords(bytes: number): string {
  if (bytes < MB) return `${Math.max(1, Math.round(bytes / KB))} kB`;
  return `${(bytes / MB).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
}
