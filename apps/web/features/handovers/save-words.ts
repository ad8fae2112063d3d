import type { Drafts } from './answer-saver.js';
import { type Trouble, isUnsaved } from './section-draft.js';

export type SaveState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'busy' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'conflict'; readonly by: string | null };

/** How it stands with saving, over all sections: what a person must do first, then what waits, then when it was saved. */
export function saveStateOf(drafts: Drafts): SaveState {
  const all = Object.values(drafts);
  const troubles = all.flatMap(({ trouble }) => (trouble ? [trouble] : []));
  const of = <Kind extends Trouble['kind']>(kind: Kind) =>
    troubles.find((trouble): trouble is Extract<Trouble, { kind: Kind }> => trouble.kind === kind);
  const conflict = of('conflict');
  if (conflict) return { kind: 'conflict', by: conflict.theirs.savedByName ?? null };
  const refused = of('refused');
  if (refused) return { kind: 'refused', reason: refused.reason };
  if (of('unreachable') || all.some(({ trouble, attempts }) => trouble && attempts > 0)) return { kind: 'unreachable' };
  if (all.some((draft) => draft.sending || isUnsaved(draft))) return { kind: 'busy' };
  const at = all.flatMap(({ savedAt }) => savedAt ?? []).sort();
  return at.length > 0 ? { kind: 'saved', at: at.at(-1) ?? '' } : { kind: 'nothing' };
}
