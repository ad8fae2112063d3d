import { Button } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What happens: "Stuur naar De Regenboog", never "OK". */
  readonly children: ReactNode;
  readonly busy?: boolean;
  readonly variant?: 'primary' | 'secondary';
}

/** Sends the form. It is never switched off; while it is busy it says so and the form ignores a second press. */
export function SubmitButton({ children, busy = false, variant = 'primary' }: Props): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <>
      <Button type="submit" variant={variant} aria-busy={busy || undefined}>
        {busy ? t('form.busy') : children}
      </Button>
      <span role="status" className="ams-visually-hidden">
        {busy ? t('form.busy') : ''}
      </span>
    </>
  );
}
