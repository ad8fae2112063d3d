import type { Config } from '#libs/platform/config/index.js';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isReference } from './references.js';

/** `sid` identifies a session, `sign-in` binds a sign-in under way to one browser, `guardian` a session of a parent. */
type CookieKind = 'sid' | 'sign-in' | 'guardian';

const isHttps = (config: Config): boolean => config.PUBLIC_ORIGIN.startsWith('https://');

/** `__Host-` binds the cookie to exactly this host over https; plain http exists on this machine only. */
const nameOf = (kind: CookieKind, config: Config): string => (isHttps(config) ? `__Host-${kind}` : kind);

/** The reference in a cookie, when it has the shape of one. */
export function referenceOf(kind: CookieKind, request: FastifyRequest, config: Config): string | undefined {
  const value = request.cookies[nameOf(kind, config)];
  return isReference(value) ? value : undefined;
}

/**
 * SameSite=Lax: Strict would drop the cookie on the way back from the identity provider.
 * @param maxAge seconds; without it the cookie ends with the browser
 */
export function giveCookie(
  kind: CookieKind,
  reference: string,
  reply: FastifyReply,
  config: Config,
  maxAge?: number,
): void {
  void reply.setCookie(nameOf(kind, config), reference, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(config),
    ...(maxAge !== undefined && { maxAge }),
  });
}

export const takeCookie = (kind: CookieKind, reply: FastifyReply, config: Config): void =>
  giveCookie(kind, '', reply, config, 0);
