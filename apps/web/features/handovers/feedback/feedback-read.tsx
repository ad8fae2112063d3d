import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { momentInWords } from '../moment.js';
import type { Feedback } from './feedback.js';

/** What a school thought of a form, in its own words. */
export function FeedbackRead({ feedback }: { feedback: Feedback }): ReactNode {
  const { t } = useTranslation('handoverFeedback');
  const { picture, words, givenAt, givenByName, givenByRole } = feedback;
  return (
    <div className="est-stack">
      <p>
        {t('given.picture')} <b>{t(`picture.${picture}`)}</b>
      </p>
      {words ? <blockquote className="est-way__quote">{words}</blockquote> : <p>{t('given.noWords')}</p>}
      <p className="est-secondary">
        {t('given.by', { name: givenByName, role: givenByRole, at: momentInWords(givenAt) })}
      </p>
    </div>
  );
}
