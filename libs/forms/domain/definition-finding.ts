/** Something that is wrong with a definition, before it becomes a version. */
export interface DefinitionFinding {
  /** JSON pointer into the document, such as `/sections/2/fields/0/label`; empty for the whole */
  readonly pointer: string;
  readonly code: string;
  /** Dutch: what is the matter and what to do */
  readonly reason: string;
}

export const definitionFinding = (pointer: string, code: string, reason: string): DefinitionFinding => ({
  pointer,
  code,
  reason,
});

/** One step of a JSON pointer (RFC 6901). */
export const pointerStep = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The steps of a JSON pointer. */
export const pointerSteps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
