import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type FormAnswers, type FormFinding, type FormSection, visibleAnswers } from '#libs/forms/domain/index.js';
import { unreadIn } from './unread-findings.js';

/** What was typed and cannot be read as a day or a number, with the sentence for the screen. */
export function useUnreadFindings(section: FormSection, all: FormAnswers): readonly FormFinding[] {
  const { t } = useTranslation('forms');
  return useMemo(
    () =>
      unreadIn(section, visibleAnswers(section, all)).map(({ unread, ...finding }) => ({
        ...finding,
        reason: t(`unread.${unread}`),
      })),
    [section, all, t],
  );
}
