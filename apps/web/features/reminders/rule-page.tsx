import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemPage } from '../../app/api/problem-text.js';
import { Loading, PageHeading } from '../../ui/index.js';
import { rulesQuery } from './reminder-rules.js';
import { RuleForm } from './rule-form.js';
import { NotFoundPage } from '../../app/frame/not-found-page.js';

/** One rule: what it says, and what would change before it is saved. */
export function RulePage(): ReactNode {
  const { t } = useTranslation('reminders');
  const { ruleId } = useParams();
  const { data, error, refetch } = useQuery(rulesQuery);
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading heading rows={6} />;
  const rule = data.items.find(({ id }) => id === ruleId);
  if (!rule) return <NotFoundPage />;
  return (
    <div className="est-stack">
      <PageHeading
        title={t(`rule.${rule.id}`)}
        lead={rule.source}
        back={{ to: '/beheer/herinneringen', label: t('rules.title') }}
      />
      <RuleForm key={rule.version} rule={rule} />
    </div>
  );
}
