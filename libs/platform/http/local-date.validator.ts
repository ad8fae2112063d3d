import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isLocalDate } from '../domain/index.js';

/** A calendar day on the wire: `YYYY-MM-DD`, and it exists. */
export const IsLocalDate = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isLocalDate',
      validator: { validate: (value: unknown) => typeof value === 'string' && isLocalDate(value) },
    },
    options,
  );
