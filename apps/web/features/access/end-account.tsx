import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemText } from '../../app/api/problem-text.js';
import { Button, ConfirmDialog, Heading, useNotify } from '../../ui/index.js';
import { accountChanges, useAccountChange, type Account } from './accounts.js';

/** The end of an account, after a question: whoever it was is out at once. */
export function EndAccount({ account }: { account: Account }): ReactNode {
  const { t } = useTranslation('access');
  const notify = useNotify();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const end = useAccountChange(accountChanges.end);
  const { name } = account;
  const confirm = async () => {
    try {
      await end.mutateAsync(account.id);
      notify({ text: t('end.done', { name }) });
      await navigate('/beheer/accounts');
    } catch (error) {
      setAsking(false);
      notify({ text: textOf(error).text });
    }
  };
  return (
    <section className="est-surface est-stack" aria-labelledby="beeindigen">
      <Heading level={2} size="level-3" id="beeindigen">
        {t('end.title')}
      </Heading>
      <p>{t('end.text')}</p>
      <div>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('end.button')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('end.question', { name })}
        confirmLabel={t('end.button')}
        danger
        busy={end.isPending}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('end.confirm')}</p>
      </ConfirmDialog>
    </section>
  );
}
