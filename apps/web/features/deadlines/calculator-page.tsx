import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ApiProblem } from '../../app/api/api-problem.js';
import { ProblemState, useProblemInForm } from '../../app/api/problem-text.js';
import { Loading, PageHeading } from '../../ui/index.js';
import { CalculatorForm } from './calculator-form.js';
import {
  fields,
  nothingAsked,
  problemsOf,
  questionFrom,
  searchFrom,
  valuesFrom,
  type CalculatorValues,
} from './calculator-question.js';
import { CalculatorResult } from './calculator-result.js';
import { termCalculation } from './term-calculation.js';
import './calculator.css';

/** Termijnen berekenen: for everybody. The question is in the address, so that the outcome can be sent as a link. */
export function CalculatorPage(): ReactNode {
  const { t } = useTranslation('deadlines');
  const [search, setSearch] = useSearchParams();
  const asked = useMemo(() => valuesFrom(search), [search]);
  const form = useForm<CalculatorValues>({ values: asked, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const client = useQueryClient();
  const result = useRef<HTMLHeadingElement>(null);
  const showResult = useRef(false);
  const { data, error, isFetching, refetch } = useQuery(termCalculation(questionFrom(asked)));
  useLinkProblems(asked, error, form.setError, problemInForm);

  useEffect(() => {
    if (!showResult.current || !result.current) return;
    showResult.current = false;
    result.current.focus();
  });

  const calculate = async (values: CalculatorValues) => {
    const problems = problemsOf(values);
    for (const { field, problem } of problems)
      form.setError(field, { message: t(`problem.${problem}`, { field: t(`name.${field}`) }) });
    if (problems.length > 0) return;
    try {
      await client.fetchQuery(termCalculation(questionFrom(values)));
      setSearch(searchFrom(values), { preventScrollReset: true });
      showResult.current = true;
    } catch (refusal) {
      problemInForm(refusal);
    }
  };
  const showError = error && !(error instanceof ApiProblem && error.errors.length > 0);
  return (
    <div className="est-stack">
      <PageHeading title={t('title')} lead={t('lead')} />
      <CalculatorForm form={form} onSubmit={calculate} />
      {showError ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!data && isFetching ? <Loading rows={6} /> : null}
      {data ? <CalculatorResult calculation={data} question={questionFrom(asked) ?? {}} ref={result} /> : null}
    </div>
  );
}

/** A link may hold a day that does not exist: the form then says so, with what the link said still in it. */
function useLinkProblems(
  asked: CalculatorValues,
  error: unknown,
  setError: ReturnType<typeof useForm<CalculatorValues>>['setError'],
  problemInForm: (error: unknown) => void,
): void {
  const { t } = useTranslation('deadlines');
  useEffect(() => {
    if (nothingAsked(asked)) return;
    for (const { field, problem } of problemsOf(asked)) {
      setError(field, { message: t(`problem.${problem}`, { field: t(`name.${field}`) }) });
    }
    if (error instanceof ApiProblem && error.errors.length > 0) problemInForm(error);
  }, [asked, error, problemInForm, setError, t]);
}
