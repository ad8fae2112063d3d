import type { Answer, FormAnswers, FormDefinition, FormSection, SectionAnswers } from '#libs/forms/domain/index.js';

/** What one parent wrote in one section, about one version of the text. */
export interface GuardianWords {
  readonly guardianName: string;
  readonly sectionId: string;
  readonly answers: SectionAnswers;
}

/**
 * The sections that parents write, as they go to a school: what each of them wrote, letter for letter. Where more than one
 * wrote, the name stands above each text, so that nobody speaks for the other.
 */
export function guardianSections(definition: FormDefinition, words: readonly GuardianWords[]): FormAnswers {
  const theirs = definition.sections.filter(({ writer }) => writer === 'guardian');
  return Object.fromEntries(theirs.map((section) => [section.id, together(section, words)]));
}

function together({ id, fields }: FormSection, words: readonly GuardianWords[]): SectionAnswers {
  const here = words.filter(({ sectionId }) => sectionId === id);
  const names = fields.map(({ name }) => name);
  const answers = names.map((name) => [name, answerOfAll(here, name)] as const);
  return Object.fromEntries(answers.filter((entry): entry is [string, Answer] => entry[1] !== undefined));
}

function answerOfAll(words: readonly GuardianWords[], field: string): Answer | undefined {
  const given = words.flatMap(({ guardianName, answers }) => {
    const answer = answers[field];
    return answer === undefined ? [] : [{ guardianName, answer }];
  });
  const [first] = given;
  if (given.length < 2 || first === undefined) return first?.answer;
  // What is no text is chosen out of a list: all that was chosen.
  if (given.every(({ answer }) => Array.isArray(answer))) {
    return [...new Set(given.flatMap(({ answer }) => answer as readonly string[]))];
  }
  return given.map(({ guardianName, answer }) => `${guardianName}:\n${String(answer)}`).join('\n\n');
}
