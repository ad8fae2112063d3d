import {
  type FormAnswers,
  type FormDefinition,
  type FormFinding,
  type FormSection,
  notBlank,
  pointerStep,
} from '../domain/index.js';
import { answerAt, answersIn, askedAt } from './answer-places.js';
import { missingReason, unknownAnswer, wrongReason, wrongShape } from './finding-reasons.js';
import type { FormValidators, SchemaError, SectionValidator } from './section-validator.js';

/**
 * Everything that is wrong with the answers or still missing, in the order of the form; the same in API and browser. What is
 * asked of nobody is not looked at: a hidden answer is not sent, so it can be neither missing nor wrong.
 */
export function formFindings(
  definition: FormDefinition,
  validators: FormValidators,
  answers: FormAnswers,
): FormFinding[] {
  const all = answersIn(answers) as FormAnswers;
  const known = new Set(definition.sections.map(({ id }) => id));
  const unknown = Object.keys(all)
    .filter((id) => !known.has(id))
    .map((section) => wrong(section, '', 'section', unknownAnswer));
  return [...definition.sections.flatMap((section) => sectionFindings(section, validators, all)), ...unknown];
}

/** The findings of one section; answers to other sections are needed for what is hidden. */
export function sectionFindings(section: FormSection, validators: FormValidators, all: FormAnswers): FormFinding[] {
  const given: unknown = all[section.id];
  const own = given === undefined ? {} : given;
  const validate = Object.hasOwn(validators, section.id) ? validators[section.id] : undefined;
  if (!validate) throw new Error(`There is no validator for section ${section.id}`);
  const seen = new Set<string>();
  return errorsOf(validate, own)
    .flatMap((error) => findingOf(section, error, own, all))
    .filter(({ pointer, reason }) => !seen.has(`${pointer} ${reason}`) && seen.add(`${pointer} ${reason}`))
    .sort((a, b) => place(section, a) - place(section, b));
}

function errorsOf(validate: SectionValidator, answers: unknown): readonly SchemaError[] {
  const errors = validate(answers) ? [] : (validate.errors ?? []);
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  // Of a closed list the finding is that none fits, not each of those that do not; of a wrong type it is that alone.
  return errors.filter(
    ({ schemaPath, instancePath, keyword }) =>
      !/\/oneOf\/\d+\//.test(schemaPath) && (keyword === 'type' || !mistyped.has(instancePath)),
  );
}

function findingOf(section: FormSection, error: SchemaError, own: unknown, all: FormAnswers): FormFinding[] {
  const pointer = pointerOf(error);
  if (error.keyword === 'additionalProperties') return [wrong(section.id, pointer, error.keyword, unknownAnswer)];
  const asked = askedAt(section, pointer, all);
  if (!asked) return [wrong(section.id, pointer, error.keyword, wrongShape)];
  if (!asked.visible) return [];
  if (isMissing(error)) {
    return [{ section: section.id, pointer, level: 'missing', rule: error.keyword, reason: missingReason(asked) }];
  }
  return [wrong(section.id, pointer, error.keyword, wrongReason(asked, error, answerAt(own, pointer)))];
}

const isMissing = ({ keyword, params }: SchemaError): boolean =>
  keyword === 'required' || keyword === 'minItems' || (keyword === 'pattern' && params['pattern'] === notBlank);

/** Of what is missing or unknown: the place where it would be, or is. */
function pointerOf({ instancePath, params }: SchemaError): string {
  const name = params['missingProperty'] ?? params['additionalProperty'];
  return typeof name === 'string' ? `${instancePath}/${pointerStep(name)}` : instancePath;
}

const wrong = (section: string, pointer: string, rule: string, reason: string): FormFinding => ({
  section,
  pointer,
  level: 'wrong',
  rule,
  reason,
});

/** Place of the question in the section; what belongs to no question comes last. */
function place({ fields }: FormSection, { pointer }: FormFinding): number {
  const found = fields.findIndex(({ name }) => name === pointer.split('/')[1]);
  return found === -1 ? fields.length : found;
}
