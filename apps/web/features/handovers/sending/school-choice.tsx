import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../../app/api/problem-text.js';
import { Button, Form, Heading, SelectField, SubmitButton } from '../../../ui/index.js';
import type { HandoverDetail } from '../handovers.js';
import { receivingSchoolsQuery, sendingCalls } from './sending-calls.js';
import { useStep } from './use-step.js';

interface Props {
  readonly handover: HandoverDetail;
  /** parents decided for this school already: for another they decide anew */
  readonly decided?: boolean;
}

/** Which school gets it. Not knowing yet is as normal as knowing. */
export function SchoolChoice({ handover, decided = false }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const [open, setOpen] = useState(false);
  const { schoolName } = handover;
  return (
    <div className="est-way__block">
      <Heading level={3} size="level-4">
        {t('school.title')}
      </Heading>
      {open ? (
        <ChoiceForm {...{ handover, decided }} onDone={() => setOpen(false)} />
      ) : (
        <div className="est-row">
          <span>{schoolName ?? t('school.unknown')}</span>
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {schoolName ? t('school.other') : t('school.choose')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface Values {
  schoolLocationId: string;
}

const fields = ['schoolLocationId'] as const;

function ChoiceForm({ handover, decided, onDone }: Required<Props> & { readonly onDone: () => void }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { id, schoolLocationId = '', schoolName } = handover;
  const form = useForm<Values>({ values: { schoolLocationId }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const step = useStep();
  const send = async ({ schoolLocationId: chosen }: Values): Promise<void> => {
    try {
      await step(
        () => sendingCalls.chooseSchool(id, chosen || null),
        chosen ? t('school.chosen') : t('school.cleared'),
      );
      onDone();
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <SelectField
        label={t('school.which')}
        hint={decided ? t('school.lapses') : t('school.hint')}
        emptyLabel={t('school.unknown')}
        options={useSchools(schoolLocationId, schoolName)}
        error={form.formState.errors.schoolLocationId?.message}
        {...form.register('schoolLocationId')}
      />
      <div className="est-row">
        <SubmitButton busy={form.formState.isSubmitting}>{t('school.save')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </Form>
  );
}

/** The one that is chosen stands there in any case, also while the others are still on their way. */
export function useSchools(id: string, name: string | undefined) {
  const { t } = useTranslation('handoverSteps');
  const { data } = useQuery(receivingSchoolsQuery);
  const all = (data ?? []).map((school) => ({
    value: school.id,
    label: school.sector === 'so' ? t('school.special', { name: school.name }) : school.name,
  }));
  const isThere = !id || all.some(({ value }) => value === id);
  return isThere ? all : [{ value: id, label: name ?? '' }, ...all];
}
