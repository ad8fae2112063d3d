/** An error must be mended before a dossier goes or comes; a notice only tells. */
export type Severity = 'error' | 'notice';

/** One thing that is wrong: which rule, where, and a Dutch sentence that says what to do. */
export interface ExchangeFinding {
  /** of the rule in the standard, such as OVa.LL04; ours begin with EST */
  readonly code: string;
  readonly severity: Severity;
  /** where in the document: leerling/verzorger[2]/achternaam */
  readonly place: string;
  /** where in the model, for a link on a screen: school.pupil.guardians.1.familyName */
  readonly field: string;
  readonly sentence: string;
}

/** What a document held and was not taken over. */
export interface LeftOut {
  readonly place: string;
  /** Dutch: why */
  readonly why: string;
  /** names of the elements within, so that a rule can still look */
  readonly children: readonly string[];
}
