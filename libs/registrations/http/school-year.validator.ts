import { ApiProperty } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import { ValidateBy } from 'class-validator';
import { isSchoolYear } from '../domain/index.js';

/** A school year such as 2026-2027. */
export const IsSchoolYear = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ required: false, pattern: String.raw`^2\d{3}-2\d{3}$`, example: '2026-2027' }),
    ValidateBy({
      name: 'isSchoolYear',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isSchoolYear(value),
        defaultMessage: () => 'Schrijf een schooljaar als 2026-2027.',
      },
    }),
  );
