import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../app/api/problem-text.js';
import { Button, ConfirmDialog, useNotify } from '../../ui/index.js';
import { useResetTemplate, type Template } from './letters.js';

interface Props {
  readonly ownerId: string;
  readonly template: Template;
  readonly version: number;
  readonly onReset: (next: Template) => void;
}

/** Back to the text that lies under the own one. Asks first. */
export function ResetText({ ownerId, template, version, onReset }: Props): ReactNode {
  const { t } = useTranslation('letters');
  const notify = useNotify();
  const textOf = useProblemText();
  const [asking, setAsking] = useState(false);
  const reset = useResetTemplate(ownerId, template.kind);
  const label = t(template.underlying.origin === 'region' ? 'reset.region' : 'reset.standard');
  const confirm = async () => {
    try {
      onReset(await reset.mutateAsync(version));
      notify({ text: t('reset.done') });
    } catch (error) {
      notify({ text: textOf(error).text });
    }
    setAsking(false);
  };
  return (
    <div>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('reset.question')}
        confirmLabel={label}
        busy={reset.isPending}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('reset.text')}</p>
      </ConfirmDialog>
    </div>
  );
}
