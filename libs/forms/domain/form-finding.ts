/** Something that is wrong with an answer, or still missing. */
export interface FormFinding {
  readonly section: string;
  /** JSON pointer to the answer within its section, such as `/diensten/0/naam` */
  readonly pointer: string;
  /** `missing` waits until the form is sent; `wrong` is told at once */
  readonly level: 'missing' | 'wrong';
  /** the keyword of the schema that was not met, such as `required` or `maxLength` */
  readonly rule: string;
  /** Dutch: what is the matter and what to do */
  readonly reason: string;
}
