const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

const remainder = (digits: string): number =>
  [...digits].reduce((sum, digit, place) => sum + Number(digit) * weights[place]!, 0) % 11;

/** Nine digits that pass the elfproef (law-and-process 7). */
export const isBsn = (digits: string): boolean =>
  /^\d{9}$/.test(digits) && digits !== '000000000' && remainder(digits) === 0;

/** The number of a pupil without BSN: begins with 10, and the same sum leaves 5. */
export const isEducationNumber = (digits: string): boolean => /^10\d{7}$/.test(digits) && remainder(digits) === 5;
