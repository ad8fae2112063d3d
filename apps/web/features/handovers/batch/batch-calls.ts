import type { components } from '#libs/api-client/types.js';
import type { FormKind, SectionAnswers } from '#libs/forms/domain/index.js';
import { mostInBatch } from '#libs/handovers/domain/index.js';
import { api } from '../../../app/api/api.js';

type Schemas = components['schemas'];
type Answer = Schemas['BatchResponse'];
export type CheckedHandover = Schemas['CheckedHandoverResponse'];

/** The same for many; each is held to its own rules by the API. */
export const batchCalls = {
  begin: (form: FormKind) => (pupilIds: readonly string[]) => api.post<Answer>('/handovers/_begin', { pupilIds, form }),
  share: (answers: Readonly<Record<string, SectionAnswers>>) => (handoverIds: readonly string[]) =>
    api.post<Answer>('/handovers/_share', { handoverIds, answers }),
  present: (handoverIds: readonly string[]) => api.post<Answer>('/handovers/_present', { handoverIds }),
  send: (handoverIds: readonly string[]) => api.post<Answer>('/handovers/_send', { handoverIds }),
  /** As many as one likes: the API takes so many at a time. */
  check: async (handoverIds: readonly string[]): Promise<readonly CheckedHandover[]> => {
    const checked: CheckedHandover[] = [];
    for (let from = 0; from < handoverIds.length; from += mostInBatch) {
      const some = handoverIds.slice(from, from + mostInBatch);
      const answer = await api.post<Schemas['CheckedHandoversResponse']>('/handovers/_check', { handoverIds: some });
      checked.push(...answer.items);
    }
    return checked;
  },
};
