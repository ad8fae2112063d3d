import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflate } from 'node:zlib';
import { FileRefused } from './file-refused.js';

const pieceSize = 64 * 1024;

/**
 * Unpacks piece by piece and keeps nothing, so that memory stays flat whatever comes out.
 * @param most bytes that may come out
 * @param look at each piece
 * @returns how many came out
 * @throws FileRefused `bomb` at the first byte too many; `damaged` when it is no packed data or breaks off
 */
export async function inflateWithin(
  packed: readonly Buffer[],
  most: number,
  look: (piece: Buffer) => void = () => undefined,
): Promise<number> {
  let size = 0;
  let refused: unknown;
  const count = async (source: AsyncIterable<Buffer>): Promise<void> => {
    try {
      for await (const piece of source) {
        size += piece.length;
        if (size > most) throw new FileRefused('bomb');
        look(piece);
      }
    } catch (error) {
      refused = error;
      throw error;
    }
  };
  try {
    await pipeline(Readable.from(packed), createInflate({ chunkSize: pieceSize }), count);
  } catch (error) {
    // Whoever unpacks is told to stop, and complains of that as well.
    throw refused instanceof FileRefused ? refused : isZlibError(error) ? new FileRefused('damaged') : error;
  }
  return size;
}

const isZlibError = (error: unknown): boolean => String((error as { code?: unknown }).code).startsWith('Z_');
