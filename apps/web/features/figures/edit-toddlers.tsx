import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { yearOf } from '#libs/platform/domain/index.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import { Dialog, Form, FormDateField, SubmitButton, TextField, checkDateText, useNotify } from '../../ui/index.js';
import { type WijkReach, useSetToddlers } from './reach.js';

interface Props {
  /** absent: nothing is edited */
  readonly wijk: WijkReach | undefined;
  readonly onDone: () => void;
}

export function EditToddlers({ wijk, onDone }: Props): ReactNode {
  const { t } = useTranslation('figures');
  const title = wijk ? t('toddlers.editTitle', { wijk: wijk.wijkName }) : '';
  return (
    <Dialog open={wijk !== undefined} title={title} onClose={onDone}>
      {wijk ? <EditForm wijk={wijk} onDone={onDone} /> : null}
    </Dialog>
  );
}

interface Values {
  year: string;
  count: string;
  source: string;
  countedOn: string;
}

const fields = ['year', 'count', 'source', 'countedOn'] as const;

/** What the form asks for, or which of its fields are wrong. */
function wishOf({ year, count, source, countedOn }: Values) {
  const day = checkDateText(countedOn);
  const wrong = [
    ...(/^2\d{3}$/.test(year.trim()) ? [] : ['year' as const]),
    ...(/^\d{1,6}$/.test(count.trim().replaceAll('.', '')) ? [] : ['count' as const]),
    ...(source.trim() ? [] : ['source' as const]),
    ...('on' in day ? [] : ['countedOn' as const]),
  ];
  const numbers = { year: Number(year), count: Number(count.replaceAll('.', '')) };
  return { wrong, wish: { ...numbers, source: source.trim(), countedOn: 'on' in day ? day.on : '' } };
}

function EditForm({ wijk, onDone }: { wijk: WijkReach; onDone: () => void }): ReactNode {
  const { t } = useTranslation('figures');
  const notify = useNotify();
  const { toddlers, wijkId } = wijk;
  const form = useForm<Values>({
    defaultValues: {
      year: String(yearOf(today())),
      count: toddlers ? String(toddlers.count) : '',
      source: toddlers?.source ?? '',
      countedOn: toddlers?.countedOn ?? '',
    },
    shouldFocusError: false,
  });
  const problemInForm = useProblemInForm(form, fields);
  const save = useSetToddlers();
  const { errors, isSubmitting } = form.formState;
  const send = async (values: Values) => {
    const { wrong, wish } = wishOf(values);
    for (const field of wrong) form.setError(field, { message: t(`toddlers.problem.${field}`) });
    if (wrong.length > 0) return;
    try {
      await save.mutateAsync({ wijkId, ...wish });
      notify({ text: t('toddlers.saved') });
      onDone();
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <TextField
        short
        inputMode="numeric"
        label={t('toddlers.year')}
        error={errors.year?.message}
        {...form.register('year')}
      />
      <TextField
        short
        inputMode="numeric"
        label={t('toddlers.count')}
        hint={t('toddlers.countHint')}
        error={errors.count?.message}
        {...form.register('count')}
      />
      <TextField
        label={t('toddlers.source')}
        hint={t('toddlers.sourceHint')}
        error={errors.source?.message}
        {...form.register('source')}
      />
      <FormDateField control={form.control} name="countedOn" label={t('toddlers.countedOn')} />
      <div className="est-form__buttons">
        <SubmitButton busy={isSubmitting}>{t('toddlers.save')}</SubmitButton>
      </div>
    </Form>
  );
}
