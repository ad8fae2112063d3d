import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

const current = { page: '', errors: 0 };

/** `Kinderen · Estafette`, as long as the page is there. */
export function usePageTitle(page: string): void {
  const { t } = useTranslation('ui');
  const [prefix, product] = [t('title.error'), t('title.product')];
  useEffect(() => {
    current.page = page;
    write(prefix, product);
  }, [page, prefix, product]);
}

/** Puts `Fout:` in front, as long as a form shows errors. */
export function useErrorInTitle(any: boolean): void {
  const { t } = useTranslation('ui');
  const [prefix, product] = [t('title.error'), t('title.product')];
  useEffect(() => {
    if (!any) return undefined;
    current.errors += 1;
    write(prefix, product);
    return () => {
      current.errors -= 1;
      write(prefix, product);
    };
  }, [any, prefix, product]);
}

function write(prefix: string, product: string): void {
  const title = current.page ? `${current.page} · ${product}` : product;
  document.title = current.errors > 0 ? `${prefix} ${title}` : title;
}
