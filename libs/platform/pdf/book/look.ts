// How a dossier looks, in points: calm, made to be printed, in the colours of the screen (ui/theme/tokens.css).
export const page = { top: 84, bottom: 74, left: 62, right: 62 } as const;

export const colours = {
  text: '#1b2426',
  quiet: '#55625f',
  accent: '#0b5f6b',
  line: '#dfe4e1',
  soft: '#eef3f2',
  /** words of parents, as on the screen */
  theirs: '#b57a0a',
} as const;

export const sizes = { title: 25, below: 13, 2: 16, 3: 12.5, 4: 11, text: 10.5, small: 9.5, edge: 8.5 } as const;

/** between lines of one block, and after a block */
export const gaps = {
  line: 2.5,
  row: 4,
  item: 3,
  block: 11,
  before: { 2: 20, 3: 12, 4: 6 },
  after: { 2: 8, 3: 5, 4: 4 },
};

/** room that a heading needs below it, so that it never stands alone at the foot of a page */
export const keepWithNext = { 2: 110, 3: 88, 4: 64 } as const;
/** the same for a heading whose text must stay with it as a whole */
export const keepWhole = 245;
/** room for two lines of text: a block does not begin with one alone */
export const twoLines = 34;
/** of the questions beside short answers */
export const labelWidth = 176;
/** words of others stand this far in, behind a bar */
export const inset = 14;
