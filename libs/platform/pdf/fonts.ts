import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

/** Names by which a document knows its fonts. */
export type FontName = 'regular' | 'strong' | 'arabic' | 'hebrew' | 'emoji';

interface LoadedFont {
  readonly bytes: Buffer;
  readonly signs: ReadonlySet<number>;
  /** how much of the height of a line stands above the line that letters stand on */
  readonly above: number;
}

const folder = '@expo-google-fonts';
const files: Record<FontName, string> = {
  regular: `${folder}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
  strong: `${folder}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
  arabic: `${folder}/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf`,
  hebrew: `${folder}/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf`,
  emoji: `${folder}/noto-emoji/400Regular/NotoEmoji_400Regular.ttf`,
};
const loaded = new Map<FontName, LoadedFont>();

/** A font is read from disk once; it is embedded in the documents that use it. */
export function font(name: FontName): LoadedFont {
  const known = loaded.get(name);
  if (known) return known;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(files[name]));
  const read = fontkit.create(bytes) as fontkit.Font;
  const fresh = { bytes, signs: new Set(read.characterSet), above: read.ascent / (read.ascent - read.descent) };
  loaded.set(name, fresh);
  return fresh;
}
