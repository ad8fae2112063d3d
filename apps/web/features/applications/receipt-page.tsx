import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { dutchLongDate, dutchMoment } from '#libs/platform/domain/index.js';
import { ProblemPage } from '../../app/api/problem-text.js';
import { Button, Heading, Loading, PageHeading } from '../../ui/index.js';
import { type Receipt, receiptQuery } from './applications.js';
import { rememberedChild } from './kept-application.js';
import './applications.css';

/**
 * What parents hold in hand: when the school received it and when it decides (law-and-process R2.5). The name of the child is only
 * there for who just typed it; behind the link of the mail it is not.
 */
export function ReceiptPage(): ReactNode {
  const { t } = useTranslation('applications');
  const { applicationId = '' } = useParams();
  const { data, error, refetch } = useQuery(receiptQuery(applicationId));
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={6} heading />;
  const child = rememberedChild(applicationId);
  const moment = dutchMoment(new Date(data.receivedAt));
  const words = { school: data.schoolName, moment };
  return (
    <div className="est-stack est-apply">
      <PageHeading
        title={t('receipt.title')}
        tabTitle={t('receipt.tab')}
        lead={child ? t('receipt.named', { ...words, child }) : t('receipt.unnamed', words)}
      />
      <p>
        <b>
          {data.decisionDueOn ? t('receipt.decision', { on: dutchLongDate(data.decisionDueOn) }) : t('receipt.early')}
        </b>
      </p>
      {data.confirmableFromOn ? <p>{t('receipt.confirm', { on: dutchLongDate(data.confirmableFromOn) })}</p> : null}
      <Proof receipt={data} child={child} moment={moment} />
      <WhatFollows clockRuns={data.decisionDueOn !== undefined} />
      <p className="est-screen-only">
        <Link className="ams-link" to="/kind-aanmelden">
          {t('receipt.another')}
        </Link>
      </p>
    </div>
  );
}

interface ProofProps {
  readonly receipt: Receipt;
  readonly child: string | undefined;
  readonly moment: string;
}

function Proof({ receipt, child, moment }: ProofProps): ReactNode {
  const { t } = useTranslation('applications');
  const facts: [string, string | undefined][] = [
    [t('receipt.reference'), receipt.reference],
    [t('receipt.school'), receipt.schoolName],
    [t('receipt.child'), child],
    [t('receipt.received'), moment],
    [t('receipt.decisionBy'), receipt.decisionDueOn && dutchLongDate(receipt.decisionDueOn)],
  ];
  return (
    <section className="est-surface est-stack">
      <Heading level={2} size="level-3">
        {t('receipt.facts')}
      </Heading>
      <dl className="est-apply__typed">
        {facts.map(([label, text]) =>
          text ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
      <p>{t('receipt.mail')}</p>
      <div className="est-screen-only">
        <Button variant="secondary" type="button" onClick={() => window.print()}>
          {t('receipt.print')}
        </Button>
      </div>
    </section>
  );
}

/** What the law promises from the day of receipt; a vooraanmelding has no such day yet. */
function WhatFollows({ clockRuns }: { clockRuns: boolean }): ReactNode {
  const { t } = useTranslation('applications');
  return (
    <section className="est-stack">
      <Heading level={2} size="level-3">
        {t('receipt.next')}
      </Heading>
      {clockRuns ? <p>{t('receipt.nextDecide')}</p> : null}
      <p>{t('receipt.nextSupport')}</p>
      {clockRuns ? <p>{t('receipt.nextPlace')}</p> : null}
      <p>{t('receipt.wrong')}</p>
    </section>
  );
}
