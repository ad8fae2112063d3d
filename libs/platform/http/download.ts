import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** What somebody saves: never opened as a page of ours, whatever is in it (ASVS 3.2.1, 5.4.1, 5.4.2). */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

export function sendDownload(reply: FastifyReply, { name, mediaType, content }: Download): StreamableFile {
  void reply.headers({
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  return new StreamableFile(content, { type: mediaType, disposition: asAttachment(name), length: content.length });
}

/** RFC 6266 and 8187: the whole name for who understands it, and letters of 1963 for the others. */
export function asAttachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
