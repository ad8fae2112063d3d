/** What a mail to a parent is about; none of them names a child. */
export const guardianMailKinds = ['invited', 'new-text', 'school-chosen', 'again', 'waiting', 'code'] as const;
export type GuardianMailKind = (typeof guardianMailKinds)[number];

/** How it stands when the mail is about to go. */
export interface MailMatter {
  readonly status: string;
  readonly linkAlive: boolean;
  readonly codeAlive: boolean;
  readonly decided: boolean;
}

/** A mail whose matter has passed is not sent any more. */
export function guardianMailLapsed(
  kind: GuardianMailKind,
  { status, linkAlive, codeAlive, decided }: MailMatter,
): boolean {
  if (!linkAlive) return true;
  if (kind === 'code') return !codeAlive;
  if (kind === 'again') return status === 'closed' || status === 'refused';
  if (status !== 'presented') return true;
  return kind === 'waiting' && decided;
}
