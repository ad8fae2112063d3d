import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NextIcon } from '../../ui/index.js';

const next = { uitleg: 'lezen', lezen: 'schrijven', schrijven: 'beslissen' } as const;

/** The way on to the next step, and back to the overview. */
export function StepFoot({ step }: { step: keyof typeof next }): ReactNode {
  const { t } = useTranslation('guardians');
  const to = next[step];
  return (
    <nav className="est-guardian__foot est-screen-only" aria-label={t('foot.label')}>
      <Link className="ams-button ams-button--primary" to={`/ouder/kind/${to}`}>
        {t('foot.next', { step: t(`step.${to}.title`) })}
        <NextIcon />
      </Link>
    </nav>
  );
}
