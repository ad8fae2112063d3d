import { createHash } from 'node:crypto';

/**
 * The id of a file follows from its content and from chance, so that it says nothing and cannot be guessed, and yet holds to
 * that content: a hash over answers is one over the files that they refer to (122 bits; a UUID of version 8, RFC 9562).
 */
export function attachmentIdOf({ salt, sha256 }: { readonly salt: Buffer; readonly sha256: string }): string {
  const bytes = createHash('sha256').update(salt).update(sha256).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
