import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationKindLabels } from '#libs/organisations/domain/index.js';
import { dutchDate } from '#libs/platform/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { DataTable, EmptyState, Note, PageHeading, StateBadge, type DataColumn } from '../../ui/index.js';
import { AgreementForm } from './agreement-form.js';
import { AgreementRuleForm } from './agreement-rule-form.js';
import { agreementsQuery, type Agreement } from './agreements.js';

/** Which organisation signed the processing agreement, and from which day that is asked (AVG article 28). */
export function AgreementsPage(): ReactNode {
  const { t } = useTranslation('organisations');
  const { data, error, refetch } = useQuery(agreementsQuery);
  const columns = useColumns();
  const missing = data?.items.filter(({ signedOn }) => !signedOn).length ?? 0;
  return (
    <div className="est-stack">
      <PageHeading title={t('agreement.title')} lead={t('agreement.lead')} back={{ to: '/beheer', label: t('back') }} />
      {missing > 0 ? <Note>{t('agreement.missing', { count: missing })}</Note> : null}
      {error ? (
        <ProblemState error={error} onRetry={() => void refetch()} />
      ) : (
        <DataTable
          caption={t('agreement.title')}
          hideCaption
          columns={columns}
          rows={data?.items}
          rowId={({ organisationId }) => organisationId}
          empty={<EmptyState title={t('agreement.none')} />}
        />
      )}
      {data ? <AgreementForm organisations={data.items} /> : null}
      {data ? <AgreementRuleForm key={data.enforcedFrom ?? ''} enforcedFrom={data.enforcedFrom} /> : null}
    </div>
  );
}

function useColumns(): readonly DataColumn<Agreement>[] {
  const { t } = useTranslation('organisations');
  return useMemo(
    () => [
      { id: 'name', header: t('field.name'), card: 'title', cell: ({ name }) => <bdi>{name}</bdi> },
      { id: 'kind', header: t('field.kind'), cell: ({ kind }) => organisationKindLabels[kind] },
      {
        id: 'signedOn',
        header: t('agreement.signed'),
        cell: ({ signedOn }) =>
          signedOn ? dutchDate(signedOn) : <StateBadge state="late">{t('agreement.notSigned')}</StateBadge>,
      },
      { id: 'version', header: t('agreement.version'), cell: ({ version }) => version ?? '–' },
      { id: 'document', header: t('agreement.document'), cell: ({ documentReference }) => documentReference ?? '–' },
    ],
    [t],
  );
}
