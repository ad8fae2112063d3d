import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemState } from '../../app/api/problem-text.js';
import { Loading, PageHeading } from '../../ui/index.js';
import { isBusy, type ImportRun } from './import-run.js';
import { kindsQuery, runQuery, type ImportKind } from './imports.js';
import type { StageProps } from './stage-props.js';
import { RunBusy } from './run-busy.js';
import { RunChecked } from './run-checked.js';
import { RunEnded } from './run-ended.js';
import { RunRefused } from './run-refused.js';
import { RunState } from './run-state.js';
import './imports.css';

/** One file on its way in: being read, what was found, the question whether to take it over, and how that ended. */
export function ImportRunPage(): ReactNode {
  const { importId = '' } = useParams();
  const { data: run, error, refetch } = useQuery(runQuery(importId));
  const { data: kinds } = useQuery(kindsQuery);
  const heading = useFocusOnChange(run?.status);
  useFreshLists(run?.status === 'done');
  const kind = run && kinds?.items.find((each) => each.kind === run.kind);
  return (
    <div className="est-stack">
      <Heading run={run} kind={kind} />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {kind ? <Stage run={run} kind={kind} heading={heading} /> : null}
      {!kind && !error ? <Loading rows={5} /> : null}
    </div>
  );
}

function Heading({ run, kind }: { run: ImportRun | undefined; kind: ImportKind | undefined }): ReactNode {
  const { t } = useTranslation('imports');
  return (
    <PageHeading
      title={kind?.label ?? t('title')}
      back={{ to: `/beheer/import${kind ? `?soort=${kind.kind}` : ''}`, label: t('title') }}
      badges={run ? <RunState run={run} /> : null}
    />
  );
}

function Stage(props: StageProps): ReactNode {
  const { run } = props;
  if (isBusy(run)) return <RunBusy {...props} />;
  if (run.status === 'checked') return <RunChecked {...props} />;
  return run.status === 'refused' ? <RunRefused {...props} /> : <RunEnded {...props} />;
}

const untouched: readonly unknown[] = ['imports', 'import-kinds', 'session'];

/** What was read before may now be another list. */
function useFreshLists(done: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (done) void client.invalidateQueries({ predicate: ({ queryKey }) => !untouched.includes(queryKey[0]) });
  }, [client, done]);
}

/** Not at the first sight of the page: then the focus belongs to its title. */
function useFocusOnChange(status: ImportRun['status'] | undefined): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const previous = useRef(status);
  useEffect(() => {
    if (previous.current && previous.current !== status) heading.current?.focus();
    previous.current = status;
  }, [status]);
  return heading;
}
