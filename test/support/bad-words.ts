/** What somebody might type or paste, by accident or on purpose. */
export const badWords = {
  'a script': '<script>alert("1")</script><img src=x onerror=alert(1)>',
  'a formula': `=cmd|' /C calc'!A0`,
  'a template': '{{7*7}} ${7*7} #{7*7} <%= 7*7 %>',
  'a header': 'Noor\r\nBcc: iedereen@elders.example',
  'a zero': 'No\0or',
  'half a letter': 'Noor \ud83d',
  'a text turned around': 'Noor \u202Egpj.exe\u202C',
  'a name from right to left': 'نور الهدى',
  'a family in one picture': '👩‍👩‍👧‍👦🏳️‍🌈',
  '10,000 characters': 'ë'.repeat(10_000),
  'a path': '../../../etc/passwd%00',
  'a query': `'; DROP TABLE pupil; --`,
} as const;

export const badNumbers = [-1, 0.5, 2 ** 31, 2 ** 53, 1e300];

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}
interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A body as the description of the API asks it, and each place in it where somebody can put something else. */
export interface Body {
  readonly body: unknown;
  readonly texts: readonly Place[];
  readonly numbers: readonly Place[];
}
export interface Place {
  readonly path: readonly (string | number)[];
  /** how long it may be, as the description says */
  readonly maxLength: number | undefined;
}

/** @param known values for fields by their name, such as ids of what is there */
export function bodyOf(description: Description, schema: Schema, known: Readonly<Record<string, unknown>>): Body {
  const [texts, numbers]: [Place[], Place[]] = [[], []];
  const made = (of: Schema, path: readonly (string | number)[]): unknown => {
    const found = resolved(description, of);
    const value = valueOf(found, known[nameOf(path)]);
    if (found.type === 'object') return objectOf(found, path);
    if (found.type === 'array') return [made(found.items ?? {}, [...path, 0])];
    const place = { path, maxLength: found.maxLength };
    if (found.type === 'string') texts.push(place);
    if (found.type === 'number' || found.type === 'integer') numbers.push(place);
    return value;
  };
  const objectOf = ({ properties = {}, additionalProperties }: Schema, path: readonly (string | number)[]): object => {
    const own = Object.entries(properties).map(([name, each]) => [name, made(each, [...path, name])]);
    if (additionalProperties !== undefined && own.length === 0) {
      const given = known[nameOf(path)] ?? { iets: 'anders' };
      for (const name of Object.keys(given)) texts.push({ path: [...path, name], maxLength: undefined });
      return { ...given };
    }
    return Object.fromEntries(own) as object;
  };
  return { body: made(schema, []), texts, numbers };
}

/** The field that it is in, also for one of a list. */
const nameOf = (path: readonly (string | number)[]): string =>
  String(path.findLast((step) => typeof step === 'string'));

function resolved({ components }: Description, schema: Schema): Schema {
  let found = schema;
  while (found.$ref || found.allOf || found.oneOf) {
    const next = found.$ref
      ? components.schemas[found.$ref.split('/').at(-1) ?? '']
      : (found.allOf ?? found.oneOf)?.[0];
    if (!next) throw new Error(`The description does not say what ${found.$ref} is`);
    found = next;
  }
  return found.properties && !found.type ? { ...found, type: 'object' } : found;
}

const examples: Record<string, unknown> = {
  ...{ date: '2026-10-01', uuid: '0198f1a0-0000-7000-8000-000000000001', email: 'sanne@school.example' },
  ...{ boolean: true, number: 1, integer: 1 },
};

function valueOf({ type = '', format = '', enum: choices, minimum }: Schema, known: unknown): unknown {
  if (known === null) return null;
  const given = choices && !choices.includes(known) ? choices[0] : known;
  return given ?? examples[format] ?? (type === 'string' ? 'Tekst' : (minimum ?? examples[type]));
}

/** A copy of a body with one thing in it replaced. */
export function replaced(body: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(body) ? [...(body as unknown[])] : { ...(body as object) }) as Record<string, unknown>;
  copy[step] = replaced(copy[step], rest, value);
  return copy;
}
