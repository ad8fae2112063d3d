import { queryOptions } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../../app/api/api.js';

type Schemas = components['schemas'];
export type Feedback = Schemas['HandoverFeedbackResponse'];
export type FeedbackSheet = Schemas['FeedbackSheetResponse'];

/** What the preschool got. */
export const feedbackQuery = (handoverId: string) =>
  queryOptions({
    queryKey: ['handovers', 'feedback', handoverId],
    queryFn: () => api.get<Schemas['HandoverFeedbacksResponse']>(`/handovers/${handoverId}/feedback`),
  });

export const sheetsQuery = (schoolYear: string | undefined) =>
  queryOptions({
    queryKey: ['handovers', 'feedback-sheets', schoolYear],
    queryFn: () => api.get<Schemas['FeedbackSheetsResponse']>('/handover-feedback', { query: { schoolYear } }),
  });
