import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ageOn, dutchAge, dutchDate } from '#libs/platform/domain/index.js';
import { watchStateLabels } from '#libs/registrations/domain/index.js';
import { ProblemPage, ProblemState } from '../../app/api/problem-text.js';
import { usePermission } from '../../app/session/session.js';
import { today } from '../../app/today.js';
import { Loading, Note, PageHeading, StateBadge, type State } from '../../ui/index.js';
import { PupilHandovers } from '../handovers/pupil-handovers.js';
import { PupilHolds } from '../retention/pupil-holds.js';
import { TalkHistory } from '../talks/talk-history.js';
import { Departure } from './departure.js';
import { Guardians } from './guardians.js';
import { PupilTerms } from './pupil-terms.js';
import { pupilQuery, registrationsQuery, watchEntryQuery, type Pupil, type WatchEntry } from './pupils.js';
import { Registrations } from './registrations.js';
import './pupils.css';

/** One child: who it is, what must happen by when, and where it is registered. */
export function PupilPage(): ReactNode {
  const { pupilId = '' } = useParams();
  const { data: pupil, error, refetch } = useQuery(pupilQuery(pupilId));
  const watched = useQuery({ ...watchEntryQuery(pupilId), enabled: usePermission('watch.read'), retry: false });
  const registrations = useQuery({ ...registrationsQuery(pupilId), enabled: usePermission('registrations.read') });
  const mayReadTalks = usePermission('watch.talks-read');
  const mayReadHandovers = usePermission('handovers.read');
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!pupil) return <Loading rows={8} heading />;
  const known = registrations.data?.items;
  return (
    <div className="est-stack">
      <Head pupil={pupil} entry={watched.data} />
      <Keeping pupil={pupil} />
      <Namesakes pupil={pupil} />
      <PupilTerms pupil={pupil} registrations={known ?? []} />
      {registrations.error ? <ProblemState error={registrations.error} /> : null}
      {known ? <Registrations pupil={pupil} registrations={known} entry={watched.data} /> : null}
      {mayReadHandovers ? <PupilHandovers pupilId={pupilId} /> : null}
      {mayReadTalks && watched.data ? <TalkHistory pupilId={pupilId} name={pupil.displayName} /> : null}
      <Guardians pupil={pupil} />
      <PupilHolds pupilId={pupilId} />
    </div>
  );
}

const badgeOf: Record<WatchEntry['state'], State> = {
  overdue: 'late',
  'new-here': 'this-week',
  open: 'waiting',
  'too-young': 'held',
  registered: 'on-time',
  'registered-late': 'on-time',
  left: 'held',
};

function Head({ pupil, entry }: { pupil: Pupil; entry: WatchEntry | undefined }): ReactNode {
  const { t } = useTranslation('pupils');
  const { displayName, bornOn, preschoolName, wijkName, leftOn } = pupil;
  const age = dutchAge(ageOn(bornOn, today()));
  const places = [preschoolName, wijkName].filter(Boolean).join(' · ');
  return (
    <PageHeading
      title={displayName}
      tabTitle={t('page.tab')}
      back={{ to: '/kinderen', label: t('page.back') }}
      lead={`${t('page.born', { on: dutchDate(bornOn), age })}${places ? ` · ${places}` : ''}`}
      badges={
        <>
          {entry ? <StateBadge state={badgeOf[entry.state]}>{watchStateLabels[entry.state]}</StateBadge> : null}
          {pupil.addressSecret ? <StateBadge state="held">{t('page.secret')}</StateBadge> : null}
          {leftOn ? <StateBadge state="held">{t('page.left', { on: dutchDate(leftOn) })}</StateBadge> : null}
        </>
      }
    />
  );
}

/** Two children with one name: what differs, before somebody opens the wrong one. */
function Namesakes({ pupil }: { pupil: Pupil }): ReactNode {
  const { t } = useTranslation('pupils');
  if (pupil.namesakes.length === 0) return null;
  return (
    <Note>
      {t('namesake.title', { count: pupil.namesakes.length })}{' '}
      {pupil.namesakes.map(({ id, bornOn, preschoolName }) => (
        <span key={id}>
          {t('namesake.other', { on: dutchDate(bornOn), preschool: preschoolName ?? t('namesake.noPreschool') })}{' '}
        </span>
      ))}
    </Note>
  );
}

/** For whoever keeps children: mend what is wrong, or say that the child left. */
function Keeping({ pupil }: { pupil: Pupil }): ReactNode {
  const { t } = useTranslation('pupils');
  const mayWrite = usePermission('pupils.write');
  return !mayWrite ? null : (
    <div className="est-row">
      <Link className="ams-button ams-button--secondary" to={`/kinderen/${pupil.id}/wijzigen`}>
        {t('edit.link')}
      </Link>
      <Departure pupil={pupil} />
    </div>
  );
}
