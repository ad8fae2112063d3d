import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formKindLabels, formKinds, type FormKind } from '#libs/forms/domain/index.js';
import { dutchDateWithDay } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { useSession } from '../../app/session/session.js';
import { DataTable, EmptyState, PageHeading, type DataColumn } from '../../ui/index.js';
import { versionsQuery, type FormVersion } from './form-versions.js';
import { VersionState } from './version-state.js';

/** Beheer → Formulieren: every form with its versions. */
export function VersionsPage(): ReactNode {
  const { t } = useTranslation('formVersions');
  const { permissions } = useSession();
  const { data, error, refetch } = useQuery(versionsQuery);
  const actions = permissions.includes('forms.propose') ? (
    <Link className="ams-button ams-button--primary" to="/beheer/formulieren/nieuw">
      {t('list.propose')}
    </Link>
  ) : undefined;
  return (
    <div className="est-stack">
      <PageHeading
        title={t('list.title')}
        lead={t('list.lead')}
        back={{ to: '/beheer', label: t('back') }}
        actions={actions}
      />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {error
        ? null
        : formKinds.map((form) => (
            <VersionsOf key={form} form={form} rows={data?.items.filter((one) => one.form === form)} />
          ))}
    </div>
  );
}

interface Props {
  readonly form: FormKind;
  readonly rows: readonly FormVersion[] | undefined;
}

function VersionsOf({ form, rows }: Props): ReactNode {
  const { t } = useTranslation('formVersions');
  const columns = useMemo(
    (): readonly DataColumn<FormVersion>[] => [
      {
        id: 'version',
        header: t('list.version'),
        card: 'title',
        cell: ({ id, version }) => (
          <Link className="ams-link" to={`/beheer/formulieren/${id}`}>
            <span className="ams-visually-hidden">{formKindLabels[form]} </span>
            {version}
          </Link>
        ),
      },
      { id: 'state', header: t('list.state'), card: 'badge', cell: (version) => <VersionState version={version} /> },
      {
        id: 'validFrom',
        header: t('list.validFrom'),
        nowrap: true,
        cell: ({ validFrom }) => dutchDateWithDay(validFrom),
      },
      { id: 'scope', header: t('list.scope'), cell: ({ scope }) => t(`scope.${scope}`) },
    ],
    [t, form],
  );
  return (
    <section className="est-stack" aria-labelledby={form}>
      <h2 id={form} className="ams-heading ams-heading--3">
        {formKindLabels[form]}
      </h2>
      <DataTable
        caption={t('list.caption', { form: formKindLabels[form] })}
        hideCaption
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        empty={<EmptyState title={t('list.empty')} headingLevel={3} />}
      />
    </section>
  );
}
