// Measures of a page, in points.
export const margins = { top: 68, bottom: 76, left: 76, right: 76 } as const;
export const sizes = { heading1: 18, heading2: 13, text: 11, footer: 9 } as const;
/** between lines of one block, and after a block */
export const gaps = { line: 3, block: 10, heading: 4, item: 3 } as const;
export const indent = 14;
/** width of the labels in a table of facts */
export const labelWidth = 110;
/** room that a heading needs below it, so that it never stands alone at the foot of a page */
export const keepWithNext = 64;
