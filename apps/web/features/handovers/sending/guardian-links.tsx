import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../../app/api/problem-text.js';
import { Button, ConfirmDialog, ErrorState, Heading, StateBadge } from '../../../ui/index.js';
import { momentInList } from '../moment.js';
import { type GuardianInvitation, guardianLinksQuery, sendingCalls } from './sending-calls.js';
import { useStepButton } from './use-step.js';

interface Props {
  readonly handoverId: string;
  readonly mayWrite: boolean;
}

/** Of each parent with authority: whether the link arrived and was used, and since when it waits for this parent. */
export function GuardianLinks({ handoverId, mayWrite }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { data, error, refetch } = useQuery(guardianLinksQuery(handoverId));
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data || data.items.length === 0) return null;
  return (
    <div className="est-way__block">
      <Heading level={3} size="level-4">
        {t('links.title')}
      </Heading>
      <p className="est-text">{t('links.lead')}</p>
      {data.items.map((invitation) => (
        <OneLink key={invitation.guardianId} {...{ handoverId, mayWrite, invitation }} />
      ))}
    </div>
  );
}

function OneLink({ handoverId, mayWrite, invitation }: Props & { invitation: GuardianInvitation }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { name, reachable, waitingSince } = invitation;
  return (
    <section className="est-way__guardian">
      <Heading level={4} size="level-5">
        <bdi>{name}</bdi>
      </Heading>
      {waitingSince ? (
        <div>
          <StateBadge state="waiting">{t('links.waiting', { on: dutchDateWithDay(waitingSince) })}</StateBadge>
        </div>
      ) : null}
      <p className="est-secondary">{reachable ? <WhatBecame invitation={invitation} /> : t('links.paper')}</p>
      {reachable && mayWrite ? <Renewing {...{ handoverId, invitation }} /> : null}
    </section>
  );
}

function WhatBecame({ invitation: { mailedAt, failedAt, openedAt } }: { invitation: GuardianInvitation }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  if (failedAt) return t('links.failed');
  if (!mailedAt) return t('links.underWay');
  const opened = openedAt ? t('links.opened', { at: momentInList(openedAt) }) : t('links.unopened');
  return `${t('links.mailed', { at: momentInList(mailedAt) })} · ${opened}`;
}

type RenewingProps = Pick<Props, 'handoverId'> & { readonly invitation: GuardianInvitation };

function Renewing({ handoverId, invitation: { guardianId, name } }: RenewingProps): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const [asks, setAsks] = useState(false);
  const { busy, problem, press } = useStepButton();
  const renew = async (): Promise<void> => {
    await press(() => sendingCalls.renewLink(handoverId, guardianId), t('links.renewed'));
    setAsks(false);
  };
  return (
    <>
      {problem ? <ErrorState problem={problem} headingLevel={3} /> : null}
      <div>
        <Button variant="tertiary" onClick={() => setAsks(true)}>
          {t('links.renew')}
          <span className="ams-visually-hidden">: {name}</span>
        </Button>
      </div>
      <ConfirmDialog
        open={asks}
        title={t('links.renewTitle')}
        confirmLabel={t('links.renew')}
        busy={busy}
        onConfirm={() => void renew()}
        onCancel={() => setAsks(false)}
      >
        <p>{t('links.renewText')}</p>
      </ConfirmDialog>
    </>
  );
}
