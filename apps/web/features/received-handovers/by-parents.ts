import type { FormDefinition, FormSection } from '#libs/forms/domain/index.js';

export const sectionsOfPart = ({ sections }: FormDefinition, partId: string): readonly FormSection[] =>
  sections.filter(({ part }) => part === partId);

/** The form calls such a part by a name that speaks to parents; a school reads whose words they are. */
export const isByParents = (sections: readonly FormSection[]): boolean =>
  sections.every(({ writer }) => writer === 'guardian');
