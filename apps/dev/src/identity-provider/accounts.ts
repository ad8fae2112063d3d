import { readFileSync } from 'node:fs';

/** Somebody who can sign in at the development identity provider. Written by the demo data and by tests. */
export interface DemoAccount {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly roleLabel: string;
  readonly organisationLabel: string;
  /** BRIN, LRK, board or municipality code: the claim that must equal the organisation of the membership */
  readonly organisationCode: string;
  /** level of assurance; default substantial. Tests set a lower one to see it refused. */
  readonly acr?: string;
  /** ways of proving who you are; default with a second factor */
  readonly amr?: readonly string[];
}

export const substantial = 'http://eidas.europa.eu/LoA/substantial';

/** Read anew for each request: tests add accounts while the provider runs. */
export function readAccounts(file: string): DemoAccount[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

export function findAccount(file: string, subject: string | undefined): DemoAccount | undefined {
  return readAccounts(file).find((account) => account.subject === subject);
}
