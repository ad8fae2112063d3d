import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Form, SubmitButton, TextField, useNotify } from '../../ui/index.js';
import { useSetContact, type Location } from './organisations.js';

interface Values {
  contactEmail: string;
  deputyEmail: string;
}

const fields = ['contactEmail', 'deputyEmail'] as const;

/** The mailbox to which reminders go: of a function, so that a message does not wait for somebody who left. */
export function ContactForm({ location }: { location: Location }): ReactNode {
  const { t } = useTranslation('organisations');
  const notify = useNotify();
  const form = useForm<Values>({
    defaultValues: { contactEmail: location.contactEmail ?? '', deputyEmail: location.deputyEmail ?? '' },
    shouldFocusError: false,
  });
  const problemInForm = useProblemInForm(form, fields);
  const save = useSetContact(location.id);
  const { errors, isSubmitting } = form.formState;
  const send = async ({ contactEmail, deputyEmail }: Values) => {
    try {
      await save.mutateAsync({ contactEmail: contactEmail.trim() || null, deputyEmail: deputyEmail.trim() || null });
      notify({ text: t('contact.saved') });
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <section className="est-surface est-stack" aria-labelledby="postbus">
      <h2 id="postbus" className="ams-heading ams-heading--3">
        {t('contact.title')}
      </h2>
      <p className="est-text">{t('contact.lead')}</p>
      <Form form={form} fields={fields} onSubmit={send}>
        <TextField
          label={t('field.contactEmail')}
          hint={t('contact.hint')}
          type="email"
          inputMode="email"
          optional
          error={errors.contactEmail?.message}
          {...form.register('contactEmail')}
        />
        <TextField
          label={t('field.deputyEmail')}
          hint={t('contact.deputyHint')}
          type="email"
          inputMode="email"
          optional
          error={errors.deputyEmail?.message}
          {...form.register('deputyEmail')}
        />
        <div className="est-form__buttons">
          <SubmitButton busy={isSubmitting}>{t('contact.save')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
