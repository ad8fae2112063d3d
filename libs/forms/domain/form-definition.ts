import type { LocalDate } from '#libs/platform/domain/index.js';

/** Forms that ship with the product. A new form is a new document, not new code; its kind is added here. */
export const formKinds = ['peuterestafette', 'extra-ondersteuning'] as const;
export type FormKind = (typeof formKinds)[number];

/** How a question is asked. */
export const fieldWidgets = [
  'text',
  'long-text',
  'choice',
  'choices',
  'scale',
  'date',
  'number',
  'files',
  'group',
] as const;
export type FieldWidget = (typeof fieldWidgets)[number];

/** How careful an answer must be handled: like a name, like a home language, or like health (AVG article 9). */
export const protectionLevels = ['ordinary', 'sensitive', 'special'] as const;
export type ProtectionLevel = (typeof protectionLevels)[number];

/** What stands in a field before anybody typed: something that Estafette knows already. */
export const prefillSources = [
  'pupil.given-name',
  'pupil.prefix',
  'pupil.family-name',
  'pupil.born-on',
  'pupil.guardians',
  'preschool.organisation',
  'preschool.name',
  'preschool.lrk',
  'preschool.email',
  'registration.school',
  'registration.received-on',
  'user.name',
] as const;
export type PrefillSource = (typeof prefillSources)[number];

/** A question is shown when the answer to another one is among these. */
export interface FieldCondition {
  /** name of a field in the same section (or in the same item of a group), or `section.field` */
  readonly field: string;
  readonly is: readonly (string | boolean)[];
}

/** One question: what stands beside the schema of its answer. The order on the screen is the order in the document. */
export interface FormField {
  /** property of the schema of its section (of its item, inside a group) */
  readonly name: string;
  /** Dutch, as asked */
  readonly label: string;
  readonly widget: FieldWidget;
  /** what is meant, in a sentence or two */
  readonly help?: string;
  /** a short example beside an open box */
  readonly example?: string;
  /** all must hold; a hidden answer is not kept when the form is sent, nor does it count as missing */
  readonly visibleWhen?: readonly FieldCondition[];
  readonly prefill?: PrefillSource;
  readonly protection: ProtectionLevel;
  /** law or agreement that allows to ask it */
  readonly legalBasis: string;
  /** word for one of them, such as `contactpersoon`; of a group only */
  readonly itemTitle?: string;
  /** questions of one item; of a group only */
  readonly fields?: readonly FormField[];
}

/** The part of JSON Schema 2020-12 that a definition may use; the meta-schema in `validator/` says so in full. */
export interface AnswerSchema {
  readonly type?: 'object' | 'string' | 'number' | 'integer' | 'boolean' | 'array';
  readonly properties?: Readonly<Record<string, AnswerSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: AnswerSchema;
  /** closed list, each with its Dutch words */
  readonly oneOf?: readonly { readonly const: string | boolean; readonly title: string }[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: 'date';
}

/** Who fills a section in: staff of the sender, or the parents in their own words (staff cannot change those). */
export type SectionWriter = 'staff' | 'guardian';

export interface FormSection {
  readonly id: string;
  readonly title: string;
  readonly explanation?: string;
  /** id of the part that this section belongs to */
  readonly part: string;
  readonly writer: SectionWriter;
  /** JSON Schema 2020-12 of the answers, always of type object */
  readonly schema: AnswerSchema;
  readonly fields: readonly FormField[];
}

/** What parents consent to as one thing, and what is sent or left out as one thing. */
export interface FormPart {
  readonly id: string;
  readonly title: string;
  /** for parents, in plain Dutch: what this is and what the school does with it */
  readonly explanation: string;
  /** `not-needed`: goes to the school by law; `needed`: goes only when parents say yes to this part */
  readonly consent: 'needed' | 'not-needed';
  /** read by its own readers only, and absent from the normal print */
  readonly restricted: boolean;
  readonly legalBasis: string;
}

/** A version of a form, complete in itself: screen, completeness, print and exchange follow from this one document. */
export interface FormDefinition {
  readonly form: FormKind;
  /** school year and number, such as `2026-1` */
  readonly version: string;
  readonly title: string;
  readonly explanation: string;
  readonly source: string;
  readonly validFrom: LocalDate;
  readonly parts: readonly FormPart[];
  readonly sections: readonly FormSection[];
}
