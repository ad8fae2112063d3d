import { invalid, isLocalDate } from '#libs/platform/domain/index.js';
import { decodeCursor, encodeCursor } from '#libs/platform/http/index.js';
import { recipientKinds } from '../domain/index.js';
import type { PlannedPlace, ReminderLine } from '../reminder-reading.service.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const moment = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/;

export const plannedCursorOf = ({ dueOn, pupilId, recipientKind, recipientId }: ReminderLine): string =>
  encodeCursor([dueOn, pupilId, recipientKind, recipientId]);

/** @throws invalid when the word was not made by `plannedCursorOf` */
export function plannedPlaceOf(cursor: string): PlannedPlace {
  const [dueOn = '', pupilId = '', recipientKind = '', recipientId = ''] = decodeCursor(cursor, 4);
  const known = (recipientKinds as readonly string[]).includes(recipientKind);
  if (!isLocalDate(dueOn) || !uuid.test(pupilId) || !known) throw strange();
  return { dueOn, pupilId, recipientKind, recipientId };
}

export const settledCursorOf = ({ settledText, id }: ReminderLine): string =>
  encodeCursor([settledText ?? '', id ?? '']);

/** @throws invalid when the word was not made by `settledCursorOf` */
export function settledPlaceOf(cursor: string): { settledText: string; id: string } {
  const [settledText = '', id = ''] = decodeCursor(cursor, 2);
  if (!moment.test(settledText) || Number.isNaN(Date.parse(settledText))) throw strange();
  return { settledText, id };
}

function strange(): Error {
  const reason = 'Deze verwijzing naar een volgende bladzijde klopt niet. Begin opnieuw bij de eerste.';
  return invalid('input.invalid', [{ name: 'cursor', code: 'isCursor', reason }]);
}
