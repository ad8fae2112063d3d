import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { components } from '#libs/api-client/types.js';
import { api } from '../../app/api/api.js';

type Schemas = components['schemas'];
export type Day = Schemas['NonWorkingDayResponse'];
export type SchoolYear = Schemas['SchoolYearResponse'];
export type SchoolYearDate = Schemas['SchoolYearDateResponse'];

const DAYS = 'non-working-days';
const YEARS = 'school-years';

export const daysQuery = (year: number) =>
  queryOptions({
    queryKey: [DAYS, year],
    queryFn: () => api.get<Schemas['NonWorkingDayListResponse']>('/non-working-days', { query: { year } }),
  });

export const schoolYearsQuery = queryOptions({
  queryKey: [YEARS],
  queryFn: () => api.get<Schemas['SchoolYearListResponse']>('/school-years'),
});

/** Names of the terms, for the rows of a school year. */
export const termRulesQuery = queryOptions({
  queryKey: ['term-rules'],
  queryFn: () => api.get<Schemas['TermRuleListResponse']>('/term-rules'),
  staleTime: 60 * 60_000,
});

/** Whatever was calculated may now be another day. */
function useLawChange<Input, Answer>(key: string, change: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      client.removeQueries({ queryKey: ['term-calculation'] });
      await client.invalidateQueries({ queryKey: [key] });
    },
  });
}

export const useAddDay = () =>
  useLawChange(DAYS, (day: Schemas['AddNonWorkingDayRequest']) => api.post<Day>('/non-working-days', day));

export const useRemoveDay = () =>
  useLawChange(DAYS, ({ on, acceptMoves }: { on: string; acceptMoves: boolean }) =>
    api.delete<undefined>(`/non-working-days/${on}`, acceptMoves ? { query: { acceptMoves } } : {}),
  );

export interface DateChange extends SchoolYearDate {
  readonly schoolYear: string;
  readonly acceptMoves?: boolean;
}

export const useSetDate = () =>
  useLawChange(YEARS, ({ schoolYear, termId, ...date }: DateChange) =>
    api.put<SchoolYearDate>(`/school-years/${schoolYear}/dates/${termId}`, date),
  );
