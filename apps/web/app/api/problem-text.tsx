import { useCallback, type ReactNode } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorState, usePageTitle, type ProblemText } from '../../ui/index.js';
import { ApiProblem, NoConnection } from './api-problem.js';

/** What went wrong, in words for the screen. The API says it in Dutch itself; we only add what it cannot know. */
export function useProblemText(): (error: unknown) => ProblemText {
  const { t } = useTranslation('app');
  return useCallback(
    (error) => {
      if (error instanceof NoConnection) return { title: t('problem.network'), text: t('problem.networkText') };
      if (!(error instanceof ApiProblem)) return { title: t('problem.unknown'), text: t('problem.unknownText') };
      if (error.status === 401) return { title: t('problem.signedOut'), text: t('problem.signedOutText') };
      return {
        title: error.title || t('problem.unknown'),
        text: error.detail || t('problem.unknownText'),
        reference: error.status >= 500 ? error.traceId : undefined,
      };
    },
    [t],
  );
}

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** For `query.error`, under the heading of a page. */
export function ProblemState({ error, onRetry }: Props): ReactNode {
  const textOf = useProblemText();
  return <ErrorState problem={textOf(error)} {...(onRetry && !isFinal(error) ? { onRetry } : {})} />;
}

/** In place of a whole page that cannot be shown: also its h1 and the title of its tab. */
export function ProblemPage({ error, onRetry }: Props): ReactNode {
  const { t } = useTranslation('app');
  const problem = useProblemText()(error);
  usePageTitle(problem.title);
  const home = (
    <Link className="ams-link" to="/">
      {t('notFound.home')}
    </Link>
  );
  const wayOut = isFinal(error) ? { action: home } : onRetry && { onRetry };
  return <ErrorState problem={problem} headingLevel={1} {...wayOut} />;
}

/** Not there, or not for this role: asking again gives the same answer. */
const isFinal = (error: unknown): boolean => error instanceof ApiProblem && [403, 404].includes(error.status);

/** Puts what the API found at the fields of the form; what belongs to no field stands in the summary. */
export function useProblemInForm<Values extends FieldValues>(
  { setError }: UseFormReturn<Values>,
  fields: readonly FieldPath<Values>[],
): (error: unknown) => void {
  const textOf = useProblemText();
  return useCallback(
    (error) => {
      const findings = error instanceof ApiProblem ? error.errors : [];
      const isField = (name: string): name is FieldPath<Values> => fields.some((field) => field === name);
      for (const { name, reason } of findings) if (isField(name)) setError(name, { type: 'api', message: reason });
      const { title, text } = textOf(error);
      const elsewhere = findings.filter(({ name }) => !isField(name)).map(({ reason }) => reason);
      const whole = findings.length === 0 ? `${title}. ${text}` : elsewhere.join(' ');
      if (whole) setError('root', { type: 'api', message: whole });
    },
    [fields, setError, textOf],
  );
}
