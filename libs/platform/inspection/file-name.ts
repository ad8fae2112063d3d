const longestName = 200;
// Control characters, marks of direction (a name may say "fdp.exe" backwards) and what takes no room on a screen.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
const reserved = /[<>:"|?*]/g;

/**
 * The name under which somebody knows a file, made fit to show and to save under. Where it stood on that machine is nobody's
 * business; it never becomes a path of ours.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll(unseen, '').replaceAll(reserved, ' ').replaceAll(/\s+/g, ' ').trim();
  const { stem, extension } = splitName(plain);
  const room = longestName - extension.length - 1;
  const short = [...stem.replace(/^\.+/, '')].slice(0, room).join('').trim() || 'bijlage';
  return extension === '' ? short : `${short}.${extension}`;
}

/** In small letters; empty when there is none. */
export const extensionOf = (name: string): string => splitName(name).extension.toLowerCase();

function splitName(name: string): { readonly stem: string; readonly extension: string } {
  const dot = name.lastIndexOf('.');
  const extension = dot < 0 ? '' : name.slice(dot + 1);
  return /^[a-z0-9]{1,8}$/i.test(extension) ? { stem: name.slice(0, dot), extension } : { stem: name, extension: '' };
}
