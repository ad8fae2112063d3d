import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Note, PageHeading } from '../../ui/index.js';
import { DecisionForm } from './decision-form.js';
import type { GuardianHandover } from './guardian-calls.js';
import { useGuardianHandover } from './require-guardian.js';
import { standingOf } from './standing.js';
import { Withdrawing } from './withdrawing.js';

/** What may go to the school, part by part; and after sending, taking it back. */
export function DecidingPage(): ReactNode {
  const { t } = useTranslation('guardians');
  const handover = useGuardianHandover();
  const { schoolName } = handover;
  return (
    <div className="est-stack">
      <PageHeading
        title={t('step.beslissen.title')}
        lead={t(leads[standingOf(handover)], { school: schoolName ?? '' })}
        back={{ to: '/ouder/kind', label: t('back') }}
      />
      <Now handover={handover} />
    </div>
  );
}

const leads = {
  decide: 'decide.lead',
  decided: 'decide.lead',
  stopped: 'decide.lead',
  'no-school': 'standing.no-school.text',
  sent: 'decide.leadSent',
  opened: 'decide.leadSent',
  rewriting: 'decide.leadClosed',
  withdrawn: 'decide.leadClosed',
  closed: 'decide.leadClosed',
} as const;

function Now({ handover }: { handover: GuardianHandover }): ReactNode {
  const { t } = useTranslation('guardians');
  const standing = standingOf(handover);
  switch (standing) {
    case 'decide':
    case 'decided':
    case 'stopped':
      return <Deciding handover={handover} />;
    case 'sent':
    case 'opened':
      return <Withdrawing handover={handover} />;
    case 'no-school':
      return <Note>{t('decide.noSchool')}</Note>;
    default:
      return <Note>{t(`standing.${standing}.text`)}</Note>;
  }
}

/** Another text or another school is another form: what was chosen before does not stay chosen. */
function Deciding({ handover }: { handover: GuardianHandover }): ReactNode {
  const { t } = useTranslation('guardians');
  const { stopped, version, schoolLocationId = '' } = handover;
  const [past, setPast] = useState<string>();
  return (
    <>
      {past === undefined ? null : (
        <div role="alert">
          <Note>{past}</Note>
        </div>
      )}
      {stopped ? <Note>{t('standing.stopped.text')}</Note> : null}
      <p>
        <Link className="ams-link" to="/ouder/kind/lezen">
          {t(past === undefined ? 'decide.readFirst' : 'decide.readNew')}
        </Link>
      </p>
      <DecisionForm key={`${version} ${schoolLocationId}`} handover={handover} onPast={setPast} />
    </>
  );
}
