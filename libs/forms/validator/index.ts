export { formFindings, sectionFindings } from './form-findings.js';
export { validatorsFrom } from './runtime.js';
export type { FormValidators, MakeValidators, SectionValidator } from './section-validator.js';
