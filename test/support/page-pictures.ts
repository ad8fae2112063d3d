const cell = 6;
const greys = '0123456789abcdef';

/** A page in cells of some millimetres, a line of signs for each row: 0 is white, f is black. From a PGM file. */
export function pagePicture(pgm: Buffer): string {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('This is no picture in greys');
  const [width, height, start] = [Number(head[1]), Number(head[2]), head[0].length];
  const rows: string[] = [];
  for (let top = 0; top + cell <= height; top += cell) {
    let row = '';
    for (let left = 0; left + cell <= width; left += cell) {
      let sum = 0;
      for (let place = 0; place < cell * cell; place += 1) {
        sum += 255 - (pgm[start + (top + Math.floor(place / cell)) * width + left + (place % cell)] ?? 255);
      }
      // Letters are thin: a cell full of text is a third black.
      row += greys[Math.min(15, Math.round((sum / (cell * cell) / 255) * 45))];
    }
    rows.push(row);
  }
  return `${rows.join('\n')}\n`;
}

/** The cells of a picture, from 0 to 15. */
export const grey = (picture: string): number[] => [...picture.replaceAll('\n', '')].map((sign) => greys.indexOf(sign));
