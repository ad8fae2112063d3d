import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Rule = Schemas['ReminderRuleResponse'];
export type RuleWish = Schemas['ReminderRuleRequest'];
export type DryRun = Schemas['DryRunResponse'];
export type QuietPeriod = Schemas['QuietPeriodResponse'];
export type ReceiverKind = Rule['possibleReceivers'][number];

const RULES = 'reminder-rules';
const QUIET = 'quiet-periods';

export const rulesQuery = queryOptions({
  queryKey: [RULES],
  queryFn: () => api.get<Schemas['ReminderRuleListResponse']>('/reminder-rules'),
});

export const quietPeriodsQuery = queryOptions({
  queryKey: [QUIET],
  queryFn: () => api.get<Schemas['QuietPeriodListResponse']>('/quiet-periods'),
});

/** They change once a year. */
export const schoolHolidaysQuery = queryOptions({
  queryKey: ['school-holidays'],
  queryFn: () => api.get<Schemas['SchoolHolidayListResponse']>('/school-holidays'),
  staleTime: 60 * 60_000,
});

export const useTryOut = (id: string) =>
  useMutation({ mutationFn: (wish: RuleWish) => api.post<DryRun>(`/reminder-rules/${id}/dry-runs`, wish) });

/** What is planned may now be planned for another day. */
function useRuleChange<Input, Answer>(key: string, change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      client.removeQueries({ queryKey: ['reminders'] });
      await client.invalidateQueries({ queryKey: [key] });
    },
  });
}

export const useSaveRule = (id: string) =>
  useRuleChange(RULES, (wish: RuleWish) => api.put<Rule>(`/reminder-rules/${id}`, wish));

export const useAddQuietPeriod = () =>
  useRuleChange(QUIET, (wish: Schemas['QuietPeriodRequest']) => api.post<QuietPeriod>('/quiet-periods', wish));

export const useRemoveQuietPeriod = () =>
  useRuleChange(QUIET, (id: string) => api.delete<undefined>(`/quiet-periods/${id}`));
