import { describe, expect, it } from '@jest/globals';
import { refusalOf, sizeInWords } from './file-refusal.js';

const limits = { accept: '.pdf,.jpg,image/jpeg', maxBytes: 1000 };
const file = (name: string, size = 1, type = '') => ({ name, size, type });

describe('a file that is chosen', () => {
  it.each([
    [file('verslag.pdf'), undefined],
    [file('VERSLAG.PDF'), undefined],
    [file('foto', 1, 'image/jpeg'), undefined],
    [file('verslag.docx'), 'wrongKind'],
    [file('verslag.exe', 1, 'image/jpeg'), 'wrongKind'],
    [file('verslag'), 'wrongKind'],
    [file('verslag.pdf', 0), 'empty'],
    [file('verslag.pdf', 1000), undefined],
    [file('verslag.pdf', 1001), 'tooLarge'],
  ])('%j: %s', (given, refusal) => expect(refusalOf(given, limits)).toBe(refusal));
});

describe('a size', () => {
  it.each([
    [1, '1 kB'],
    [1500, '1 kB'],
    [800 * 1024, '800 kB'],
    [1.25 * 1024 * 1024, '1,3 MB'],
    [10 * 1024 * 1024, '10 MB'],
  ])('%i is %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));
});
