import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDate } from '#libs/platform/domain/index.js';
import { Button, ErrorState, Note } from '../../../ui/index.js';
import type { HandoverDetail } from '../handovers.js';
import { SchoolChoice } from './school-choice.js';
import { type Consents, eventsQuery, sendingCalls } from './sending-calls.js';
import { useStepButton } from './use-step.js';
import { Withdrawal } from './withdrawal.js';

interface Props {
  readonly handover: HandoverDetail;
  readonly consents: Consents;
}

/** It is not at the school any more: sent back to be mended, or stopped by the parents. */
export function GoneBack({ handover, consents }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { status, acts } = handover;
  return (
    <>
      {status === 'returned' ? <Returned handover={handover} /> : null}
      {status === 'refused' || status === 'withdrawn' ? <Note>{t(`over.${status}`)}</Note> : null}
      <Refusals consents={consents} />
      <SchoolChoice handover={handover} />
      {acts.includes('withdraw') ? (
        <div className="est-way__block">
          <Withdrawal handover={handover} consents={consents} />
        </div>
      ) : null}
    </>
  );
}

/** All that is kept of a refusal: who, when, and who wrote it down. */
function Refusals({ consents: { refusals } }: Pick<Props, 'consents'>): ReactNode {
  const { t } = useTranslation('handoverSteps');
  return refusals.length === 0 ? null : (
    <ul className="est-way__list">
      {refusals.map(({ name, decidedOn, channel, recordedByName }) => (
        <li key={name}>
          <bdi>{name}</bdi>: <b>{t('decision.refused')}</b>{' '}
          <span className="est-secondary">
            {t('consent.source', { channel: t(`channel.${channel}`), on: dutchDate(decidedOn), name: recordedByName })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Why the school sent it back, in its own words, and the way on. */
function Returned({ handover: { id, schoolName } }: Pick<Props, 'handover'>): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { data } = useQuery(eventsQuery(id));
  const { busy, problem, press } = useStepButton();
  const returns = data?.items.filter(({ kind }) => kind === 'returned') ?? [];
  const last = returns.toSorted((a, b) => a.happenedAt.localeCompare(b.happenedAt)).at(-1);
  return (
    <div className="est-way__block">
      <p>{t('returned.text', { school: schoolName ?? t('turn.school') })}</p>
      {last?.note ? <blockquote className="est-way__quote">{last.note}</blockquote> : null}
      {problem ? <ErrorState problem={problem} headingLevel={3} /> : null}
      <div>
        <Button
          aria-busy={busy || undefined}
          onClick={() => void press(() => sendingCalls.revise(id), t('revise.done'))}
        >
          {t('returned.do')}
        </Button>
      </div>
    </div>
  );
}
