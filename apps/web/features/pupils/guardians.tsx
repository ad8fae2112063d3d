import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading } from '../../ui/index.js';
import type { Pupil } from './pupils.js';

/** Parents, and whether we may write to them. */
export function Guardians({ pupil }: { pupil: Pupil }): ReactNode {
  const { t } = useTranslation('pupils');
  return (
    <section className="est-surface est-stack">
      <Heading level={2} size="level-3">
        {t('guardians.title')}
      </Heading>
      {pupil.guardians.length === 0 ? <p className="est-secondary">{t('guardians.none')}</p> : null}
      <dl className="est-facts">
        {pupil.guardians.map(({ id, name, email, phone, hasAuthority }) => (
          <div key={id}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd>
              {[email, phone].filter(Boolean).join(' · ') || t('guardians.noAddress')}
              <span className="est-secondary">
                {' '}
                · {t(hasAuthority ? 'guardians.authority' : 'guardians.noAuthority')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
