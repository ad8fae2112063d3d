import { DomainError } from '#libs/platform/domain/index.js';
import type { BatchItem } from './domain/index.js';

type Done = Omit<BatchItem, 'id' | 'outcome'> | void;

/**
 * The same for each of many: every one of them is a transaction of its own and is held to all rules that hold for one. What is
 * refused is left out and named; something that is broken stops it all, and what was done before stays done.
 * @param wasDone whether one that was refused is as it should be already
 */
export async function forEach(
  ids: readonly string[],
  act: (id: string) => Promise<Done>,
  wasDone: (id: string, error: DomainError) => Promise<Done | false> = () => Promise.resolve(false),
): Promise<BatchItem[]> {
  const items: BatchItem[] = [];
  for (const id of ids) items.push(await one(id, act, wasDone));
  return items;
}

async function one(
  id: string,
  act: (id: string) => Promise<Done>,
  wasDone: (id: string, error: DomainError) => Promise<Done | false>,
): Promise<BatchItem> {
  try {
    const more = await act(id);
    return { id, outcome: 'done', ...more };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const already = error.kind === 'conflict' && (await wasDone(id, error));
    if (already !== false) return { id, outcome: 'already', ...already };
    return { id, outcome: 'left-out', ...reasonOf(error) };
  }
}

const mostTold = 5;

/** In a list of children there is no room for every question that is open: then how many. */
function reasonOf({ code, detail, findings }: DomainError): Pick<BatchItem, 'code' | 'reason'> {
  const { length } = findings;
  if (length === 0) return { code, reason: detail };
  if (length > mostTold)
    return { code, reason: `Er mist nog iets bij ${length} vragen. Open dit kind en vul het aan.` };
  return { code, reason: findings.map(({ reason }) => reason).join(' ') };
}
