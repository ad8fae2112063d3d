import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type Finding, invalid } from '../domain/index.js';
import { unreadableIn } from './readable-body.js';

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
  min: 'Dit getal is te klein: vul @ of meer in.',
  max: 'Dit getal is te groot: vul @ of minder in.',
  isBoolean: 'Kies ja of nee.',
  isEmail: 'Vul een e-mailadres in, zoals naam@school.nl.',
  maxLength: 'Deze tekst is te lang. Maak hem korter: hoogstens @ tekens.',
  minLength: 'Deze tekst is te kort: vul ten minste @ tekens in.',
  isArray: 'Geef een lijst.',
  arrayMaxSize: 'Dit zijn er te veel in één keer: hoogstens @.',
  arrayNotEmpty: 'Kies er ten minste één.',
  matches: 'Dit heeft niet de goede vorm.',
  isObject: 'Dit heeft niet de goede vorm.',
};

/** Checks every body, path and query against its DTO; all findings at once, in Dutch, unknown members refused. */
export function validationPipe(): ValidationPipe {
  return new ReadableValidationPipe({
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

/** Looks at the texts themselves first: a half sign or endless depth is not for the checks of fields. */
class ReadableValidationPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const found = metadata.type === 'body' ? unreadableIn(value) : [];
    if (found.length > 0) throw invalid('input.invalid', found);
    return super.transform(value, metadata) as Promise<unknown>;
  }
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

/**
 * A decorator may bring its own Dutch sentence; the library's own English ones hold "must" or "should", and end with the limit,
 * which takes the place of the @ in ours.
 */
function dutch(constraint: string, message: string): string {
  const own = !/\b(must|should|each value in)\b/.test(message);
  if (own) return message;
  const limit = /(-?\d+)(?: \w+)?$/.exec(message)?.[1] ?? '';
  return (sentences[constraint] ?? 'Dit is niet goed ingevuld.').replace('@', limit);
}
