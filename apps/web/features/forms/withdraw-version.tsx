import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../app/api/problem-text.js';
import { Button, ConfirmDialog, TextField, useNotify } from '../../ui/index.js';
import { useWithdraw, type FormVersion } from './form-versions.js';

/** Asks why first. */
export function WithdrawVersion({ version }: { version: FormVersion }): ReactNode {
  const { t } = useTranslation('formVersions');
  const notify = useNotify();
  const textOf = useProblemText();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const withdraw = useWithdraw(version.id);
  const confirm = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    try {
      await withdraw.mutateAsync(reason.trim());
      notify({ text: t('decide.withdrawn') });
    } catch (error) {
      notify({ text: textOf(error).text });
    }
    setAsking(false);
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t('decide.withdraw')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('decide.withdrawQuestion')}
        confirmLabel={t('decide.withdraw')}
        danger
        busy={withdraw.isPending}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('decide.withdrawText')}</p>
        <TextField
          name="reason"
          label={t('decide.withdrawReason')}
          error={missing ? t('decide.withdrawMissing') : undefined}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDialog>
    </>
  );
}
