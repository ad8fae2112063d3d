import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading, Paragraph } from '../../ui/index.js';
import { helpOf } from './page-help.js';

/** Help at the task: what one does on this page and what is good to know; for staff also where more help is. */
export function PageHelp({ path }: { path: string }): ReactNode {
  const { t } = useTranslation(['app', 'help']);
  const key = helpOf(path);
  return (
    <>
      {key ? (
        <section className="est-page-help">
          <Heading level={3} size="level-4">
            {t('help:title')}
          </Heading>
          <Paragraph>{t(`help:page.${key}.do`)}</Paragraph>
          <Paragraph>{t(`help:page.${key}.know`)}</Paragraph>
        </section>
      ) : null}
      {key === 'apply' ? null : <Paragraph>{t('help.text')}</Paragraph>}
    </>
  );
}
