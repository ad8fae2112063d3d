/**
 * `later`: trying again may help. `never`: the server has refused for good. Only codes, so that a log or a table never
 * repeats an address or what a server says about it.
 */
export class MailError extends Error {
  constructor(
    readonly code: string,
    readonly chance: 'later' | 'never',
    /** the addresses that do not exist (any more), as the server says */
    readonly deadAddresses: readonly string[] = [],
  ) {
    super(code);
  }
}

/** What nodemailer tells about a refusal, for one address or for the whole mail. */
interface Refusal {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
  readonly responseCode?: unknown;
  readonly recipient?: unknown;
  readonly rejectedErrors?: readonly Refusal[];
}

const phases = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
const plainCode = /^[A-Z0-9_]{1,30}$/;

/**
 * 4xx, silence and a lost connection may pass; 5xx to sender, receiver or content does not. A 5xx at the greeting or at
 * signing in is a matter between our server and theirs: somebody will mend it, so it may pass too.
 */
export function mailErrorOf(error: unknown, to: readonly string[]): MailError {
  const refusal = (error ?? {}) as Refusal;
  const each = refusal.rejectedErrors ?? [];
  const status = statusOf(refusal);
  if (status === undefined) return new MailError(connectionCode(refusal), 'later');
  const forGood = (each.length > 0 ? each : [refusal]).every(isForGood);
  return new MailError(`smtp-${status}`, forGood ? 'never' : 'later', forGood ? deadAmong(each, refusal, to) : []);
}

/** Of a mail that others did get: the addresses that do not exist. */
export const deadAddressesOf = (refusals: readonly Refusal[]): string[] =>
  refusals.filter(saysNoSuchAddress).flatMap(({ recipient }) => (typeof recipient === 'string' ? [recipient] : []));

function deadAmong(each: readonly Refusal[], whole: Refusal, to: readonly string[]): readonly string[] {
  if (each.length > 0) return deadAddressesOf(each);
  return to.length === 1 && saysNoSuchAddress(whole) ? to : [];
}

function isForGood(refusal: Refusal): boolean {
  const status = statusOf(refusal);
  return status !== undefined && status >= 500 && phases.has(String(refusal.command ?? 'RCPT TO'));
}

// 550 also stands for "your mail is unwanted"; the enhanced code 5.7 tells that apart (RFC 3463).
function saysNoSuchAddress(refusal: Refusal): boolean {
  const status = statusOf(refusal);
  return status !== undefined && [550, 551, 553].includes(status) && !/\b5\.7\.\d/.test(String(refusal.response ?? ''));
}

const statusOf = ({ responseCode }: Refusal): number | undefined =>
  typeof responseCode === 'number' && responseCode >= 400 ? responseCode : undefined;

function connectionCode({ code }: Refusal): string {
  return typeof code === 'string' && plainCode.test(code) ? `smtp-${code.toLowerCase()}` : 'smtp-connection';
}
