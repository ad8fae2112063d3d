import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Form, Heading, SubmitButton, TextField, useNotify } from '../../ui/index.js';
import { accountChanges, useAccountChange, type Account } from './accounts.js';

interface Values {
  name: string;
  email: string;
}

const fields = ['name', 'email'] as const;

export function AccountDetailsForm({ account }: { account: Account }): ReactNode {
  const { t } = useTranslation('access');
  const notify = useNotify();
  const values = { name: account.name, email: account.email ?? '' };
  const form = useForm<Values>({ values, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const rename = useAccountChange(accountChanges.rename);
  const { errors, isSubmitting } = form.formState;
  const send = async (changed: Values) => {
    try {
      await rename.mutateAsync({ id: account.id, ...changed });
      notify({ text: t('details.done') });
    } catch (problem) {
      problemInForm(problem);
    }
  };
  return (
    <section className="est-surface est-stack" aria-labelledby="gegevens">
      <Heading level={2} size="level-3" id="gegevens">
        {t('details.title')}
      </Heading>
      <Form form={form} fields={fields} onSubmit={send}>
        <TextField label={t('field.name')} error={errors.name?.message} {...form.register('name')} />
        <TextField
          label={t('field.email')}
          hint={account.status === 'invited' ? t('details.emailHint') : undefined}
          type="email"
          error={errors.email?.message}
          {...form.register('email')}
        />
        <div className="est-row">
          <SubmitButton variant="secondary" busy={isSubmitting}>
            {t('details.send')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
