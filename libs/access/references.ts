import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text that fits a cookie or a link. */
export const newReference = (): string => randomBytes(32).toString('base64url');

/** All that the database keeps of a reference; 256 random bits need no salt. */
export const hashOf = (reference: string): string => createHash('sha256').update(reference).digest('base64url');

/** The shape of a reference that we gave out; anything else is not worth asking the database. */
export const isReference = (value: string | undefined): value is string =>
  value !== undefined && /^[\w-]{43}$/.test(value);
