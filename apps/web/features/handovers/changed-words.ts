/** A piece of a text, and whether the other text lacks it. */
export interface TextPiece {
  readonly text: string;
  readonly changed: boolean;
}

/** Longer texts are shown without marks: comparing takes time by the product of both lengths. */
const MOST_WORDS = 600;

/** One of two texts in pieces, with the words marked that the other does not have at that place. */
export function markChanged(text: string, other: string): TextPiece[] {
  const [mine, theirs] = [wordsOf(text), wordsOf(other)];
  if (mine.length > MOST_WORDS || theirs.length > MOST_WORDS) return [{ text, changed: false }];
  const kept = commonWords(mine, theirs);
  const pieces: { text: string; changed: boolean }[] = [];
  mine.forEach((word, i) => {
    const changed = !kept.has(i) && word.trim() !== '';
    const last = pieces.at(-1);
    if (last?.changed === changed) last.text += word;
    else pieces.push({ text: word, changed });
  });
  return pieces;
}

/** Words and what stands between them, so that together they are the text again. */
const wordsOf = (text: string): string[] => text.match(/\s+|\S+/g) ?? [];

/** Places in the first of the longest row of words that both have, in that order. */
function commonWords(mine: readonly string[], theirs: readonly string[]): ReadonlySet<number> {
  const longest = lengths(mine, theirs);
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  const places = new Set<number>();
  let [i, j] = [0, 0];
  while (i < mine.length && j < theirs.length) {
    if (mine[i] === theirs[j]) {
      places.add(i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}

/** For each pair of places: how many words the rests have in common. */
function lengths(mine: readonly string[], theirs: readonly string[]): number[][] {
  const table = Array.from({ length: mine.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  for (let i = mine.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      const [here, below] = [table[i] ?? [], table[i + 1] ?? []];
      here[j] = mine[i] === theirs[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  }
  return table;
}
