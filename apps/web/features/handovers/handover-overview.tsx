import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, Heading, OnTimeIcon } from '../../ui/index.js';
import { fieldId } from '../forms/field-id.js';
import { inFormOrder, labelAt } from '../forms/field-labels.js';
import type { OpenForm } from './open-form.js';

/** Before a section is chosen: what this form is, and what is still missing in all of it. */
export function HandoverOverview({ form }: { form: OpenForm }): ReactNode {
  const { t } = useTranslation('handovers');
  const { definition, handover } = form;
  const findings = handover.mayEdit ? form.findings : undefined;
  return (
    <div className="est-stack est-handover__page">
      <section className="est-surface est-stack">
        <Heading level={2} size="level-3">
          {definition.title}
        </Heading>
        <p className="est-text">{handover.mayEdit ? definition.explanation : t('overview.read')}</p>
      </section>
      {findings?.length === 0 ? (
        <EmptyState title={t('missing.none')} icon={OnTimeIcon}>
          {t('missing.noneText')}
        </EmptyState>
      ) : null}
      {findings && findings.length > 0 ? <Missing form={form} /> : null}
    </div>
  );
}

/** Everything that is missing or wrong, by section, each a link to its question. */
function Missing({ form: { definition, handover, findings = [] } }: { form: OpenForm }): ReactNode {
  const { t } = useTranslation('handovers');
  return (
    <section className="est-surface est-stack" aria-labelledby="missing">
      <Heading level={2} size="level-3" id="missing" tabIndex={-1}>
        {t('missing.title', { count: findings.length })}
      </Heading>
      {definition.sections.map((section) => {
        const here = inFormOrder(
          section,
          findings.filter((finding) => finding.section === section.id),
        );
        return here.length === 0 ? null : (
          <div key={section.id}>
            <Heading level={3} size="level-4">
              {section.title}
            </Heading>
            <ul className="est-missing">
              {here.map(({ pointer, rule, level, reason }) => (
                <li key={`${pointer} ${rule}`}>
                  <Link
                    className="ams-link"
                    to={`/overdrachten/${handover.id}/${section.id}`}
                    state={{ field: fieldId(section.id, pointer) }}
                  >
                    {level === 'wrong' ? reason : labelAt(section, pointer)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
