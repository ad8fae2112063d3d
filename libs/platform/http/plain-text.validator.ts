import { ValidateBy, type ValidationOptions } from 'class-validator';

const control = /[\p{Cc}\u2028\u2029]/u;

/** One line of text: no line breaks (which would split a mail header) and no control characters (PostgreSQL takes no zero). */
export const IsPlainText = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isPlainText',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && !control.test(value),
        defaultMessage: () => 'Zet deze tekst op één regel, zonder onzichtbare tekens.',
      },
    },
    options,
  );
