import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formKindLabels, type FormDefinition } from '#libs/forms/domain/index.js';
import { handOver } from '../../app/api/hand-over.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { Button, EmptyState, Loading, PageHeading } from '../../ui/index.js';
import { FormPreview } from './form-preview.js';
import { definitionQuery, versionsQuery, type FormVersion } from './form-versions.js';
import { VersionDecision } from './version-decision.js';
import { VersionDifferences } from './version-differences.js';
import { VersionFacts } from './version-facts.js';
import { VersionState } from './version-state.js';
import './form-versions.css';

/** One version of a form: where it stands, what it changes, and how it asks. */
export function VersionPage(): ReactNode {
  const { t } = useTranslation('formVersions');
  const { formVersionId = '' } = useParams();
  const { data, error, refetch } = useQuery(versionsQuery);
  const version = data?.items.find(({ id }) => id === formVersionId);
  const title = version
    ? t('version.title', { form: formKindLabels[version.form], version: version.version })
    : t('list.title');
  return (
    <div className="est-stack">
      <PageHeading
        title={title}
        back={{ to: '/beheer/formulieren', label: t('list.title') }}
        badges={version ? <VersionState version={version} /> : undefined}
      />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Loading rows={6} /> : null}
      {data && !version ? <EmptyState title={t('version.notFound')}>{t('version.notFoundText')}</EmptyState> : null}
      {version ? <OneVersion version={version} /> : null}
    </div>
  );
}

function OneVersion({ version }: { version: FormVersion }): ReactNode {
  const { t } = useTranslation('formVersions');
  const { data: definition, error, refetch } = useQuery(definitionQuery(version.id));
  return (
    <>
      <VersionDecision version={version} />
      <VersionFacts version={version}>
        {definition ? (
          <Button variant="secondary" onClick={() => download(definition)}>
            {t('version.download')}
          </Button>
        ) : null}
      </VersionFacts>
      {version.inForce ? null : <VersionDifferences id={version.id} />}
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {!definition && !error ? <Loading rows={8} /> : null}
      {definition ? <FormPreview definition={definition} formVersionId={version.id} /> : null}
    </>
  );
}

/** With lines, so that a finding can point at one when the file comes back changed. */
function download(definition: FormDefinition): void {
  const file = new Blob([`${JSON.stringify(definition, null, 2)}\n`], { type: 'application/json' });
  handOver(file, `${definition.form}-${definition.version}.json`);
}
