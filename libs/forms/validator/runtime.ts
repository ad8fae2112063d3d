import { isLocalDate } from '#libs/platform/domain/index.js';
import type { FormValidators, MakeValidators } from './section-validator.js';

/** The formats that a definition may name. A date is a day that exists. */
export const formats = { date: isLocalDate };

/** JSON Schema counts signs, JavaScript counts halves of them: one emoji is one sign. */
const signs = (text: string): number => {
  let count = text.length;
  for (let place = 0; place + 1 < text.length; place += 1) {
    if (text.charCodeAt(place) >> 10 === 0x36 && text.charCodeAt(place + 1) >> 10 === 0x37) {
      count -= 1;
      place += 1;
    }
  }
  return count;
};

/** Length of a text as the schema counts it. */
export const lengthOf = signs;

/** All that generated validators ask for. Anything else is refused: a validator is not a way to reach into the page. */
const parts: Readonly<Record<string, unknown>> = {
  'ajv/dist/runtime/ucs2length': { default: signs },
  formats,
};

function part(name: string): unknown {
  if (!Object.hasOwn(parts, name)) throw new Error(`A validator asks for ${name}`);
  return parts[name];
}

/** The validators of a version, from the module that the API serves for it. */
export const validatorsFrom = (make: MakeValidators): FormValidators => make(part);
