import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Heading, OutsideLink, PageHeading } from '../../ui/index.js';
import { useGuardianHandover } from './require-guardian.js';

const authority = 'https://www.autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap';
const disputes = 'https://onderwijsgeschillen.nl/commissie/geschillencommissie-passend-onderwijs-gpo';

/** What a parent can do who does not agree, the nearest way first (feature 83; AVG articles 7, 12, 15 to 18 and 77). */
export function DisagreePage(): ReactNode {
  const { t } = useTranslation('guardians');
  const { preschoolName: preschool, schoolName, form } = useGuardianHandover();
  const school = schoolName ?? t('disagree.complaint.someSchool');
  return (
    <div className="est-stack">
      <PageHeading
        title={t('step.niet-eens.title')}
        lead={t('disagree.lead')}
        back={{ to: '/ouder/kind', label: t('back') }}
      />
      <Way title={t('disagree.talk.title')}>
        <p>{t('disagree.talk.text', { preschool })}</p>
        <Go to="schrijven">{t('disagree.talk.link')}</Go>
      </Way>
      <Way title={t('disagree.consent.title')}>
        <p>{t('disagree.consent.text')}</p>
        <Go to="beslissen">{t('disagree.consent.link')}</Go>
      </Way>
      <Way title={t('disagree.law.title')}>
        <p>{t('disagree.law.text')}</p>
      </Way>
      <Rights preschool={preschool} school={school} />
      <Way title={t('disagree.complaint.title')}>
        <p>{t('disagree.complaint.preschool', { preschool })}</p>
        <p>{t('disagree.complaint.school', { school })}</p>
      </Way>
      <Way title={t('disagree.authority.title')}>
        <p>{t('disagree.authority.text')}</p>
        <Out href={authority}>{t('disagree.authority.link')}</Out>
      </Way>
      {/* That committee is about admission of a child that needs support (WPO article 43), and about no text of a preschool. */}
      {form === 'extra-ondersteuning' ? (
        <Way title={t('disagree.disputes.title')}>
          <p>{t('disagree.disputes.text')}</p>
          <Out href={disputes}>{t('disagree.disputes.link')}</Out>
        </Way>
      ) : null}
    </div>
  );
}

function Rights({ preschool, school }: { preschool: string; school: string }): ReactNode {
  const { t } = useTranslation('guardians');
  return (
    <Way title={t('disagree.rights.title')}>
      <p>{t('disagree.rights.lead', { preschool, school })}</p>
      <ul className="est-guardian__points">
        {(['see', 'mend', 'erase', 'stop'] as const).map((right) => (
          <li key={right}>{t(`disagree.rights.${right}`)}</li>
        ))}
      </ul>
      <p>{t('disagree.rights.term')}</p>
    </Way>
  );
}

function Way({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <section className="est-surface est-stack">
      <Heading level={2} size="level-3">
        {title}
      </Heading>
      {children}
    </section>
  );
}

const Go = ({ to, children }: { to: string; children: ReactNode }): ReactNode => (
  <p>
    <Link className="ams-link" to={`/ouder/kind/${to}`}>
      {children}
    </Link>
  </p>
);

/** Another site, without telling it where somebody came from. */
const Out = ({ href, children }: { href: string; children: ReactNode }): ReactNode => (
  <p>
    <OutsideLink href={href} rel="noreferrer">
      {children}
    </OutsideLink>
  </p>
);
