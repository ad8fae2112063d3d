import type { Finding, LocalDate } from '#libs/platform/domain/index.js';
import type { OrganisationKind } from './organisation.js';

/** What somebody writes down of a processing agreement that an organisation signed (verwerkersovereenkomst, AVG article 28). */
export interface AgreementRecord {
  readonly signedOn: LocalDate;
  /** of the text, such as `4.0` */
  readonly version: string;
  /** where the paper is, such as the number in the archive */
  readonly documentReference: string;
}

/** An organisation that is responsible for children, with the agreement it signed last; `null`: none. */
export interface AgreementRow {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly signedOn: string | null;
  readonly version: string | null;
  readonly documentReference: string | null;
  readonly recordedAt: Date | null;
}

/** An agreement is signed before it is written down. */
export function agreementFindings({ signedOn }: AgreementRecord, today: LocalDate): Finding[] {
  if (signedOn <= today) return [];
  return [{ name: 'signedOn', code: 'in-future', reason: 'Kies vandaag of een dag die voorbij is.' }];
}

/** Who is responsible for the children of a location: the board of a school, the organisation of a preschool (AVG article 4, point 7). */
export const controllerOf = (place: { boardId: string | null; organisationId: string | null }): string | null =>
  place.boardId ?? place.organisationId;

/** @param names organisations that did not sign */
export const agreementMissing = (names: readonly string[]): string =>
  `${names.join(' en ')} ${names.length > 1 ? 'hebben' : 'heeft'} nog geen verwerkersovereenkomst getekend (AVG artikel 28). ` +
  'Zonder die overeenkomst komt hier geen kind in. Vraag de functioneel beheerder van de gemeente: die legt vast dat zij is getekend.';
