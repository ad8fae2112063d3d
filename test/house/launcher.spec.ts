import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createTransport } from 'nodemailer';
import {
  readPorts,
  refuseTakenPorts,
  refuseUnreachableDatabase,
  refuseUnreachableRedis,
} from '../../apps/dev/src/launcher/checks.js';
import { type Running, Supervisor } from '../../apps/dev/src/launcher/supervisor.js';
import { startMailCatcher } from '../../apps/dev/src/mail-catcher.js';

/** A part that falls over when told to. */
class Part implements Running {
  private callback: () => void = () => undefined;
  constructor(
    private readonly name: string,
    private readonly diary: string[],
  ) {
    diary.push(`${name} begins`);
  }
  async stop(): Promise<void> {
    this.diary.push(`${this.name} stops`);
  }
  onGone(callback: () => void): void {
    this.callback = callback;
  }
  fall(): void {
    this.callback();
  }
}

describe('supervisor', () => {
  let diary: string[];
  let sentences: string[];
  let supervisor: Supervisor;
  beforeEach(() => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    diary = [];
    sentences = [];
    supervisor = new Supervisor((sentence) => sentences.push(sentence), 1);
  });
  afterEach(() => void jest.restoreAllMocks());
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

  it('stops in the reverse order, also a part that is still beginning', async () => {
    await supervisor.add('postgres', async () => new Part('postgres', diary));
    const slow = supervisor.add('api', async () => {
      await settle();
      return new Part('api', diary);
    });
    await supervisor.stopAll();
    await slow;
    expect(diary).toEqual(['postgres begins', 'api begins', 'api stops', 'postgres stops']);
  });

  it('begins nothing any more once it stops', async () => {
    await supervisor.stopAll();
    await expect(supervisor.add('late', async () => new Part('late', diary))).rejects.toThrow('being stopped');
    expect(diary).toEqual([]);
  });

  it('brings a fallen part back three times and then gives up, naming it', async () => {
    let now: Part | undefined;
    await supervisor.add('De worker', async () => (now = new Part('worker', diary)));
    for (let fall = 1; fall <= 3; fall += 1) {
      now?.fall();
      await settle();
    }
    expect([diary.length, sentences]).toEqual([4, []]);
    now?.fall();
    await settle();
    expect([diary.length, sentences.length]).toEqual([4, 1]);
    expect(sentences[0]).toContain('De worker is 4 keer gestopt');
  });

  it('brings an engine back at the address that the others know', async () => {
    const parts: Part[] = [];
    const begin = async (port = 5000): Promise<Part & { port: number }> => {
      const part = Object.assign(new Part(`postgres at ${port}`, diary), { port });
      parts.push(part);
      return part;
    };
    await supervisor.add(
      'De database',
      () => begin(6000),
      (was) => begin(was.port),
    );
    parts[0]?.fall();
    await settle();
    expect(diary).toEqual(['postgres at 6000 begins', 'postgres at 6000 begins']);
  });

  it('does not bring back what falls while everything is being stopped', async () => {
    const part = await supervisor.add('api', async () => new Part('api', diary));
    await supervisor.stopAll();
    part.fall();
    await settle();
    expect(diary).toEqual(['api begins', 'api stops']);
  });
});

describe('ports', () => {
  it('are three in a row, from PORT', () => {
    expect(readPorts(undefined)).toEqual({ web: 3000, identityProvider: 3001, mail: 3002 });
    expect(readPorts('4000').mail).toBe(4002);
    for (const wrong of ['abc', '0', '65534', '3000.5', '-1']) expect(() => readPorts(wrong)).toThrow('PORT=');
  });

  it('that are taken are named, with another that may be free', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(refuseTakenPorts({ web: port - 1, identityProvider: port, mail: port + 1 })).rejects.toThrow(
      `Poort ${port} is bezet`,
    );
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('engines of the user', () => {
  it('that do not answer are named, without the password', async () => {
    const database = refuseUnreachableDatabase('postgresql://me:hidden@127.0.0.1:1/postgres');
    await expect(database).rejects.toThrow(/^De database van DATABASE_URL is niet bereikbaar \(ECONNREFUSED\)/);
    await expect(database).rejects.not.toThrow('hidden');
    const redis = refuseUnreachableRedis('redis://:hidden@127.0.0.1:1');
    await expect(redis).rejects.toThrow(/^De Redis van REDIS_URL is niet bereikbaar \(ECONNREFUSED\)/);
  });
});

describe('mail catcher', () => {
  const directory = mkdtempSync(join(tmpdir(), 'estafette-mail-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('takes mail over SMTP, shows it in its web view, and still has it after a restart', async () => {
    const first = await startMailCatcher({ smtpPort: 0, webPort: 0, directory });
    await createTransport(first.smtpUrl).sendMail({
      from: 'estafette@estafette.example',
      to: 'juf@voorschool.example',
      subject: 'Er staat iets voor je klaar',
      text: 'Kijk in Estafette.',
    });
    const page = await fetch(`${first.webUrl}/`, { headers: { accept: 'text/html' } }).then((response) =>
      response.text(),
    );
    await first.stop();
    expect(page).toContain('<div id="root">');
    const second = await startMailCatcher({ smtpPort: 0, webPort: 0, directory });
    const kept = await fetch(`${second.webUrl}/api/email`).then((response) => response.text());
    await second.stop();
    expect(kept).toContain('Er staat iets voor je klaar');
  });

  it('refuses to start in production', async () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      await expect(startMailCatcher({ smtpPort: 0, webPort: 0, directory })).rejects.toThrow('niet in productie');
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });
});
