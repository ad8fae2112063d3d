import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading, PageHeading } from '../../ui/index.js';
import { useGuardianHandover } from './require-guardian.js';
import { StepFoot } from './step-foot.js';

/** What this is, and who will see it. */
export function WhatPage(): ReactNode {
  const { t } = useTranslation('guardians');
  const { preschoolName, schoolName, parts } = useGuardianHandover();
  const school = schoolName ?? t('what.someSchool');
  return (
    <div className="est-stack">
      <PageHeading title={t('step.uitleg.title')} back={{ to: '/ouder/kind', label: t('back') }} />
      <section className="est-surface est-stack">
        <p>{t('what.text', { preschool: preschoolName, school })}</p>
        <p>{t('what.yours')}</p>
      </section>
      <section className="est-surface est-stack" aria-labelledby="wie">
        <Heading level={2} size="level-3" id="wie">
          {t('what.who')}
        </Heading>
        <ul className="est-guardian__points">
          <li>{t('what.now', { preschool: preschoolName })}</li>
          <li>{t('what.after', { school })}</li>
          <li>{t('what.restricted')}</li>
          <li>{t('what.never')}</li>
        </ul>
      </section>
      <section className="est-surface est-stack" aria-labelledby="wat">
        <Heading level={2} size="level-3" id="wat">
          {t('what.parts')}
        </Heading>
        <dl className="est-guardian__parts">
          {parts.map(({ id, title, explanation, byLaw, restricted, files }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>
                {explanation}
                {byLaw ? <span className="est-secondary"> {t('part.law')}</span> : null}
                {restricted ? <span className="est-secondary"> {t('part.restricted')}</span> : null}
                {files > 0 ? <span className="est-secondary"> {t('part.files', { count: files })}</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <StepFoot step="uitleg" />
    </div>
  );
}
