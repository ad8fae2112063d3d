/** One thing that a schema found; what ajv gives, as far as we look at it. */
export interface SchemaError {
  /** JSON pointer into the answers of the section */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** when the name itself of a member is wrong */
  readonly propertyName?: string;
}

/** Checks the answers of one section; afterwards `errors` holds all that was found. */
export interface SectionValidator {
  (answers: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** One per section, by id. */
export type FormValidators = Readonly<Record<string, SectionValidator>>;

/** What the module that the API serves exports: hand it the few functions that the generated code asks for. */
export type MakeValidators = (require: (name: string) => unknown) => FormValidators;
