import type { Sealer } from '#libs/platform/encryption/index.js';

const placeOf = (sessionId: string): string => `session.id_token.${sessionId}`;

export const sealIdToken = (sealer: Sealer, sessionId: string, idToken: string): string =>
  sealer.seal(Buffer.from(idToken), placeOf(sessionId)).toString('base64url');

/** @returns undefined when it does not open any more, as after another `ENCRYPTION_KEY`: then only our session ends */
export function openIdToken(sealer: Sealer, sessionId: string, sealed: string): string | undefined {
  try {
    return sealer.open(Buffer.from(sealed, 'base64url'), placeOf(sessionId)).toString('utf8');
  } catch {
    return undefined;
  }
}
