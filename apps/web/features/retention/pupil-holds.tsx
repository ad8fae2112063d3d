import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { dayOf } from '../../app/today.js';
import { Button, Note } from '../../ui/index.js';
import { HoldDayDialog } from './hold-day-dialog.js';
import { ReasonDialog } from './reason-dialog.js';
import { type Hold, pupilHoldsQuery, useHold, useLift, useReview } from './retention.js';
import './retention.css';

/** On the page of a child: whether anything stays longer because of a dispute, for who keeps the child. */
export function PupilHolds({ pupilId }: { pupilId: string }): ReactNode {
  return usePermission('retention.hold') ? <Holds pupilId={pupilId} /> : null;
}

function Holds({ pupilId }: { pupilId: string }): ReactNode {
  const { t } = useTranslation('retention');
  const { data, error } = useQuery(pupilHoldsQuery(pupilId));
  const [adding, setAdding] = useState(false);
  const hold = useHold(pupilId);
  const standing = data?.items.filter(({ liftedAt }) => !liftedAt) ?? [];
  const past = (data?.items.length ?? 0) - standing.length;
  return (
    <section className="est-surface est-stack" aria-labelledby="holds">
      <h2 id="holds" className="ams-heading ams-heading--3">
        {t('child.title')}
      </h2>
      {error ? <ProblemState error={error} /> : null}
      {data && standing.length === 0 ? <p>{t('child.none')}</p> : null}
      {standing.map((one) => (
        <Standing key={one.id} hold={one} />
      ))}
      {past > 0 ? <p className="est-secondary">{t('child.past', { count: past })}</p> : null}
      {standing.some(({ subjectKind }) => subjectKind === 'pupil') ? null : (
        <div>
          <Button variant="secondary" onClick={() => setAdding(true)}>
            {t('child.add')}
          </Button>
        </div>
      )}
      <HoldDayDialog
        open={adding}
        title={t('child.addTitle')}
        text={t('child.addText')}
        done={t('child.saved')}
        withReason
        send={(wish) => hold.mutateAsync(wish)}
        onClose={() => setAdding(false)}
      />
    </section>
  );
}

function Standing({ hold }: { hold: Hold }): ReactNode {
  const { t } = useTranslation('retention');
  const { subjectKind, reason, setByName, setAt, reviewOn, isOverdue } = hold;
  const on = dutchDate(dayOf(setAt));
  return (
    <div className="est-stack">
      <p>
        <b>{t('child.standing', { what: t(`holds.subject.${subjectKind}`) })}</b>
        <br />
        {reason}
        <br />
        <span className="est-secondary">{t('child.by', { name: setByName, on, review: dutchDate(reviewOn) })}</span>
      </p>
      {isOverdue ? <Note>{t('child.overdue')}</Note> : null}
      <Ending hold={hold} />
    </div>
  );
}

function Ending({ hold: { id } }: { hold: Hold }): ReactNode {
  const { t } = useTranslation('retention');
  const [asking, setAsking] = useState<'lift' | 'longer'>();
  const lift = useLift(id);
  const review = useReview(id);
  const close = () => setAsking(undefined);
  return (
    <div className="est-form__buttons">
      <Button variant="secondary" onClick={() => setAsking('lift')}>
        {t('child.lift')}
      </Button>
      <Button variant="tertiary" onClick={() => setAsking('longer')}>
        {t('child.longer')}
      </Button>
      <ReasonDialog
        open={asking === 'lift'}
        title={t('child.liftTitle')}
        text={t('child.liftText')}
        button={t('child.lift')}
        done={t('child.lifted')}
        hint={t('child.whyHint')}
        send={(reason) => lift.mutateAsync(reason)}
        onClose={close}
      />
      <HoldDayDialog
        open={asking === 'longer'}
        title={t('child.longerTitle')}
        text={t('child.addText')}
        done={t('child.longerSaved')}
        send={({ reviewOn }) => review.mutateAsync(reviewOn)}
        onClose={close}
      />
    </div>
  );
}
