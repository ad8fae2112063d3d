import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { dutchDateWithDay, dutchDaysLeft, dutchMoment } from '#libs/platform/domain/index.js';
import { ProblemPage } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import { Heading, Loading, Note, PageHeading } from '../../ui/index.js';
import { type ReceivedApplication, receivedOneQuery } from './applications.js';
import { HandlePanel } from './handle-panel.js';
import './applications.css';

/** One application, as the parents wrote it, and what the school does with it. */
export function ReceivedOnePage(): ReactNode {
  const { t } = useTranslation('applications');
  const { applicationId = '' } = useParams();
  const { data, error, refetch } = useQuery(receivedOneQuery(applicationId));
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={8} heading />;
  const moment = dutchMoment(new Date(data.receivedAt));
  return (
    <div className="est-stack">
      <PageHeading
        title={data.displayName}
        tabTitle={t('one.tab')}
        lead={t('one.lead', { moment, reference: data.reference })}
        back={{ to: '/ouderaanmeldingen', label: t('list.title') }}
      />
      <Outcome application={data} />
      {data.status === 'taken' ? null : <HandlePanel application={data} />}
      <section className="est-surface est-stack">
        <Heading level={2} size="level-3">
          {t('one.wrote')}
        </Heading>
        <Wrote application={data} />
      </section>
    </div>
  );
}

function Outcome({ application }: { application: ReceivedApplication }): ReactNode {
  const { t } = useTranslation('applications');
  const { status, doubleReason, pupilId } = application;
  if (status === 'double') return <Note>{t('one.isDouble', { reason: doubleReason })}</Note>;
  if (status !== 'taken') return null;
  return (
    <Note>
      {t('one.isTaken')}{' '}
      {pupilId ? (
        <Link className="ams-link" to={`/kinderen/${pupilId}`}>
          {t('one.open')}
        </Link>
      ) : null}
    </Note>
  );
}

function Wrote({ application }: { application: ReceivedApplication }): ReactNode {
  const { t } = useTranslation('applications');
  const { bornOn, postcode, parents, supportNeed, supportNote, otherSchools, wantedStartOn, decisionDueOn } =
    application;
  const none = t('one.none');
  const decision = decisionDueOn && `${dutchDateWithDay(decisionDueOn)}, ${dutchDaysLeft(today(), decisionDueOn)}`;
  const lines: [string, string][] = [
    [t('one.decision'), decision ?? t('one.early')],
    [t('one.bornOn'), dutchDateWithDay(bornOn)],
    [t('one.postcode'), postcode ?? none],
    [t('one.parents'), parents.map((parent) => parentInWords(parent, t)).join('\n')],
    [t('one.support'), [t(`support.${supportNeed}`), supportNote].filter(Boolean).join('\n')],
    [t('one.otherSchools'), otherSchools || none],
    [t('one.preference'), application.preference === 1 ? t('one.firstPreference') : t('one.otherPreference')],
    [t('one.start'), wantedStartOn ? dutchDateWithDay(wantedStartOn) : none],
  ];
  return (
    <dl className="est-apply__typed">
      {lines.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Words = ReturnType<typeof useTranslation<'applications'>>['t'];

function parentInWords({ name, email, phone, hasAuthority }: ReceivedApplication['parents'][number], t: Words): string {
  const authority = hasAuthority ? t('one.authority') : t('one.noAuthority');
  return [name, authority, email, phone].filter(Boolean).join(', ');
}
