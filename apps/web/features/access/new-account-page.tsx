import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemState, useProblemInForm } from '../../app/api/problem-text.js';
import { Form, Loading, PageHeading, SubmitButton, TextField, useNotify } from '../../ui/index.js';
import { accountChanges, placesQuery, useAccountChange, type AccountPlace } from './accounts.js';
import { RoleFields, noRole, roleWish, type RoleValues } from './role-fields.js';

interface Values extends RoleValues {
  name: string;
  email: string;
}

const fields = ['name', 'email', 'organisationId', 'role', 'locationId'] as const;

/** Somebody new gets an account: name, address, role; the invitation goes by mail. */
export function NewAccountPage(): ReactNode {
  const { t } = useTranslation('access');
  const { data, error, refetch } = useQuery(placesQuery);
  return (
    <div className="est-stack">
      <PageHeading
        title={t('new.title')}
        lead={t('new.lead')}
        back={{ to: '/beheer/accounts', label: t('list.title') }}
      />
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {data ? <NewAccountForm places={data.items} /> : null}
      {!data && !error ? <Loading rows={5} /> : null}
    </div>
  );
}

function NewAccountForm({ places }: { places: readonly AccountPlace[] }): ReactNode {
  const { t } = useTranslation('access');
  const notify = useNotify();
  const navigate = useNavigate();
  const form = useForm<Values>({ defaultValues: { name: '', email: '', ...noRole }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const create = useAccountChange(accountChanges.create);
  const { errors, isSubmitting } = form.formState;
  const send = async ({ name, email, ...role }: Values) => {
    try {
      const account = await create.mutateAsync({ name, email, ...roleWish(role, places) });
      notify({ text: t('new.done', { email: account.email ?? email }) });
      await navigate('/beheer/accounts');
    } catch (problem) {
      problemInForm(problem);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send} className="est-form est-surface">
      <TextField label={t('field.name')} error={errors.name?.message} {...form.register('name')} />
      <TextField
        label={t('field.email')}
        hint={t('field.emailHint')}
        type="email"
        error={errors.email?.message}
        {...form.register('email')}
      />
      <RoleFields form={form} places={places} />
      <div className="est-row">
        <SubmitButton busy={isSubmitting}>{t('new.send')}</SubmitButton>
      </div>
    </Form>
  );
}
