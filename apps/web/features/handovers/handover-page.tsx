import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { ProblemPage } from '../../app/api/problem-text.js';
import { Loading } from '../../ui/index.js';
import { HandoverForm } from './handover-form.js';
import { formVersionQuery, handoverQuery } from './handovers.js';

/** A form about one child, as it is filled in. */
export function HandoverPage(): ReactNode {
  const { handoverId = '', sectionId } = useParams();
  const handover = useQuery(handoverQuery(handoverId));
  const version = useQuery(formVersionQuery(handover.data?.formVersionId));
  const failed = [handover, version].find(({ error }) => error);
  if (failed) return <ProblemPage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!handover.data || !version.data) return <Loading rows={8} heading />;
  // A refusal destroys what was written: the form on the screen then begins anew, without it.
  const key = `${handoverId} ${handover.data.status === 'refused' ? 'erased' : ''}`;
  return <HandoverForm key={key} handover={handover.data} definition={version.data} sectionId={sectionId} />;
}
