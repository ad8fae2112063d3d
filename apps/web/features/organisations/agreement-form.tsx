import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Form, FormDateField, SelectField, SubmitButton, TextField, checkDateText, useNotify } from '../../ui/index.js';
import { type Agreement, useRecordAgreement } from './agreements.js';

interface Values {
  organisationId: string;
  signedOn: string;
  version: string;
  documentReference: string;
}

const fields = ['organisationId', 'signedOn', 'version', 'documentReference'] as const;
const nothing: Values = { organisationId: '', signedOn: '', version: '', documentReference: '' };

/** That an organisation signed. What was written down before stays: a newer text is signed anew. */
export function AgreementForm({ organisations }: { organisations: readonly Agreement[] }): ReactNode {
  const { t } = useTranslation('organisations');
  const notify = useNotify();
  const form = useForm<Values>({ defaultValues: nothing, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const record = useRecordAgreement();
  const { errors, isSubmitting } = form.formState;
  const send = async ({ organisationId, signedOn, version, documentReference }: Values) => {
    const signed = checkDateText(signedOn);
    if (!organisationId) form.setError('organisationId', { message: t('agreement.problem.organisation') });
    if (!('on' in signed)) form.setError('signedOn', { message: t('agreement.problem.signedOn') });
    if (!version.trim()) form.setError('version', { message: t('agreement.problem.version') });
    if (!documentReference.trim()) form.setError('documentReference', { message: t('agreement.problem.document') });
    if (!organisationId || !('on' in signed) || !version.trim() || !documentReference.trim()) return;
    const texts = { version: version.trim(), documentReference: documentReference.trim() };
    try {
      await record.mutateAsync({ organisationId, signedOn: signed.on, ...texts });
      form.reset(nothing);
      notify({ text: t('agreement.saved') });
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <section className="est-surface est-stack" aria-labelledby="overeenkomst">
      <h2 id="overeenkomst" className="ams-heading ams-heading--3">
        {t('agreement.add')}
      </h2>
      <Form form={form} fields={fields} onSubmit={send}>
        <SelectField
          label={t('agreement.organisation')}
          emptyLabel={t('agreement.choose')}
          options={organisations.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
          error={errors.organisationId?.message}
          {...form.register('organisationId')}
        />
        <FormDateField control={form.control} name="signedOn" label={t('agreement.signed')} />
        <TextField
          label={t('agreement.version')}
          hint={t('agreement.versionHint')}
          error={errors.version?.message}
          {...form.register('version')}
        />
        <TextField
          label={t('agreement.document')}
          hint={t('agreement.documentHint')}
          error={errors.documentReference?.message}
          {...form.register('documentReference')}
        />
        <div className="est-form__buttons">
          <SubmitButton busy={isSubmitting}>{t('agreement.save')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
