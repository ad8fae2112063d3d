import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Takes the place of the page when the session has ended. The page itself stays, hidden, so that no typing is lost. */
export function SessionLapsed(): ReactNode {
  const { t } = useTranslation('app');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="est-surface est-stack est-narrow-page">
      <Heading level={1} ref={heading} tabIndex={-1}>
        {t('lapsed.title')}
      </Heading>
      <Paragraph>{t('lapsed.text')}</Paragraph>
      <div className="est-row">
        <a className="ams-button ams-button--primary" href="/aanmelden?terug=%2F" target="_blank" rel="noopener">
          {t('lapsed.again')}
        </a>
        <a className="ams-button ams-button--secondary" href="/aanmelden">
          {t('lapsed.leave')}
        </a>
      </div>
    </section>
  );
}
