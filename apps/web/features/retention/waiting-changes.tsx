import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { dayOf } from '../../app/today.js';
import { Button, ConfirmDialog, useNotify } from '../../ui/index.js';
import { type Change, useDecide } from './retention.js';

/** What one person proposed and another must weigh. */
export function WaitingChanges({ changes }: { changes: readonly Change[] }): ReactNode {
  const { t } = useTranslation('retention');
  if (changes.length === 0) return null;
  return (
    <section className="est-stack" aria-labelledby="changes">
      <h2 id="changes" className="ams-heading ams-heading--3">
        {t('changes.title')}
      </h2>
      <ul className="est-retention__plain est-stack">
        {changes.map((change) => (
          <li key={change.id} className="est-surface est-stack">
            <WaitingChange change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WaitingChange({ change }: { change: Change }): ReactNode {
  const { t } = useTranslation('retention');
  const { title, before, after, reason, proposedByName, proposedAt, isMine } = change;
  return (
    <>
      <h3 className="ams-heading ams-heading--4">{title}</h3>
      {after ? <p>{t('changes.term', { before, after })}</p> : null}
      <p>{reason}</p>
      <p className="est-secondary">{t('changes.by', { name: proposedByName, on: dutchDate(dayOf(proposedAt)) })}</p>
      {isMine ? <p>{t('changes.mine')}</p> : null}
      <Decision change={change} />
    </>
  );
}

function Decision({ change: { id, title, isMine } }: { change: Change }): ReactNode {
  const { t } = useTranslation('retention');
  const notify = useNotify();
  const textOf = useProblemText();
  const decide = useDecide(id);
  const [asking, setAsking] = useState(false);
  const send = async (approve: boolean) => {
    setAsking(false);
    try {
      await decide.mutateAsync(approve);
      notify({ text: t(approve ? 'changes.approved' : 'changes.rejected') });
    } catch (error) {
      notify({ text: textOf(error).text });
    }
  };
  const about = <span className="ams-visually-hidden">: {title}</span>;
  return (
    <div className="est-form__buttons">
      {isMine ? null : (
        <Button onClick={() => setAsking(true)}>
          {t('changes.approve')}
          {about}
        </Button>
      )}
      <Button variant="secondary" onClick={() => void send(false)}>
        {t('changes.reject')}
        {about}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('changes.approveQuestion')}
        confirmLabel={t('changes.approve')}
        busy={decide.isPending}
        onConfirm={() => void send(true)}
        onCancel={() => setAsking(false)}
      >
        <p>{t('changes.approveText')}</p>
      </ConfirmDialog>
    </div>
  );
}
