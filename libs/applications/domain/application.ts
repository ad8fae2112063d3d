import type { Finding, LocalDate } from '#libs/platform/domain/index.js';
import { addMonths } from '#libs/platform/domain/index.js';
import { type GuardianDraft, type PupilDraft, type PupilName, findingsOfPupil } from '#libs/pupils/domain/index.js';
import { type SupportNeed, findingsOfRegistration } from '#libs/registrations/domain/index.js';

export const mostParents = 2;
export const longestSupportNote = 2000;
export const longestOtherSchools = 300;
/** From this age in months a birth date is a mistake: nobody starts at a primary school at 13. */
export const tooOldMonths = 156;

export interface ApplicationChild extends PupilName {
  readonly bornOn: LocalDate;
  /** as typed; by it a child is recognised that a preschool knows */
  readonly postcode: string | null;
}

/** What parents write when they ask a primary school for a place, tidied but not yet judged. */
export interface ApplicationContent {
  readonly child: ApplicationChild;
  /** the first is who fills it in and gets the mail */
  readonly parents: readonly GuardianDraft[];
  /** what parents say about it; the school judges (WPO 40 lid 3) */
  readonly supportNeed: SupportNeed;
  readonly supportNote: string;
  /** other schools that they ask as well (WPO 40 lid 2); empty: none */
  readonly otherSchools: string;
  /** 1: this is the school of first preference, which has the zorgplicht (law-and-process R2.4) */
  readonly preference: number;
  readonly wantedStartOn: LocalDate | null;
}

/** A child as it is entered when the school takes the application over. */
export const pupilOf = ({ child, parents }: Pick<ApplicationContent, 'child' | 'parents'>): PupilDraft => ({
  ...child,
  ...{ preschoolLocationId: null, preschoolReference: null, addressSecret: false },
  guardians: parents,
});

/** What is wrong, all at once, under the names of the fields on the page. Lateness never is (WPO 40 lid 2, "zo mogelijk"). */
export function findingsOfApplication(content: ApplicationContent, today: LocalDate): readonly Finding[] {
  return [
    ...findingsOfPupil(pupilOf(content), today).map(underOwnName),
    ...findingsOfAge(content.child.bornOn, today),
    ...findingsOfParents(content.parents),
    ...findingsOfWishes(content, today),
  ];
}

function underOwnName({ name, code, reason }: Finding): Finding {
  const own = name.startsWith('guardians.') ? name.replace('guardians.', 'parents.') : `child.${name}`;
  return { name: own, code, reason };
}

function findingsOfAge(bornOn: LocalDate, today: LocalDate): Finding[] {
  if (bornOn > addMonths(today, -tooOldMonths)) return [];
  const reason = 'Op deze pagina meldt u een kind aan bij een basisschool. Kijk het geboortejaar na.';
  return [{ name: 'child.bornOn', code: 'too-old', reason }];
}

function findingsOfParents(parents: readonly GuardianDraft[]): Finding[] {
  const [first] = parents;
  const findings: Finding[] = [];
  if (!first?.email) {
    const reason = 'Vul uw e-mailadres in. Daar krijgt u een code en de ontvangstbevestiging.';
    findings.push({ name: 'parents.0.email', code: 'missing', reason });
  }
  if (!parents.some(({ hasAuthority }) => hasAuthority)) {
    const reason =
      'Een kind aanmelden mag alleen wie gezag heeft over het kind. Vul ook de ouder of voogd met gezag in, of bel de school.';
    findings.push({ name: 'parents.0.hasAuthority', code: 'no-authority', reason });
  }
  return findings;
}

function findingsOfWishes(content: ApplicationContent, today: LocalDate): Finding[] {
  const { supportNote, otherSchools, preference, wantedStartOn, child } = content;
  const findings = findingsOfRegistration({ receivedOn: today, wantedStartOn }, child.bornOn, today).filter(
    ({ name }) => name === 'wantedStartOn',
  );
  if (wantedStartOn !== null && wantedStartOn < today && findings.length === 0) {
    const reason = 'Deze dag is al voorbij. Kies een dag die nog komt, of laat dit leeg.';
    findings.push({ name: 'wantedStartOn', code: 'in-past', reason });
  }
  if ([...supportNote].length > longestSupportNote) {
    const reason = `Dit zijn meer dan ${longestSupportNote} tekens. Maak het korter: u kunt het de school later vertellen.`;
    findings.push({ name: 'supportNote', code: 'too-long', reason });
  }
  if (preference > 1 && otherSchools === '') {
    const reason = 'Schrijf op bij welke school u uw kind ook aanmeldt, of kies dat dit de school van uw voorkeur is.';
    findings.push({ name: 'otherSchools', code: 'missing', reason });
  }
  return findings;
}

/** Text of several lines as it is kept: no invisible signs, line breaks of one kind, no white space around it. */
export const tidyWords = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .trim();
