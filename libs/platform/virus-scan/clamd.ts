import { type NetConnectOpts, connect } from 'node:net';

const pieceSize = 128 * 1024;
const longestAnswer = 4096;

/**
 * Hands a file to clamd, by its INSTREAM command: pieces with their length before them, and a length of nothing at the end.
 * @throws Error when it cannot be reached, is silent for too long, or says something else than yes or no
 */
export async function askClamd(address: string, content: Buffer, timeoutMs: number): Promise<'clean' | 'infected'> {
  const answer = await answerOf(placeOf(address), content, timeoutMs);
  if (answer === 'stream: OK') return 'clean';
  if (answer.startsWith('stream: ') && answer.endsWith(' FOUND')) return 'infected';
  throw new Error('clamd did not scan');
}

function placeOf(address: string): NetConnectOpts {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const { hostname: host, port } = new URL(address);
  return { host, port: Number(port) };
}

function answerOf(place: NetConnectOpts, content: Buffer, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(place);
    let answer = '';
    const end = (error?: Error): void => {
      clearTimeout(timer);
      socket.destroy();
      if (error) reject(error);
      else resolve(answer.replace(/\0.*$/s, '').trim());
    };
    const timer = setTimeout(() => end(new Error('clamd was silent')), timeoutMs);
    socket.on('error', end);
    socket.on('close', () => end());
    socket.on('data', (bytes: Buffer) => {
      answer += bytes.toString('latin1');
      if (answer.includes('\0') || answer.length > longestAnswer) end();
    });
    socket.on('connect', () => {
      for (const piece of piecesOf(content)) socket.write(piece);
    });
  });
}

function* piecesOf(content: Buffer): Generator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for (let at = 0; at < content.length; at += pieceSize) {
    const piece = content.subarray(at, at + pieceSize);
    yield lengthOf(piece.length);
    yield piece;
  }
  yield lengthOf(0);
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
