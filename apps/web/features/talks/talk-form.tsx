import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type LateReason, lateReasonLabels, lateReasons } from '#libs/registrations/domain/index.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import {
  Button,
  Form,
  FormDateField,
  SelectField,
  SubmitButton,
  TextField,
  checkDateText,
  useNotify,
} from '../../ui/index.js';
import { talkChanges, useTalkChange } from './talks.js';

interface Values {
  spokenOn: string;
  lateReason: LateReason | '';
  note: string;
}

const fields = ['spokenOn', 'lateReason', 'note'] as const;
const reasons = lateReasons.map((value) => ({ value, label: lateReasonLabels[value] }));

/** Another day than today, or why the registration takes longer. */
export function TalkForm({ pupilId, name, onDone }: { pupilId: string; name: string; onDone: () => void }): ReactNode {
  const { t } = useTranslation(['talks', 'pupils']);
  const notify = useNotify();
  const form = useForm<Values>({
    defaultValues: { spokenOn: today(), lateReason: '', note: '' },
    shouldFocusError: false,
  });
  const problemInForm = useProblemInForm(form, fields);
  const record = useTalkChange(talkChanges.record);
  const { errors, isSubmitting } = form.formState;
  const wordsWanted = useWatch({ control: form.control, name: 'lateReason' }) === 'other';
  const send = async ({ spokenOn, lateReason, note }: Values) => {
    const day = checkDateText(spokenOn);
    if ('problem' in day) return form.setError('spokenOn', { message: t(`pupils:problem.date.${day.problem}`) });
    try {
      const reason = lateReason ? { lateReason, ...(lateReason === 'other' && { note }) } : {};
      await record.mutateAsync({ pupilId, spokenOn: day.on, ...reason });
      notify({ text: t('saved') });
      onDone();
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <p>
        <bdi>{name}</bdi>
      </p>
      <FormDateField
        control={form.control}
        name="spokenOn"
        label={t('form.spokenOn')}
        error={errors.spokenOn?.message}
      />
      <SelectField
        label={t('form.lateReason')}
        optional
        options={reasons}
        emptyLabel={t('form.noReason')}
        error={errors.lateReason?.message}
        {...form.register('lateReason')}
      />
      {wordsWanted ? (
        <TextField
          label={t('form.note')}
          hint={t('form.noteHint')}
          error={errors.note?.message}
          {...form.register('note')}
        />
      ) : null}
      <div className="est-row">
        <SubmitButton busy={isSubmitting}>{t('form.save')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onDone}>
          {t('form.cancel')}
        </Button>
      </div>
    </Form>
  );
}
