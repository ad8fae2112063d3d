import { useEffect, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../app/api/api-problem.js';
import { Form, SubmitButton, TextField } from '../../ui/index.js';
import { guardianCalls } from './guardian-calls.js';
import { useGuardianProblem } from './guardian-problem.js';

interface Values {
  readonly code: string;
}
const fields = ['code'] as const;

/** Six digits from the mail. What was typed stays when it is refused. */
export function CodeForm({ link }: { link: string }): ReactNode {
  const { t } = useTranslation('guardians');
  const navigate = useNavigate();
  const textOf = useGuardianProblem();
  const form = useForm<Values>({ defaultValues: { code: '' }, shouldFocusError: false });
  const { setFocus, setError, register, formState } = form;
  useEffect(() => setFocus('code'), [setFocus]);
  const enter = async ({ code }: Values): Promise<void> => {
    try {
      await guardianCalls.enter(link, code);
      // The link goes out of the history of this browser.
      await navigate('/ouder/kind', { replace: true });
    } catch (error) {
      const wrong = error instanceof ApiProblem && error.status === 400;
      setError(wrong ? 'code' : 'root', {
        message: wrong ? (error.errors[0]?.reason ?? error.detail) : textOf(error).text,
      });
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={enter}>
      <TextField
        short
        label={t('entry.code')}
        hint={t('entry.codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
        error={formState.errors.code?.message}
        {...register('code', {
          validate: (typed) => /^\d{6}$/.test(typed.replaceAll(/\s/g, '')) || t('entry.sixDigits'),
        })}
      />
      <div>
        <SubmitButton busy={formState.isSubmitting}>{t('entry.enter')}</SubmitButton>
      </div>
    </Form>
  );
}
