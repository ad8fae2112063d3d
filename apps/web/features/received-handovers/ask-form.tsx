import { useEffect, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Button, Form, SelectField, SubmitButton, TextAreaField, useNotify } from '../../ui/index.js';
import type { Asking } from './asking.js';
import { receivedActs, useReceivedAct, type ReceivedHandover } from './received-handovers.js';
import { TypedGuard } from './typed-guard.js';

interface Props {
  readonly handover: ReceivedHandover;
  readonly definition: FormDefinition;
  readonly asking: Asking;
}

interface Values {
  text: string;
  partId: string;
}

const fields = ['text', 'partId'] as const;

/** A question about a part that is not for everybody, is not for everybody either: then it is asked what it is about. */
export function AskForm({ handover, definition, asking }: Props): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const notify = useNotify();
  const form = useForm<Values>({ defaultValues: { text: '', partId: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const act = useReceivedAct(handover.id, receivedActs.ask);
  const { setFocus } = form;
  const { isDirty } = form.formState;
  useEffect(() => setFocus('text'), [setFocus, asking.times]);
  const send = async ({ text, partId }: Values) => {
    try {
      await act.mutateAsync([{ text: text.trim(), ...(partId && { partId }) }]);
      notify({ text: t('ask.done', { preschool: handover.preschoolName }) });
      asking.end();
    } catch (error) {
      problemInForm(error);
    }
  };
  const isThere = (text: string) => text.trim().length >= 3 || t('ask.missing');
  const parts = definition.parts.filter(({ id }) => handover.parts.some((part) => part.id === id));
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <TypedGuard typed={isDirty} />
      <TextAreaField
        label={t('ask.label', { preschool: handover.preschoolName })}
        hint={t('ask.hint')}
        error={form.formState.errors.text?.message}
        rows={3}
        {...form.register('text', { validate: isThere })}
      />
      {parts.some(({ restricted }) => restricted) ? (
        <SelectField
          label={t('ask.part')}
          hint={t('ask.partHint')}
          optional
          emptyLabel={t('ask.wholeForm')}
          options={parts.map(({ id, title }) => ({ value: id, label: title }))}
          error={form.formState.errors.partId?.message}
          {...form.register('partId')}
        />
      ) : null}
      <div className="est-row">
        <SubmitButton busy={form.formState.isSubmitting}>{t('ask.send')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={asking.end}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}
