import { useCallback, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { today } from '../../app/today.js';
import { Form, SubmitButton } from '../../ui/index.js';
import {
  type ApplyStep,
  type TypedApplication,
  type TypedProblem,
  applySteps,
  fieldsOfStep,
  problemsOfStep,
} from './typed-application.js';

/** The words of a problem that the page finds itself. */
export function useProblemWords(): (problem: TypedProblem) => string {
  const { t } = useTranslation('applications');
  return useCallback(({ reason, key }) => reason ?? t(`apply.problem.${key ?? 'choose'}`), [t]);
}

/** One screen of the application: its fields, on to the next, and back. What is wrong here is said here. */
export function ApplyStepForm({ step, children }: { step: ApplyStep; children: ReactNode }): ReactNode {
  const { t } = useTranslation('applications');
  const form = useFormContext<TypedApplication>();
  const [, setSearch] = useSearchParams();
  const words = useProblemWords();
  const place = applySteps.indexOf(step);
  const goOn = (typed: TypedApplication): void => {
    const problems = problemsOfStep(step, typed, today());
    form.clearErrors();
    for (const problem of problems) form.setError(problem.field, { message: words(problem) });
    if (problems.length === 0) setSearch({ stap: applySteps[place + 1] ?? 'check' });
  };
  return (
    <div className="est-surface">
      <Form form={form} fields={fieldsOfStep[step]} onSubmit={goOn}>
        {children}
        <div className="est-form__buttons">
          <SubmitButton busy={false}>{t('apply.next')}</SubmitButton>
        </div>
        {place > 0 ? (
          <p>
            <Link className="ams-link" to={`?stap=${applySteps[place - 1]}`}>
              {t('apply.back')}
            </Link>
          </p>
        ) : null}
      </Form>
    </div>
  );
}

/** The message at a field of this form. */
export function useErrorOf(): (
  name: keyof TypedApplication | 'child' | 'parents',
  ...path: string[]
) => string | undefined {
  const { formState } = useFormContext<TypedApplication>();
  return (name, ...path) => {
    const found = path.reduce<unknown>(
      (part, key) => (part as Record<string, unknown> | undefined)?.[key],
      formState.errors[name],
    );
    return (found as { message?: string } | undefined)?.message;
  };
}
