import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/**
 * AES-256-GCM: `v1.<keyId>.<iv>.<tag>.<ciphertext>` (standards section 7). `place` names table, column and row, so that a
 * sealed value cannot be moved to another row.
 */
export function seal(secret: string, place: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return ['v1', keyId(secret), ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join(
    '.',
  );
}

/** @throws Error when the value was sealed with another key, for another place, or changed since */
export function unseal(secret: string, place: string, sealed: string): string {
  const [version, id, iv = '', tag = '', text = ''] = sealed.split('.');
  if (version !== 'v1' || id !== keyId(secret)) throw new Error('Sealed with another key');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), Buffer.from(iv, 'base64url'))
    .setAAD(Buffer.from(place))
    .setAuthTag(Buffer.from(tag, 'base64url'));
  return decipher.update(text, 'base64url', 'utf8') + decipher.final('utf8');
}

const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'estafette sealed text', 32));
const keyId = (secret: string): string => createHash('sha256').update(keyOf(secret)).digest('hex').slice(0, 8);
