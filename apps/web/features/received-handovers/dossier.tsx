import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isReadable } from '#libs/handovers/domain/index.js';
import { ProblemPage } from '../../app/api/problem-text.js';
import { Loading } from '../../ui/index.js';
import { definitionQuery } from '../forms/form-versions.js';
import { DossierActs } from './dossier-acts.js';
import { useAsking } from './asking.js';
import { DossierContent } from './dossier-content.js';
import { DossierHead } from './dossier-head.js';
import { Feedback } from './feedback.js';
import type { InboxChoice } from './inbox-filter.js';
import { Questions } from './questions.js';
import { receivedQuery, useLineAsRead } from './received-handovers.js';
import { ShutDossier } from './shut-dossier.js';
import { Timeline } from './timeline.js';
import { WhatCame } from './what-came.js';
import { WhatChanged } from './what-changed.js';

interface Props {
  readonly id: string;
  readonly filter: InboxChoice;
  readonly isPhone: boolean;
}

/** One handover, to read and to answer. */
export function Dossier({ id, filter, isPhone }: Props): ReactNode {
  const received = useQuery(receivedQuery(id));
  const version = useQuery({
    ...definitionQuery(received.data?.formVersionId ?? ''),
    enabled: received.data !== undefined,
  });
  const asking = useAsking();
  useLineAsRead(received.data);
  const failed = [received, version].find(({ error, data }) => error && !data);
  if (failed) return <ProblemPage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!received.data || !version.data) return <Loading rows={8} heading />;
  const [handover, definition] = [received.data, version.data];
  const head = <DossierHead handover={handover} filter={filter} isPhone={isPhone} />;
  if (!isReadable(handover.state)) return <ShutDossier handover={handover} head={head} />;
  return (
    <article className="est-stack est-dossier" aria-labelledby="dossier">
      {head}
      <DossierActs handover={handover} asking={asking} />
      <Feedback handover={handover} />
      <WhatChanged handover={handover} definition={definition} />
      <WhatCame handover={handover} definition={definition} />
      <Questions handover={handover} definition={definition} asking={asking} />
      <DossierContent handover={handover} definition={definition} />
      <Timeline id={id} />
    </article>
  );
}
