import type { Finding } from '#libs/platform/domain/index.js';
import { faultOfName, nameLimits } from './pupil-name.js';

/** A parent or other person who looks after the child. */
export interface GuardianDraft {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** legal authority (gezag): without it this person is never written to */
  readonly hasAuthority: boolean;
}

/** Most guardians that are kept for one child. */
export const mostGuardians = 6;

const email = /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\.]+(\.[^\s@<>"(),:;[\]\\.]+)+$/u;
const phone = /^\+?[0-9()][0-9() -]{6,19}$/;

export const isEmail = (text: string): boolean => text.length <= 254 && email.test(text);
export const isPhone = (text: string): boolean => phone.test(text);

/** What is wrong with a guardian; `field` is put before the names of the findings. */
export function faultOfGuardian(guardian: GuardianDraft, field: string): Finding[] {
  const findings: Finding[] = [];
  const fault = faultOfName(guardian.name, nameLimits.guardianName);
  if (fault) {
    findings.push({
      name: `${field}.name`,
      code: fault,
      reason: 'Vul de naam van deze ouder in, zonder vreemde tekens.',
    });
  }
  if (guardian.email !== null && !isEmail(guardian.email)) {
    const reason = 'Dit is geen e-mailadres. Vul het in als naam@voorbeeld.nl.';
    findings.push({ name: `${field}.email`, code: 'not-an-email', reason });
  }
  if (guardian.phone !== null && !isPhone(guardian.phone)) {
    const reason = 'Dit is geen telefoonnummer. Gebruik cijfers, zoals 06 12345678.';
    findings.push({ name: `${field}.phone`, code: 'not-a-phone', reason });
  }
  return findings;
}
