import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../app/api/problem-text.js';
import { Button, Loading, useNotify } from '../../ui/index.js';
import { earlierTextsQuery, momentInWords } from './letters.js';

interface Props {
  readonly ownerId: string;
  readonly kind: string;
  readonly onUse: (text: string) => void;
}

/** Every text that was saved, newest first. Taking one back puts it in the field; it counts when it is saved. */
export function EarlierTexts({ ownerId, kind, onUse }: Props): ReactNode {
  const { t } = useTranslation('letters');
  const notify = useNotify();
  const { data, error, refetch } = useQuery(earlierTextsQuery(ownerId, kind));
  const take = (text: string, moment: string) => {
    onUse(text);
    notify({ text: t('history.used', { moment }) });
  };
  return (
    <section className="est-surface est-stack" aria-labelledby="eerder">
      <h2 id="eerder" className="ams-heading ams-heading--3">
        {t('history.title')}
      </h2>
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading rows={2} /> : null}
      {data?.items.length === 0 ? <p>{t('history.none')}</p> : null}
      {data && data.items.length > 0 ? (
        <ul className="est-earlier">
          {data.items.map(({ version, text, editedAt }) => {
            const moment = momentInWords(editedAt);
            return (
              <li key={version}>
                <span>{moment}</span>
                {text === null ? <span className="est-secondary">{t('history.reset')}</span> : null}
                {text === null ? null : (
                  <Button variant="tertiary" onClick={() => take(text, moment)}>
                    {t('history.use')}
                    <span className="ams-visually-hidden"> ({moment})</span>
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      ) : null}
    </section>
  );
}
