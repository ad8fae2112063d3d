import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../app/api/api-problem.js';
import { ConfirmDialog, Form, RadioGroupField, SubmitButton, useNotify } from '../../ui/index.js';
import { type GuardianDecision, type GuardianHandover, guardianCalls, useReadAnew } from './guardian-calls.js';
import { useGuardianProblem } from './guardian-problem.js';

interface Values {
  readonly parts: Record<string, '' | 'given' | 'refused'>;
}

interface Props {
  readonly handover: GuardianHandover;
  /** another text or school lies there now: said outside the form, which begins anew then */
  readonly onPast: (message: string) => void;
}

/** Yes or no for each part. Nothing is chosen beforehand, and a no to everything is confirmed first. */
export function DecisionForm({ handover, onPast }: Props): ReactNode {
  const { t } = useTranslation('guardians');
  const asked = handover.parts.filter(({ byLaw }) => !byLaw);
  const form = useForm<Values>({ defaultValues: valuesOf(handover), shouldFocusError: false });
  const fields = asked.map(({ id }) => `parts.${id}` as const);
  const [erasing, setErasing] = useState<GuardianDecision>();
  const decide = useDeciding((message, past) => {
    setErasing(undefined);
    if (past) onPast(message);
    else form.setError('root', { message });
  });
  const send = async ({ parts }: Values): Promise<void> => {
    const decisions = asked.map(({ id }) => ({ part: id, decision: parts[id] as 'given' | 'refused' }));
    const { version, schoolLocationId = '' } = handover;
    const wish = { version, schoolLocationId, decisions, eraseConfirmed: false };
    return decisions.every(({ decision }) => decision === 'refused') ? setErasing(wish) : decide(wish);
  };
  const school = handover.schoolName ?? '';
  const options = [
    { value: 'given', label: t('decide.yes', { school }) },
    { value: 'refused', label: t('decide.no') },
  ];
  const { errors, isSubmitting } = form.formState;
  return (
    <>
      <Form form={form} fields={fields} onSubmit={send}>
        {asked.map(({ id, title, explanation, restricted, files }) => (
          <div key={id} className="est-surface">
            <RadioGroupField
              label={title}
              hint={[
                explanation,
                ...(restricted ? [t('part.restricted')] : []),
                ...(files > 0 ? [t('part.files', { count: files })] : []),
              ].join(' ')}
              options={options}
              error={errors.parts?.[id]?.message}
              {...form.register(`parts.${id}`, { required: t('decide.choose', { part: title }) })}
            />
          </div>
        ))}
        <p className="est-secondary">{t('decide.free')}</p>
        <div>
          <SubmitButton busy={isSubmitting}>{t('decide.save')}</SubmitButton>
        </div>
      </Form>
      <ConfirmDialog
        open={erasing !== undefined}
        title={t('erase.title')}
        confirmLabel={t('erase.do')}
        cancelLabel={t('erase.cancel')}
        danger
        onConfirm={() => void (erasing && decide({ ...erasing, eraseConfirmed: true }))}
        onCancel={() => setErasing(undefined)}
      >
        <p>{t('erase.text')}</p>
      </ConfirmDialog>
    </>
  );
}

/** After a decision: the overview, or out when everything is gone. Somebody was first: how it stands now, one click away. */
function useDeciding(
  onProblem: (message: string, past: boolean) => void,
): (decision: GuardianDecision) => Promise<void> {
  const { t } = useTranslation('guardians');
  const navigate = useNavigate();
  const notify = useNotify();
  const readAnew = useReadAnew();
  const textOf = useGuardianProblem();
  return async (decision) => {
    try {
      const { erased } = await guardianCalls.decide(decision);
      if (erased) return await navigate('/ouder/klaar', { replace: true, state: { erased: true } });
      await readAnew();
      notify({ text: t('decide.done') });
      await navigate('/ouder/kind');
    } catch (error) {
      const past = error instanceof ApiProblem && error.status === 409;
      if (past) await readAnew();
      onProblem(textOf(error).text, past);
    }
  };
}

const valuesOf = ({ parts }: GuardianHandover): Values => ({
  parts: Object.fromEntries(
    parts.map(({ id, decision }) => [id, decision === 'given' || decision === 'refused' ? decision : '']),
  ),
});
