import { FileRefused } from './file-refused.js';

// A sharp photo of a page is 12 million pixels. Every pixel takes four bytes of whoever looks at it.
const mostPixels = 64_000_000;
const longestSide = 20_000;

export function checkPictureSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw new FileRefused('damaged');
  if (width > longestSide || height > longestSide || width * height > mostPixels) throw new FileRefused('bomb');
}
