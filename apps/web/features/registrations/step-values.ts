import type { components } from '#libs/api-client/types.js';
import type { StepKind } from '#libs/registrations/domain/index.js';
import { checkDateText, type DateProblem } from '../../ui/index.js';

/** As typed. */
export interface StepValues {
  kind: StepKind | '';
  happenedOn: string;
  untilOn: string;
  agreedOn: string;
  ground: string;
  otherLocationId: string;
  otherSchool: string;
  reason: string;
}

export const stepFields = [
  'kind',
  'happenedOn',
  'untilOn',
  'ground',
  'otherLocationId',
  'otherSchool',
  'agreedOn',
  'reason',
] as const satisfies readonly (keyof StepValues)[];

type Asked = (typeof stepFields)[number];

const asked: Partial<Record<StepKind, readonly Asked[]>> = {
  'completion-requested': ['untilOn', 'reason'],
  extended: ['untilOn', 'reason'],
  admitted: ['untilOn'],
  'refused-place-elsewhere': ['otherLocationId', 'otherSchool', 'agreedOn', 'reason'],
  'refused-outside-zorgplicht': ['ground', 'reason'],
  'not-processed': ['reason'],
  withdrawn: ['reason'],
  'objection-received': ['reason'],
  'objection-decided': ['reason'],
  'step-reverted': ['reason'],
};

/** Which fields a step asks, besides its day. */
export const asks = (kind: StepKind | '', field: Asked): boolean => kind !== '' && (asked[kind] ?? []).includes(field);

/** A step that is taken back happens now; every other has a day. */
export const asksDay = (kind: StepKind | ''): boolean => kind !== '' && kind !== 'step-reverted';

type DayField = 'happenedOn' | 'untilOn' | 'agreedOn';
export interface WrongDay {
  readonly field: DayField;
  readonly problem: DateProblem;
}

/** What goes to the API; or the days that cannot be read. */
export function stepOf(
  values: StepValues,
  today: string,
): Omit<components['schemas']['TakeStepRequest'], 'version'> | WrongDay[] {
  const { kind } = values;
  if (kind === '') return [];
  const wrong: WrongDay[] = [];
  const day = (field: DayField): string | null => {
    if (values[field] === '') return null;
    const read = checkDateText(values[field]);
    if ('on' in read) return read.on;
    wrong.push({ field, problem: read.problem });
    return null;
  };
  const text = (field: 'ground' | 'otherLocationId' | 'otherSchool'): string | null =>
    asks(kind, field) && values[field] !== '' ? values[field] : null;
  const dayIf = (field: 'untilOn' | 'agreedOn'): string | null => (asks(kind, field) ? day(field) : null);
  const otherLocationId = text('otherLocationId');
  const step = {
    kind,
    happenedOn: asksDay(kind) ? (day('happenedOn') ?? today) : today,
    untilOn: dayIf('untilOn'),
    agreedOn: dayIf('agreedOn'),
    ground: text('ground'),
    otherLocationId,
    otherSchool: otherLocationId === null ? text('otherSchool') : null,
    reason: asks(kind, 'reason') ? values.reason : '',
  };
  return wrong.length > 0 ? wrong : step;
}
