import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { dutchDate, dutchNumericDate } from '#libs/platform/domain/index.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Form, FormDateField, SubmitButton, checkDateText, useNotify } from '../../ui/index.js';
import { useEnforceAgreements } from './agreements.js';

const fields = ['enforcedFrom'] as const;

/** From which day an organisation without an agreement cannot have children; empty: not yet. */
export function AgreementRuleForm({ enforcedFrom }: { enforcedFrom: string | undefined }): ReactNode {
  const { t } = useTranslation('organisations');
  const notify = useNotify();
  const form = useForm({
    defaultValues: { enforcedFrom: enforcedFrom ? dutchNumericDate(enforcedFrom) : '' },
    shouldFocusError: false,
  });
  const problemInForm = useProblemInForm(form, fields);
  const enforce = useEnforceAgreements();
  const send = async (values: { enforcedFrom: string }) => {
    const day = checkDateText(values.enforcedFrom);
    const empty = values.enforcedFrom.trim() === '';
    if (!empty && !('on' in day)) return form.setError('enforcedFrom', { message: t('agreement.rule.problem') });
    try {
      await enforce.mutateAsync('on' in day && !empty ? day.on : null);
      notify({ text: t('agreement.rule.saved') });
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <section className="est-surface est-stack" aria-labelledby="verplicht">
      <h2 id="verplicht" className="ams-heading ams-heading--3">
        {t('agreement.rule.title')}
      </h2>
      <p className="est-text">
        {enforcedFrom ? t('agreement.rule.from', { day: dutchDate(enforcedFrom) }) : t('agreement.rule.notYet')}
      </p>
      <Form form={form} fields={fields} onSubmit={send}>
        <FormDateField control={form.control} name="enforcedFrom" label={t('agreement.rule.label')} />
        <div className="est-form__buttons">
          <SubmitButton busy={form.formState.isSubmitting}>{t('agreement.rule.save')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
