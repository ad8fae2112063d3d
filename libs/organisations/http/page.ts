import { decodeCursor, encodeCursor } from '#libs/platform/http/index.js';

interface Named {
  readonly name: string;
  readonly id: string;
}

/** Lists here are by name, then by id. */
export function afterOf(cursor: string | undefined): Named | undefined {
  if (cursor === undefined) return undefined;
  const [name = '', id = ''] = decodeCursor(cursor, 2);
  return { name, id };
}

/** @param rows one more than fits, when there is a next page */
export function nextOf(rows: readonly Named[], pageSize: number): { nextCursor?: string } {
  const last = rows[pageSize - 1];
  return rows.length > pageSize && last ? { nextCursor: encodeCursor([last.name, last.id]) } : {};
}
