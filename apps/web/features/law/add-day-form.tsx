import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#libs/platform/domain/index.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Form, FormDateField, SubmitButton, TextField, checkDateText, useNotify } from '../../ui/index.js';
import { useAddDay } from './law.js';
import { useMovedDeadlines } from './moved-deadlines.js';

interface Values {
  on: string;
  name: string;
  source: string;
}

const fields = ['on', 'name', 'source'] as const;
const nothing: Values = { on: '', name: '', source: '' };

/** A day that a royal decree equates with a holiday. */
export function AddDayForm({ onAdded }: { onAdded: (on: LocalDate) => void }): ReactNode {
  const { t } = useTranslation('law');
  const notify = useNotify();
  const form = useForm<Values>({ defaultValues: nothing, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const add = useAddDay();
  const moved = useMovedDeadlines();
  const { errors, isSubmitting } = form.formState;
  const send = async ({ on, name, source }: Values) => {
    const day = checkDateText(on);
    const words = { name: name.trim(), source: source.trim() };
    if (!('on' in day)) form.setError('on', { message: t('problem.on') });
    if (!words.name) form.setError('name', { message: t('problem.name') });
    if (!words.source) form.setError('source', { message: t('problem.source') });
    if (!('on' in day) || !words.name || !words.source) return;
    const save = async (acceptMoves: boolean): Promise<void> => {
      try {
        await add.mutateAsync({ on: day.on, ...words, acceptMoves });
        form.reset(nothing);
        onAdded(day.on);
        notify({ text: t('add.done') });
      } catch (error) {
        if (!moved.ask(error, () => save(true))) problemInForm(error);
      }
    };
    await save(false);
  };
  return (
    <section className="est-surface est-stack" aria-labelledby="toevoegen">
      <h2 id="toevoegen" className="ams-heading ams-heading--3">
        {t('add.title')}
      </h2>
      <p className="est-text">{t('add.lead')}</p>
      <Form form={form} fields={fields} onSubmit={send}>
        <FormDateField control={form.control} name="on" label={t('field.on')} />
        <TextField
          label={t('field.name')}
          hint={t('add.nameHint')}
          error={errors.name?.message}
          {...form.register('name')}
        />
        <TextField
          label={t('field.source')}
          hint={t('add.sourceHint')}
          error={errors.source?.message}
          {...form.register('source')}
        />
        <div className="est-form__buttons">
          <SubmitButton busy={isSubmitting}>{t('add.button')}</SubmitButton>
        </div>
      </Form>
      {moved.dialog}
    </section>
  );
}
