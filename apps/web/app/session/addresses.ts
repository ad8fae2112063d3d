import { isReturnPath } from '#libs/access/domain/index.js';
import { apiAddress } from '../api/api.js';

/** The sign-in page, and where to go on afterwards. */
export const signInPage = (returnTo: string): string =>
  returnTo === '/' ? '/aanmelden' : `/aanmelden?terug=${encodeURIComponent(returnTo)}`;

/** Where to go after sign-in: only within our own site. */
export const returnPath = (asked: string | null): string => (asked && isReturnPath(asked) ? asked : '/');

/** To the identity provider, and with the code of an invitation also to the account that it makes. */
export const signInAddress = (provider: string, returnTo: string, invitation: string | null): string =>
  apiAddress('/session/login', { provider, returnTo, ...(invitation ? { invitation } : {}) });
