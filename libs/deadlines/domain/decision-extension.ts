// The one extension of the decision term (WPO 40 lid 6, WVO 2020 8.8 lid 2): docs/statutory-terms.md#decision.
import { type Finding, type LocalDate, dutchDateWithDay } from '#libs/platform/domain/index.js';

export interface ExtensionRequest {
  readonly receivedOn: LocalDate;
  /** The day the parents were told. */
  readonly toldOn: LocalDate;
  /** The new last day that the parents were told. */
  readonly newDueOn: LocalDate;
  readonly alreadyExtended: boolean;
}

/** The last days of the terms `decision` and `extended-decision`, suspension included. */
export interface DecisionDays {
  readonly decisionDueOn: LocalDate;
  readonly extendedDueOn: LocalDate;
}

/** Why this extension is not allowed; empty when it is: once, told within six weeks, at most four weeks more. */
export function extensionFindings(request: ExtensionRequest, days: DecisionDays): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (name: string, code: string, reason: string): number => findings.push({ name, code, reason });
  if (request.alreadyExtended) {
    add('', 'extended-twice', 'De termijn is al een keer verlengd. Dat mag maar één keer. Neem een besluit.');
  }
  if (request.toldOn < request.receivedOn) {
    add(
      'toldOn',
      'told-before-receipt',
      'De ouders kunnen dit niet vóór de aanmelding hebben gehoord. Controleer de datum.',
    );
  }
  if (request.toldOn > days.decisionDueOn) {
    const last = dutchDateWithDay(days.decisionDueOn);
    add('toldOn', 'extended-too-late', `Verlengen kon tot en met ${last}. Neem zo snel mogelijk een besluit.`);
  }
  if (request.newDueOn > days.extendedDueOn) {
    const last = dutchDateWithDay(days.extendedDueOn);
    add('newDueOn', 'extended-too-long', `Verlengen mag met hoogstens 4 weken. Kies een datum tot en met ${last}.`);
  }
  if (request.newDueOn <= days.decisionDueOn) {
    const last = dutchDateWithDay(days.decisionDueOn);
    add('newDueOn', 'extended-too-short', `De nieuwe datum verlengt niets. Kies een datum na ${last}.`);
  }
  return findings;
}

/**
 * The day that counts for the order of registrations at a secondary school: everything received up to the end of the
 * registration week counts as received on its last day, so an early one has no priority. Later ones keep their own day.
 */
export const rankingDayOf = (receivedOn: LocalDate, window: { readonly dueOn: LocalDate }): LocalDate =>
  receivedOn <= window.dueOn ? window.dueOn : receivedOn;
