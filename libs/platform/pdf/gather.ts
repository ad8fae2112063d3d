const blockSize = 256 * 1024;

/**
 * All that a document writes, as one file once it has ended. The library writes in lines, half a million of them for a hundred
 * dossiers: they are copied into blocks, for each line kept by itself takes several times its own size.
 */
export function gather(doc: PDFKit.PDFDocument): Promise<Buffer> {
  const blocks: Buffer[] = [];
  let block = Buffer.allocUnsafe(blockSize);
  let filled = 0;
  const take = (part: Uint8Array): void => {
    for (let taken = 0; taken < part.length;) {
      const copied = Buffer.from(part.buffer, part.byteOffset + taken, part.length - taken).copy(block, filled);
      taken += copied;
      filled += copied;
      if (filled < blockSize) continue;
      blocks.push(block);
      block = Buffer.allocUnsafe(blockSize);
      filled = 0;
    }
  };
  return new Promise((resolve, reject) => {
    doc.on('data', take);
    doc.on('end', () => resolve(Buffer.concat([...blocks, block.subarray(0, filled)])));
    doc.on('error', reject);
  });
}
