import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, NoConnection } from '../../app/api/api-problem.js';
import type { ProblemText } from '../../ui/index.js';

/** What went wrong, in words for parents. The API says the rest in Dutch itself. */
export function useGuardianProblem(): (error: unknown) => ProblemText {
  const { t } = useTranslation('guardians');
  return useCallback(
    (error) => {
      if (error instanceof NoConnection) return { title: t('problem.network'), text: t('problem.networkText') };
      if (error instanceof ApiProblem && error.status === 429)
        return { title: t('problem.busy'), text: t('problem.busyText') };
      if (error instanceof ApiProblem && error.status === 401)
        return { title: t('lapsed.title'), text: t('lapsed.text') };
      const known = error instanceof ApiProblem && error.status < 500 && error.detail;
      return { title: t('problem.title'), text: known || t('problem.text') };
    },
    [t],
  );
}
