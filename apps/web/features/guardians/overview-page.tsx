import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dutchDate } from '#libs/platform/domain/index.js';
import { momentInWords } from '../handovers/moment.js';
import { NextIcon, PageHeading, StateBadge, type State } from '../../ui/index.js';
import type { GuardianHandover } from './guardian-calls.js';
import { useGuardianHandover } from './require-guardian.js';
import { type Standing, standingOf, undecided } from './standing.js';

const tones: Readonly<Record<Standing, State>> = {
  decide: 'this-week',
  'no-school': 'waiting',
  stopped: 'late',
  decided: 'waiting',
  rewriting: 'waiting',
  sent: 'on-time',
  opened: 'on-time',
  withdrawn: 'held',
  closed: 'held',
};

/** How it stands, and the steps: one thing per screen. */
export function OverviewPage(): ReactNode {
  const { t } = useTranslation('guardians');
  const handover = useGuardianHandover();
  const standing = standingOf(handover);
  return (
    <div className="est-stack">
      <PageHeading
        title={t('overview.title', { name: handover.givenName })}
        tabTitle={t('overview.tab')}
        lead={t('overview.lead', { preschool: handover.preschoolName, name: handover.guardianName })}
      />
      <section className="est-surface est-stack" aria-labelledby="stand">
        <div>
          <StateBadge state={tones[standing]}>{t(`standing.${standing}.badge`)}</StateBadge>
        </div>
        <h2 id="stand" className="ams-heading ams-heading--3">
          {t(`standing.${standing}.title`)}
        </h2>
        <p>{useStandingText(handover, standing)}</p>
        {handover.keptThrough ? <p>{t('overview.keptThrough', { on: dutchDate(handover.keptThrough) })}</p> : null}
      </section>
      <Steps handover={handover} />
    </div>
  );
}

function useStandingText({ schoolName, openedByRole, openedAt }: GuardianHandover, standing: Standing): string {
  const { t } = useTranslation('guardians');
  const values = { school: schoolName ?? '', role: openedByRole ?? '', at: openedAt ? momentInWords(openedAt) : '' };
  return t(`standing.${standing}.text`, values);
}

const steps = ['uitleg', 'lezen', 'schrijven', 'beslissen', 'gebeurd', 'kopie', 'niet-eens'] as const;
type Step = (typeof steps)[number];

function Steps({ handover }: { handover: GuardianHandover }): ReactNode {
  const { t } = useTranslation('guardians');
  return (
    <nav aria-label={t('overview.steps')}>
      <ol className="est-guardian__steps">
        {steps.map((step) => (
          <li key={step}>
            <Link to={`/ouder/kind/${step}`} className="est-guardian__step">
              <span>
                <b>{t(`step.${step}.title`)}</b>
                <StepState step={step} handover={handover} />
              </span>
              <NextIcon />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepState({ step, handover }: { step: Step; handover: GuardianHandover }): ReactNode {
  const { t } = useTranslation('guardians');
  return <span className="est-secondary">{stateOf(step, handover, t)}</span>;
}

type T = ReturnType<typeof useTranslation<'guardians'>>['t'];

function stateOf(step: Step, handover: GuardianHandover, t: T): string {
  if (step === 'schrijven') return t(`step.schrijven.${writtenOf(handover)}`);
  if (step !== 'beslissen') return t(`step.${step}.text`);
  const { status } = handover;
  if (status === 'sent' || status === 'accepted') return t('step.beslissen.sent');
  if (status !== 'presented') return t('step.beslissen.closed');
  const open = undecided(handover).length;
  return open === 0 ? t('step.beslissen.done') : t('step.beslissen.text', { count: open });
}

function writtenOf({ words, version, status }: GuardianHandover): 'done' | 'closed' | 'nothing' | 'text' {
  const wrote = words.some((one) => one.version === version);
  if (status === 'presented') return wrote ? 'done' : 'text';
  return wrote ? 'closed' : 'nothing';
}
