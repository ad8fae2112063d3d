import type { FormFinding, FormSection, SectionAnswers } from '#libs/forms/domain/index.js';

/** Answers that are longer than the form takes, said at once; what was typed stays. */
export function lengthFindings(
  { id, schema }: FormSection,
  shown: SectionAnswers,
  reasonOf: (most: number) => string,
): FormFinding[] {
  return Object.entries(shown).flatMap(([name, answer]) => {
    const most = schema.properties?.[name]?.maxLength;
    if (most === undefined || typeof answer !== 'string' || [...answer].length <= most) return [];
    return [{ section: id, pointer: `/${name}`, level: 'wrong', rule: 'maxLength', reason: reasonOf(most) }] as const;
  });
}
