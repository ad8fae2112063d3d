const plain = /^[\w.-]{1,60}$/;

/**
 * A short code for an error: its own `code`, the SQLSTATE or errno, else the name of its class. Never its message,
 * which may repeat what was in a row.
 */
export function errorCodeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && plain.test(code)) return code;
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return plain.test(name) ? name : 'unknown';
}
