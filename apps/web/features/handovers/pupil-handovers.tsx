import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { type FormKind, formKindLabels, formKinds } from '#libs/forms/domain/index.js';
import { ProblemState, useProblemText } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { Button, Heading, useNotify } from '../../ui/index.js';
import { HandoverBadge } from './handover-badge.js';
import { type HandoverSummary, pupilHandoversQuery, useBeginHandover } from './handovers.js';
import { momentInList } from './moment.js';
import './handovers.css';

/** After these a new one of the same form may begin. */
const over = ['closed', 'refused', 'withdrawn'];

/** On the page of a child: its handovers, and a button for each form that can begin. */
export function PupilHandovers({ pupilId }: { pupilId: string }): ReactNode {
  const { t } = useTranslation('handovers');
  const { data, error, refetch } = useQuery(pupilHandoversQuery(pupilId));
  const mayWrite = usePermission('handovers.write');
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { items } = data;
  const possible = formKinds.filter(
    (kind) => !items.some(({ form, status }) => form === kind && !over.includes(status)),
  );
  return (
    <section className="est-surface est-stack">
      <Heading level={2} size="level-3">
        {t('pupil.title')}
      </Heading>
      {items.length === 0 ? <p className="est-secondary">{t('pupil.none')}</p> : null}
      {items.map((handover) => (
        <OneHandover key={handover.id} handover={handover} />
      ))}
      {mayWrite && possible.length > 0 ? <Begin pupilId={pupilId} kinds={possible} /> : null}
    </section>
  );
}

function OneHandover({ handover }: { handover: HandoverSummary }): ReactNode {
  const { t } = useTranslation('handovers');
  const { id, form, status, sectionsComplete, sectionsTotal, changedAt, changedByName } = handover;
  return (
    <div className="est-pupil-handover">
      <div className="est-row">
        <Link className="ams-link" to={`/overdrachten/${id}`}>
          {formKindLabels[form]}
        </Link>
        <HandoverBadge status={status} />
      </div>
      <span className="est-secondary">
        {t(status === 'refused' ? 'pupil.refused' : 'pupil.progress', {
          done: sectionsComplete,
          total: sectionsTotal,
          at: momentInList(changedAt),
        })}
        {changedByName ? ` (${changedByName})` : ''}
      </span>
    </div>
  );
}

function Begin({ pupilId, kinds }: { pupilId: string; kinds: readonly FormKind[] }): ReactNode {
  const { t } = useTranslation('handovers');
  const navigate = useNavigate();
  const notify = useNotify();
  const textOf = useProblemText();
  const begin = useBeginHandover();
  const start = async (form: FormKind): Promise<void> => {
    if (begin.isPending) return;
    try {
      const { id } = await begin.mutateAsync({ pupilId, form });
      await navigate(`/overdrachten/${id}`);
    } catch (error) {
      notify({ text: t('pupil.notBegun', { reason: textOf(error).text }) });
    }
  };
  return (
    <div className="est-row">
      {kinds.map((kind) => (
        <Button
          key={kind}
          variant={kind === 'peuterestafette' ? 'primary' : 'secondary'}
          aria-busy={begin.isPending || undefined}
          onClick={() => void start(kind)}
        >
          {t(`pupil.begin.${kind}`)}
        </Button>
      ))}
    </div>
  );
}
