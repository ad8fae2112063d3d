import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProblemState } from '../../app/api/problem-text.js';
import { EmptyState, Loading, PageHeading } from '../../ui/index.js';
import { kindsQuery, type ImportKind } from './imports.js';
import { KindColumns } from './kind-columns.js';
import { RecentImports } from './recent-imports.js';
import { UploadForm } from './upload-form.js';
import './imports.css';

/** Beheer → Import: choose what kind of file it is, bring it. Nothing changes before the user says so. */
export function ImportPage(): ReactNode {
  const { t } = useTranslation('imports');
  const { data, error, refetch } = useQuery(kindsQuery);
  return (
    <div className="est-stack">
      <PageHeading title={t('title')} lead={t('lead')} back={{ to: '/beheer', label: t('back') }} />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading rows={5} /> : null}
      {data ? <Choice kinds={data.items} /> : null}
    </div>
  );
}

/** The kind stands in the address, so that another page can lead to it. */
function Choice({ kinds }: { kinds: readonly ImportKind[] }): ReactNode {
  const { t } = useTranslation('imports');
  const [search, setSearch] = useSearchParams();
  const [name, setName] = useState(search.get('soort'));
  if (kinds.length === 0) return <EmptyState title={t('noKinds')}>{t('noKindsText')}</EmptyState>;
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const chosen = kinds.find(({ kind }) => kind === name) ?? only;
  // The address follows in its own time; whoever sends the form at once is not told that the choice is missing.
  const choose = (kind: string) => {
    setName(kind);
    void setSearch({ soort: kind }, { replace: true, preventScrollReset: true });
  };
  return (
    <>
      <UploadForm kinds={kinds} chosen={chosen} onChoose={choose} />
      {chosen ? <KindColumns kind={chosen} /> : null}
      <RecentImports kinds={kinds} />
    </>
  );
}
