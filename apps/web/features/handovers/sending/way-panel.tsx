import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../../app/api/problem-text.js';
import { usePermission } from '../../../app/session/session.js';
import { Heading, Loading } from '../../../ui/index.js';
import type { OpenForm } from '../open-form.js';
import { AfterSending } from './after-sending.js';
import { BeforeParents } from './before-parents.js';
import { FactsSending } from './facts-sending.js';
import { GoneBack } from './gone-back.js';
import { GuardianLinks } from './guardian-links.js';
import { Questions } from './questions.js';
import { type Consents, consentsQuery } from './sending-calls.js';
import { Timeline } from './timeline.js';
import { WAY_HEADING } from './use-step.js';
import { WayList } from './way-list.js';
import { wayOf } from './way-steps.js';
import { Writing } from './writing.js';
import './sending.css';

/** From writing to accepted: how far it is, whose turn it is, and what can be done now. */
export function WayPanel({ form }: { form: OpenForm }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { data, error, refetch } = useQuery(consentsQuery(form.handover.id));
  return (
    <section className="est-surface est-way" aria-labelledby={WAY_HEADING}>
      <Heading level={2} size="level-3" id={WAY_HEADING} tabIndex={-1}>
        {t('title')}
      </Heading>
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {data ? <Way form={form} consents={data} /> : error ? null : <Loading rows={3} />}
    </section>
  );
}

function Way({ form, consents }: { form: OpenForm; consents: Consents }): ReactNode {
  const { handover } = form;
  const mayWrite = usePermission('handovers.write');
  const way = wayOf({
    status: handover.status,
    written: missingForStaff(form) === 0,
    decided: consents.guardians.some(({ decisions }) => decisions.length > 0),
    objection: consents.needs.some(({ code }) => code === 'objection'),
    maySend: consents.maySend,
    opened: handover.sent?.openedAt !== undefined,
  });
  return (
    <>
      <WayList way={way} handover={handover} />
      {mayWrite ? <Now form={form} consents={consents} /> : null}
      {linked.includes(handover.status) ? <GuardianLinks handoverId={handover.id} mayWrite={mayWrite} /> : null}
      {handover.sent ? <Questions handover={handover} mayWrite={mayWrite} /> : null}
      {mayWrite ? <FactsSending form={form} /> : null}
      <Timeline id={handover.id} />
    </>
  );
}

/** As long as parents have something to see by their link. */
const linked: readonly string[] = ['presented', 'sent', 'accepted', 'returned'];

/** What parents write is theirs, and waits for nobody. */
function missingForStaff({ definition, findings }: OpenForm): number | undefined {
  const own = definition.sections.filter(({ writer }) => writer === 'staff').map(({ id }) => id);
  return findings?.filter(({ section }) => own.includes(section)).length;
}

/** What can be done now. */
function Now({ form, consents }: { form: OpenForm; consents: Consents }): ReactNode {
  const { handover } = form;
  switch (handover.status) {
    case 'draft':
      return <Writing form={form} consents={consents} missing={missingForStaff(form)} />;
    case 'presented':
      return <BeforeParents handover={handover} consents={consents} />;
    case 'sent':
    case 'accepted':
    case 'closed':
      return <AfterSending handover={handover} consents={consents} />;
    case 'returned':
    case 'refused':
    case 'withdrawn':
      return <GoneBack handover={handover} consents={consents} />;
  }
}
