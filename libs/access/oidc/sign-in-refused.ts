import type { SignInRefusal } from '../domain/index.js';

/** Ends a sign-in without a session. `cause` is for the log, `refusal` for the person. */
export class SignInRefused extends Error {
  constructor(
    readonly refusal: SignInRefusal,
    cause?: unknown,
  ) {
    super(refusal, { cause });
  }
}
