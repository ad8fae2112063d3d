import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Heading, NextIcon } from '../../ui/index.js';
import type { OpenForm } from './open-form.js';
import { SectionBadge } from './section-badge.js';

/** All sections with how far each is. */
export function SectionList({ form, current }: { form: OpenForm; current: string | undefined }): ReactNode {
  const { t } = useTranslation('handovers');
  const { definition, handover, stateOf, findings } = form;
  const missing = findings?.length ?? 0;
  return (
    <nav className="est-sections" aria-labelledby="sections">
      <Heading level={2} size="level-3" id="sections">
        {t('sections.title')}
      </Heading>
      <ol>
        {definition.sections.map(({ id, title, writer }) => {
          const state = stateOf(id);
          return (
            <li key={id}>
              <Link to={`/overdrachten/${handover.id}/${id}`} aria-current={id === current ? 'page' : undefined}>
                <span className="est-sections__words">
                  <span>{title}</span>
                  {writer === 'guardian' ? <span className="est-secondary">{t('sections.byParents')}</span> : null}
                  {state && writer === 'staff' ? <SectionBadge state={state} /> : null}
                </span>
                <NextIcon />
              </Link>
            </li>
          );
        })}
      </ol>
      {current && missing > 0 ? (
        <Link className="ams-link" to={`/overdrachten/${handover.id}`}>
          {t('missing.link', { count: missing })}
        </Link>
      ) : null}
    </nav>
  );
}
