import { Button, Heading } from '@amsterdam/design-system-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseIcon } from '../icons.js';
import './dialog.css';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly buttons?: ReactNode;
  /** Room for two texts beside each other. */
  readonly wide?: boolean;
}

/** A window over the page. The browser keeps the focus inside, Esc closes, and the focus goes back where it was. */
export function Dialog({ open, title, onClose, children, buttons, wide }: DialogProps): ReactNode {
  const { t } = useTranslation('ui');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'est-dialog est-dialog--wide' : 'est-dialog'}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      {open ? (
        <div className="est-dialog__body">
          <div className="est-dialog__head">
            <Heading level={2} id={titleId}>
              {title}
            </Heading>
            <button type="button" className="est-dialog__close" onClick={onClose} aria-label={t('dialog.close')}>
              <CloseIcon />
            </button>
          </div>
          {children}
          {buttons ? <div className="est-dialog__buttons">{buttons}</div> : null}
        </div>
      ) : null}
    </dialog>
  );
}

interface ConfirmProps {
  readonly open: boolean;
  /** A question: "Herinnering nu nog een keer versturen?" */
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** What happens: "Verstuur opnieuw". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDialog({
  confirmLabel,
  cancelLabel,
  danger,
  busy,
  onConfirm,
  onCancel,
  ...dialog
}: ConfirmProps): ReactNode {
  const { t } = useTranslation('ui');
  const buttons = (
    <>
      <Button
        className={danger ? 'est-button--danger' : ''}
        aria-busy={busy}
        onClick={() => (busy ? undefined : onConfirm())}
      >
        {busy ? t('form.busy') : confirmLabel}
      </Button>
      <Button variant="secondary" onClick={onCancel}>
        {cancelLabel ?? t('dialog.cancel')}
      </Button>
    </>
  );
  return <Dialog {...dialog} onClose={onCancel} buttons={buttons} />;
}
