/** One answer. A date is a text YYYY-MM-DD, files are ids of attachments, a group is a list of items. */
export type Answer = string | number | boolean | readonly string[] | readonly AnswerItem[];

/** The answers of one item of a group, by field. */
export interface AnswerItem {
  readonly [field: string]: string | number | boolean | readonly string[];
}

/** The answers of one section, by field. What is not answered is absent: never null, never an empty text. */
export interface SectionAnswers {
  readonly [field: string]: Answer;
}

/** The answers of a whole form, by section. */
export interface FormAnswers {
  readonly [section: string]: SectionAnswers;
}
