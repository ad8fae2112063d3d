import { useEffect, useState, type ReactNode } from 'react';
import { useForm, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../../app/api/api-problem.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { CheckboxField, Form, Note, SubmitButton } from '../../ui/index.js';
import { GuardianFields } from './guardian-fields.js';
import { PupilFields } from './pupil-fields.js';
import { fieldsOf, requestOf, type PupilRequest, type PupilValues } from './pupil-values.js';

interface Props {
  readonly values: PupilValues;
  readonly saveLabel: string;
  readonly backTo: string;
  /** As somebody else saved it meanwhile: it comes into the fields that nobody touched here. */
  readonly newer?: PupilValues | undefined;
  readonly note?: ReactNode;
  /** `stale`: not saved, for somebody else was first */
  readonly onSave: (request: PupilRequest) => Promise<'saved' | 'stale'>;
}

/** A child as a person enters or mends it. What was typed stays, whatever the answer is. */
export function PupilForm({ values, saveLabel, backTo, newer, note, onSave }: Props): ReactNode {
  const { t } = useTranslation('pupils');
  const form = useForm<PupilValues>({ defaultValues: values, shouldFocusError: false });
  useNewer(form, newer);
  const [mayBeKnown, setMayBeKnown] = useState(false);
  const fields = fieldsOf({ guardians: useWatch({ control: form.control, name: 'guardians' }) });
  const problemInForm = useProblemInForm(form, fields);
  const send = async (typed: PupilValues) => {
    const wish = requestOf(typed);
    if ('problem' in wish) return form.setError('bornOn', { message: t(`problem.date.${wish.problem}`) });
    try {
      if ((await onSave(wish.request)) === 'stale') form.setError('root', { message: t('edit.stale') });
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'pupil.already-known') setMayBeKnown(true);
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      {note}
      <div className="est-surface est-stack">
        <PupilFields form={form} />
      </div>
      <div className="est-surface est-stack">
        <GuardianFields form={form} />
      </div>
      {mayBeKnown ? (
        <Note>
          <CheckboxField
            label={t('field.confirmedDifferent')}
            hint={t('field.confirmedDifferentHint')}
            {...form.register('confirmedDifferent')}
          />
        </Note>
      ) : null}
      <div className="est-row">
        <SubmitButton busy={form.formState.isSubmitting}>{saveLabel}</SubmitButton>
        <Link className="ams-link" to={backTo}>
          {t('cancel')}
        </Link>
      </div>
    </Form>
  );
}

function useNewer({ reset, formState }: UseFormReturn<PupilValues>, newer: PupilValues | undefined): void {
  // Read, so that the form keeps account of what was touched.
  void formState.dirtyFields;
  useEffect(() => {
    if (newer) reset(newer, { keepDirtyValues: true, keepErrors: true });
  }, [reset, newer]);
}
