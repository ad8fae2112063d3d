import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Button, Form, PageHeading, SubmitButton, TextField, useNotify } from '../../ui/index.js';
import { applying, receiptQuery } from './applications.js';
import { forgetApplication } from './kept-application.js';

interface Typed {
  readonly code: string;
}
const fields = ['code'] as const;

/** The code of the mail: also from the link in it, when the page where somebody was is gone. */
export function CodePage(): ReactNode {
  const { t } = useTranslation('applications');
  const { applicationId = '' } = useParams();
  const form = useForm<Typed>({ defaultValues: { code: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const client = useQueryClient();
  const navigate = useNavigate();
  const notify = useNotify();
  const confirm = async ({ code }: Typed): Promise<void> => {
    try {
      const receipt = await applying.confirm(applicationId, code);
      client.setQueryData(receiptQuery(applicationId).queryKey, receipt);
      forgetApplication();
      await navigate(`/kind-aanmelden/ontvangst/${applicationId}`, { replace: true });
    } catch (error) {
      problemInForm(error);
    }
  };
  const again = async (): Promise<void> => {
    form.clearErrors();
    try {
      await applying.sendCode(applicationId);
      form.reset();
      notify({ text: t('code.sent') });
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <div className="est-stack est-apply">
      <PageHeading title={t('code.title')} lead={t('code.lead')} />
      <div className="est-surface">
        <Form form={form} fields={fields} onSubmit={confirm}>
          <TextField
            {...form.register('code')}
            label={t('code.code')}
            error={form.formState.errors.code?.message}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            short
          />
          <div className="est-form__buttons">
            <SubmitButton busy={form.formState.isSubmitting}>{t('code.send')}</SubmitButton>
            <Button variant="secondary" type="button" onClick={() => void again()}>
              {t('code.again')}
            </Button>
          </div>
        </Form>
      </div>
      <p>{t('code.noMail')}</p>
      <p>
        <Link className="ams-link" to="/kind-aanmelden?stap=check">
          {t('code.back')}
        </Link>
      </p>
    </div>
  );
}
