import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Config } from '../config/index.js';
import { Logger } from '../log/index.js';
import { VirusScanner } from './index.js';

// What clamd says over a wire, said by a server of this test. The test file of EICAR stands for a virus.
const virus = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
let server: Server | undefined;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

type Answer = (content: Buffer, socket: Socket) => void;
const lookFor: Answer = (content, socket) =>
  socket.end(content.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');

async function scannerAt(answer: Answer, path?: string): Promise<VirusScanner> {
  server = createServer((socket) => {
    const bytes: Buffer[] = [];
    socket.on('data', (piece: Buffer) => {
      bytes.push(piece);
      const content = contentOf(Buffer.concat(bytes));
      if (content) answer(content, socket);
    });
  });
  await new Promise<void>((done) => (path ? server!.listen(path, done) : server!.listen(0, '127.0.0.1', done)));
  const address = path ? `unix:${path}` : `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return scannerOf(address);
}

const scannerOf = (address?: string): VirusScanner =>
  new VirusScanner(
    Object.assign(new Config(), { CLAMD_URL: address, CLAMD_TIMEOUT_SECONDS: 1 }),
    new Logger('worker', 'silent'),
  );

/** What was handed over, once all of it came. */
function contentOf(bytes: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  if (bytes.toString('latin1', 0, command.length) !== command) return undefined;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

describe('a scanner for viruses', () => {
  it('gets the file as it is, in pieces', async () => {
    const content = Buffer.alloc(700_001, 'Estafette');
    let came: Buffer | undefined;
    const scanner = await scannerAt((all, socket) => {
      came = all;
      lookFor(all, socket);
    });
    expect(await scanner.scan(content)).toBe('clean');
    expect(came?.equals(content)).toBe(true);
  });

  it('says what it found', async () => {
    const scanner = await scannerAt(lookFor);
    expect(await scanner.scan(Buffer.from(`iets ${virus} iets`))).toBe('infected');
  });

  it('may stand on the same machine, behind a socket', async () => {
    const scanner = await scannerAt(lookFor, join(tmpdir(), `clamd-${process.pid}.sock`));
    expect(await scanner.scan(Buffer.from(virus))).toBe('infected');
  });

  it.each<[string, Answer]>([
    ['says that it is too large', (_, socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')],
    ['hangs up', (_, socket) => socket.destroy()],
    ['says nothing', () => undefined],
    ['says something odd', (_, socket) => socket.end('stream: OK, and more\0')],
  ])('that %s has scanned nothing', async (_, answer) => {
    const scanner = await scannerAt(answer);
    expect(await scanner.scan(Buffer.from('tekst'))).toBe('not-scanned');
  });

  it('that is not there has scanned nothing', async () => {
    expect([scannerOf().isThere, await scannerOf().scan(Buffer.from(virus))]).toEqual([false, 'not-scanned']);
    expect(await scannerOf('tcp://127.0.0.1:1').scan(Buffer.from(virus))).toBe('not-scanned');
  });
});
