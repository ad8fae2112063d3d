import { Paragraph } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeading } from '../../ui/index.js';

export function NotFoundPage(): ReactNode {
  const { t } = useTranslation('app');
  return (
    <div className="est-stack">
      <PageHeading title={t('notFound.title')} lead={t('notFound.text')} />
      <Paragraph>
        <Link className="ams-link" to="/">
          {t('notFound.home')}
        </Link>
      </Paragraph>
    </div>
  );
}
