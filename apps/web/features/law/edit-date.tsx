import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import {
  CheckboxField,
  Dialog,
  Form,
  FormDateField,
  SubmitButton,
  TextField,
  checkDateText,
  useNotify,
} from '../../ui/index.js';
import { useSetDate, type DateChange } from './law.js';
import { useMovedDeadlines } from './moved-deadlines.js';

export interface DateToEdit extends DateChange {
  readonly label: string;
}

interface Props {
  /** absent: nothing is edited */
  readonly date: DateToEdit | undefined;
  readonly onDone: () => void;
}

export function EditDate({ date, onDone }: Props): ReactNode {
  const { t } = useTranslation('law');
  const title = date ? t('years.editTitle', { term: date.label, year: date.schoolYear }) : '';
  return (
    <Dialog open={date !== undefined} title={title} onClose={onDone}>
      {date ? <EditForm date={date} onDone={onDone} /> : null}
    </Dialog>
  );
}

interface Values {
  fromOn: string;
  dueOn: string;
  confirmed: boolean;
  source: string;
}

const fields = ['fromOn', 'dueOn', 'confirmed', 'source'] as const;

/** What the form asks for, or which of its fields are wrong. */
function wishOf({ fromOn, dueOn, confirmed, source }: Values) {
  const [from, due] = [checkDateText(fromOn), checkDateText(dueOn)];
  const wrong: ('fromOn' | 'dueOn' | 'source')[] = [];
  if (fromOn && !('on' in from)) wrong.push('fromOn');
  if (!('on' in due)) wrong.push('dueOn');
  if (!source.trim()) wrong.push('source');
  const period = 'on' in from ? { fromOn: from.on } : {};
  const date = { ...period, dueOn: 'on' in due ? due.on : '', confirmed, source: source.trim() };
  return { wrong, date };
}

function EditForm({ date, onDone }: { date: DateToEdit; onDone: () => void }): ReactNode {
  const { t } = useTranslation('law');
  const notify = useNotify();
  const { fromOn = '', dueOn, confirmed, source, schoolYear, termId } = date;
  const form = useForm<Values>({ defaultValues: { fromOn, dueOn, confirmed, source }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const save = useSetDate();
  const moved = useMovedDeadlines();
  const { errors, isSubmitting } = form.formState;
  const send = async (values: Values) => {
    const wish = wishOf(values);
    if (wish.wrong.length > 0) {
      for (const field of wish.wrong)
        form.setError(field, { message: t(field === 'source' ? 'problem.source' : 'problem.on') });
      return;
    }
    const keep = async (acceptMoves: boolean): Promise<void> => {
      try {
        await save.mutateAsync({ schoolYear, termId, ...wish.date, acceptMoves });
        notify({ text: t('years.saved') });
        onDone();
      } catch (error) {
        if (!moved.ask(error, () => keep(true))) problemInForm(error);
      }
    };
    await keep(false);
  };
  return (
    <>
      <Form form={form} fields={fields} onSubmit={send}>
        <FormDateField control={form.control} name="fromOn" label={t('field.fromOn')} optional />
        <FormDateField control={form.control} name="dueOn" label={t('field.dueOn')} />
        <CheckboxField label={t('years.confirmed')} {...form.register('confirmed')} />
        <TextField
          label={t('field.source')}
          hint={t('years.sourceHint')}
          error={errors.source?.message}
          {...form.register('source')}
        />
        <div className="est-form__buttons">
          <SubmitButton busy={isSubmitting}>{t('years.save')}</SubmitButton>
        </div>
      </Form>
      {moved.dialog}
    </>
  );
}
