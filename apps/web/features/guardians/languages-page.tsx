import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Heading, PageHeading } from '../../ui/index.js';
import { languages } from './languages.js';

/** What this is, in the languages of many parents. The form itself stays Dutch. */
export function LanguagesPage(): ReactNode {
  const { t } = useTranslation('guardians');
  const { hash } = useLocation();
  const back = hash ? `/ouder${hash}` : '/ouder/kind';
  return (
    <div className="est-stack">
      <PageHeading title={t('languages.title')} back={{ to: back, label: t('languages.back') }} />
      {languages.map(({ lang, dir, title, texts }) => (
        <section key={lang} lang={lang} dir={dir} className="est-surface est-stack" aria-labelledby={`taal-${lang}`}>
          <Heading level={2} size="level-3" id={`taal-${lang}`}>
            {title}
          </Heading>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
