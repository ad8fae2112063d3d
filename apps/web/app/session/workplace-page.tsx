import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, NextIcon, PageHeading } from '../../ui/index.js';
import { ProblemState } from '../api/problem-text.js';
import { titleOf, useSwitchWorkplace, type Session } from './session.js';

/** For who works at more than one place and has not said yet where. */
export function WorkplacePage({ session }: { session: Session }): ReactNode {
  const { t } = useTranslation('app');
  const choose = useSwitchWorkplace();
  if (session.memberships.length === 0) {
    return (
      <div className="est-narrow-page">
        <EmptyState title={t('workplace.none')}>{t('workplace.noneText')}</EmptyState>
      </div>
    );
  }
  return (
    <div className="est-narrow-page est-stack">
      <PageHeading title={t('workplace.title')} lead={t('workplace.lead')} />
      {choose.error ? <ProblemState error={choose.error} /> : null}
      <ul className="est-workplaces">
        {session.memberships.map((membership) => (
          <li key={membership.id}>
            <button type="button" className="est-workplaces__choice" onClick={() => choose.mutate(membership.id)}>
              <span>
                <b>{titleOf(membership)}</b>
                <br />
                <span className="est-secondary">{membership.roleLabel}</span>
              </span>
              <NextIcon />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
