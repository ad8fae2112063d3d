import { conditionFindings } from './condition-findings.js';
import type { DefinitionFinding } from './definition-finding.js';
import type { FormDefinition } from './form-definition.js';
import { partFindings } from './part-findings.js';
import { sectionFindings } from './section-findings.js';

/** A definition may be this large, in bytes. */
export const largestDefinition = 256 * 1024;
export const mostSections = 40;
export const mostFields = 60;
export const longestText = 10_000;
export const mostItems = 50;

/** What is wrong with what a definition says, when its shape is right: the meta-schema was asked first. All at once. */
export const meaningFindings = (definition: FormDefinition): DefinitionFinding[] => [
  ...partFindings(definition),
  ...definition.sections.flatMap((section, place) => sectionFindings(section, `/sections/${place}`)),
  ...conditionFindings(definition),
];
