import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { lateReasonLabels } from '#libs/registrations/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { today } from '../../app/today.js';
import { Heading } from '../../ui/index.js';
import { TalkActions } from './talk-actions.js';
import { TalkDialog, type SpokenAbout } from './talk-dialog.js';
import { type Talk, talksQuery } from './talks.js';

/** On the page of a child: when the preschool spoke with the parents, the last time first. */
export function TalkHistory({ pupilId, name }: { pupilId: string; name: string }): ReactNode {
  const { t } = useTranslation('talks');
  const { data, error, refetch } = useQuery(talksQuery(pupilId));
  const [about, setAbout] = useState<SpokenAbout>();
  const mayRecord = usePermission('watch.talk');
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const spokenToday = data.items.some(({ spokenOn, takenBack }) => spokenOn === today() && !takenBack);
  return (
    <section className="est-surface est-stack">
      <Heading level={2} size="level-3">
        {t('section.title')}
      </Heading>
      {data.items.length === 0 ? <p className="est-secondary">{t('section.empty')}</p> : <History talks={data.items} />}
      {mayRecord ? (
        <TalkActions {...{ pupilId, name, spokenToday }} onMore={() => setAbout({ pupilId, name })} />
      ) : null}
      <TalkDialog about={about} onClose={() => setAbout(undefined)} />
    </section>
  );
}

function History({ talks }: { talks: readonly Talk[] }): ReactNode {
  const { t } = useTranslation('talks');
  return (
    <ul className="est-talks">
      {talks.map(({ id, spokenOn, lateReason, note, takenBack }) => {
        const words = [dutchDateWithDay(spokenOn), lateReason && lateReasonLabels[lateReason]]
          .filter(Boolean)
          .join(': ');
        return (
          <li key={id}>
            {takenBack ? (
              <>
                <s>{words}</s> <span className="est-secondary">({t('section.takenBack')})</span>
              </>
            ) : (
              words
            )}
            {note ? <span className="est-secondary"> ({note})</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
