import { useQuery } from '@tanstack/react-query';
import { usePermission } from '../../app/session/session.js';
import { type HandoverFilter, type HandoverSummary, handoversQuery } from '../handovers/handovers.js';

/** Forms that left the desk of the preschool. */
export interface FormsOnTheirWay {
  readonly presented: readonly HandoverSummary[];
  readonly sent: readonly HandoverSummary[];
  /** whose form somebody else has now, so that nobody is asked to make it */
  readonly isOf: (pupilId: string) => boolean;
}

const form = 'peuterestafette';
const mostRead = 100;

/** The latest hundred of each state: more than a preschool has on its way at once. */
export function useFormsOnTheirWay(): FormsOnTheirWay {
  const [presented, sent, accepted] = [useForms('presented'), useForms('sent'), useForms('accepted')];
  const all = [presented, sent, accepted];
  const gone = new Set(all.flatMap(({ forms }) => forms).map(({ pupilId }) => pupilId));
  // Until it is known nobody is asked for a form: a row that goes while it is being pressed is worse than one that comes.
  const waiting = all.some(({ isLoading }) => isLoading);
  return { presented: presented.forms, sent: sent.forms, isOf: (pupilId) => waiting || gone.has(pupilId) };
}

interface Forms {
  readonly forms: readonly HandoverSummary[];
  readonly isLoading: boolean;
}

function useForms(status: NonNullable<HandoverFilter['status']>): Forms {
  const enabled = usePermission('handovers.read');
  const { data, isLoading } = useQuery({ ...handoversQuery({ status, pageSize: mostRead }), enabled });
  return { forms: (data?.items ?? []).filter((each) => each.form === form), isLoading };
}
