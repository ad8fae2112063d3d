import { randomBytes } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';
import type { Client } from './sign-in.js';

/** A form with files in it, as a browser sends it. */
export function formWith(files: readonly { readonly name: string; readonly bytes: Buffer }[]): {
  readonly body: Buffer;
  readonly headers: Record<string, string>;
} {
  const boundary = `grens-${randomBytes(12).toString('hex')}`;
  const parts = files.flatMap(({ name, bytes }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ]);
  return {
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

/** @param path such as `handovers/<id>/answers/<section>/attachments` */
export function upload(client: Client, path: string, name: string, bytes: Buffer) {
  const { body, headers } = formWith([{ name, bytes }]);
  return client.post(path, body, headers);
}

/** The same by whoever is signed in in a browser. @returns the id of the file */
export async function uploadedBy(
  visitor: BrowserContext,
  path: string,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<string> {
  const headers = { accept: 'application/json', 'x-csrf': '1' };
  const answer = await visitor.request.post(`/api/v1/${path}`, { headers, multipart: { file } });
  if (!answer.ok()) throw new Error(`This file was not taken: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}
