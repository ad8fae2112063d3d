import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { organisationKindLabels } from '#libs/organisations/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { EmptyState, Loading, PageHeading } from '../../ui/index.js';
import { locationsOfQuery, organisationsQuery, type Organisation } from './organisations.js';
import './organisations.css';

/** The municipality as a tree: boards with their schools, preschool organisations with their locations. */
export function OrganisationTreePage(): ReactNode {
  const { t } = useTranslation('organisations');
  const { data, error, refetch } = useQuery(organisationsQuery({ kind: 'municipality' }));
  const municipality = data?.items[0];
  return (
    <div className="est-stack">
      <PageHeading
        title={t('tree.title')}
        lead={t('tree.lead')}
        back={{ to: '/beheer/organisaties', label: t('list.title') }}
      />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading rows={5} /> : null}
      {municipality ? (
        <div className="est-surface">
          <h2 className="ams-heading ams-heading--3">{municipality.name}</h2>
          <Children parentId={municipality.id} />
        </div>
      ) : null}
    </div>
  );
}

function Children({ parentId }: { parentId: string }): ReactNode {
  const { t } = useTranslation('organisations');
  const { data, error, refetch } = useQuery(organisationsQuery({ parentId }));
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={3} />;
  if (data.items.length === 0) return <EmptyState title={t('tree.nothing')} headingLevel={3} />;
  return (
    <ul className="est-tree">
      {data.items.map((organisation) => (
        <li key={organisation.id}>
          <Branch organisation={organisation} />
        </li>
      ))}
    </ul>
  );
}

/** What hangs under it is asked for when it opens. */
function Branch({ organisation }: { organisation: Organisation }): ReactNode {
  const { t } = useTranslation('organisations');
  const [open, setOpen] = useState(false);
  const { id, name, kind, locations } = organisation;
  const about = [organisationKindLabels[kind], locations > 0 ? t('tree.locations', { count: locations }) : ''];
  const words = (
    <>
      {name} <span className="est-secondary">· {about.filter(Boolean).join(', ')}</span>
    </>
  );
  if (kind !== 'board' && locations === 0) return <span className="est-tree__leaf">{words}</span>;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words}</summary>
      {open && kind === 'board' ? <Children parentId={id} /> : null}
      {open && kind !== 'board' ? <Leaves organisationId={id} /> : null}
    </details>
  );
}

function Leaves({ organisationId }: { organisationId: string }): ReactNode {
  const { data, error, refetch } = useQuery(locationsOfQuery(organisationId));
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={2} />;
  return (
    <ul className="est-tree">
      {data.items.map(({ id, name, code }) => (
        <li key={id}>
          <Link className="ams-link est-tree__leaf" to={`/beheer/organisaties/${id}`}>
            {name}
          </Link>{' '}
          <span className="est-secondary">· {code}</span>
        </li>
      ))}
    </ul>
  );
}
