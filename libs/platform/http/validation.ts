import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type Finding, invalid } from '../domain/index.js';

const sentences: Record<string, string> = {
  whitelistValidation: 'Dit veld kennen wij niet. Laat het weg.',
  isNotEmpty: 'Vul dit in.',
  isDefined: 'Vul dit in.',
  isString: 'Vul hier tekst in.',
  isLocalDate: 'Vul een bestaande datum in, zoals 31-12-2026.',
  isUuid: 'Dit is geen geldige verwijzing. Kies uit de lijst.',
  isIn: 'Kies een van de mogelijkheden.',
  isEnum: 'Kies een van de mogelijkheden.',
  isInt: 'Vul een heel getal in.',
  isNumber: 'Vul een getal in.',
  min: 'Dit getal is te klein.',
  max: 'Dit getal is te groot.',
  isBoolean: 'Kies ja of nee.',
  isEmail: 'Vul een e-mailadres in, zoals naam@school.nl.',
  maxLength: 'Deze tekst is te lang. Maak hem korter.',
  minLength: 'Deze tekst is te kort.',
  isArray: 'Geef een lijst.',
  arrayMaxSize: 'Dit zijn er te veel in één keer.',
  arrayNotEmpty: 'Kies er ten minste één.',
  matches: 'Dit heeft niet de goede vorm.',
};

/** Checks every body, path and query against its DTO; all findings at once, in Dutch, unknown members refused. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) =>
      invalid(
        'input.invalid',
        errors.flatMap((error) => findingsOf(error, '')),
      ),
  });
}

function findingsOf(error: ValidationError, parent: string): Finding[] {
  const name = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
    name,
    code: constraint,
    reason: dutch(constraint, message),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => findingsOf(child, name))];
}

/** A decorator may bring its own Dutch sentence; the library's own English ones hold "must" or "should". */
function dutch(constraint: string, message: string): string {
  const own = !/\b(must|should|each value in)\b/.test(message);
  return own ? message : (sentences[constraint] ?? 'Dit is niet goed ingevuld.');
}
