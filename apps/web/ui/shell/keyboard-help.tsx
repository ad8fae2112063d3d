import { Checkbox, Paragraph } from '@amsterdam/design-system-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../feedback/dialog.js';
import { HelpIcon } from '../icons.js';
import { useKnownShortcuts, useShortcuts } from './shortcuts.js';

/** Help, in the same place on every page; `?` opens it too. */
export function KeyboardHelp({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation('ui');
  const [open, setOpen] = useState(false);
  const shortcuts = useMemo(() => [{ key: '?', label: t('keys.help'), run: () => setOpen(true) }], [t]);
  useShortcuts(shortcuts);
  return (
    <>
      <button
        type="button"
        className="est-menu__button est-menu__button--compact"
        aria-label={t('help.title')}
        onClick={() => setOpen(true)}
      >
        <HelpIcon />
        <span className="est-menu__text">{t('help.title')}</span>
      </button>
      <Dialog open={open} title={t('help.title')} onClose={() => setOpen(false)}>
        {children}
        <Keys />
      </Dialog>
    </>
  );
}

function Keys(): ReactNode {
  const { t } = useTranslation('ui');
  const { all, enabled, setEnabled } = useKnownShortcuts();
  return (
    <section className="est-keys">
      <h3 className="ams-heading ams-heading--3">{t('keys.title')}</h3>
      <dl className="est-keys__list">
        {all.map(({ key, label }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t('keys.escape')}</dd>
        </div>
        <div>
          <dt>
            <kbd>Tab</kbd>
          </dt>
          <dd>{t('keys.tab')}</dd>
        </div>
      </dl>
      <Checkbox checked={enabled} onChange={(event) => setEnabled(event.target.checked)}>
        {t('keys.enabled')}
      </Checkbox>
      <Paragraph size="small" className="est-secondary">
        {t('keys.enabledHint')}
      </Paragraph>
    </section>
  );
}
