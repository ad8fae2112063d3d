import { Button } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { EmptyState, LateIcon, usePageTitle } from '../../ui/index.js';

/** Something in the page itself broke. A part that is gone from the server means that a new version came. */
export function CrashPage({ error }: { error: unknown }): ReactNode {
  const { t } = useTranslation('app');
  usePageTitle(t('crash.title'));
  const isOldVersion = error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
  return (
    <EmptyState
      title={t('crash.title')}
      icon={LateIcon}
      action={<Button onClick={() => window.location.reload()}>{t('crash.reload')}</Button>}
    >
      {isOldVersion ? t('crash.newVersion') : t('crash.text')}
    </EmptyState>
  );
}

/** For the router, which catches what fails while a page is fetched. */
export function RouteCrashPage(): ReactNode {
  return (
    <main className="est-shell__content">
      <CrashPage error={useRouteError()} />
    </main>
  );
}
