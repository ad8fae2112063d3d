import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Button, CheckboxField, Form, SubmitButton, TextField, useNotify } from '../../ui/index.js';
import { DryRunResult } from './dry-run-result.js';
import { type DryRun, type Rule, type RuleWish, useSaveRule, useTryOut } from './reminder-rules.js';
import { type RuleValues, fieldsOf, valuesOf, wishOf } from './rule-values.js';
import './reminders.css';

interface Tried {
  readonly wish: RuleWish;
  readonly run: DryRun;
}

/** A rule to change. What would change is shown first; only what was shown can be saved. */
export function RuleForm({ rule }: { rule: Rule }): ReactNode {
  const { t } = useTranslation('reminders');
  const fields = fieldsOf(rule);
  const form = useForm<RuleValues>({ defaultValues: valuesOf(rule), shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const [tried, setTried] = useState<Tried>();
  const tryOut = useTryOut(rule.id);
  const send = async (values: RuleValues) => {
    setTried(undefined);
    const typed = wishOf(values, rule);
    if ('wrong' in typed) {
      for (const field of typed.wrong) form.setError(field, { message: t('rules.problem.number') });
      return;
    }
    try {
      setTried({ wish: typed.wish, run: await tryOut.mutateAsync(typed.wish) });
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <>
      <section className="est-surface est-stack" aria-label={t('rules.formTitle')} onChange={() => setTried(undefined)}>
        <Form form={form} fields={fields} onSubmit={send}>
          <CheckboxField label={t('rules.active')} {...form.register('active')} />
          <Offsets rule={rule} form={form} />
          <Ladder rule={rule} form={form} />
          <div className="est-form__buttons">
            <SubmitButton busy={form.formState.isSubmitting}>{t('rules.try')}</SubmitButton>
          </div>
        </Form>
      </section>
      {tried ? <Outcome rule={rule} tried={tried} onProblem={problemInForm} /> : null}
    </>
  );
}

interface PartProps {
  readonly rule: Rule;
  readonly form: ReturnType<typeof useForm<RuleValues>>;
}

function Offsets({ rule, form: { register, formState } }: PartProps): ReactNode {
  const { t } = useTranslation('reminders');
  const anchor = t(`rules.anchor.${rule.anchor}`);
  return (
    <fieldset className="est-rule-group">
      <legend>{t('rules.whenTitle', { anchor })}</legend>
      <div className="est-rule-fields">
        {(['months', 'days', 'workingDays'] as const).map((name) => (
          <TextField
            key={name}
            short
            inputMode="numeric"
            label={t(`rules.field.${name}`)}
            error={formState.errors[name]?.message}
            {...register(name)}
          />
        ))}
      </div>
      <p className="est-secondary">{t('rules.earlierHint')}</p>
    </fieldset>
  );
}

function Ladder({ rule, form: { register, formState } }: PartProps): ReactNode {
  const { t } = useTranslation('reminders');
  return (
    <fieldset className="est-rule-group">
      <legend>{t('rules.ladderTitle')}</legend>
      <p className="est-secondary">{t('rules.ladderHint')}</p>
      <div className="est-rule-fields">
        {rule.possibleReceivers.map((kind) => (
          <TextField
            key={kind}
            short
            optional
            inputMode="numeric"
            label={t('rules.field.rung', { receiver: t(`receiver.${kind}`) })}
            error={formState.errors.rungs?.[kind]?.message}
            {...register(`rungs.${kind}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface OutcomeProps {
  readonly rule: Rule;
  readonly tried: Tried;
  readonly onProblem: (error: unknown) => void;
}

function Outcome({ rule, tried, onProblem }: OutcomeProps): ReactNode {
  const { t } = useTranslation('reminders');
  const notify = useNotify();
  const navigate = useNavigate();
  const save = useSaveRule(rule.id);
  const confirm = async () => {
    try {
      await save.mutateAsync(tried.wish);
      notify({ text: t('rules.saved') });
      await navigate('/beheer/herinneringen');
    } catch (error) {
      onProblem(error);
    }
  };
  return (
    <DryRunResult run={tried.run}>
      <Button onClick={() => void confirm()} aria-busy={save.isPending}>
        {t('rules.save')}
      </Button>
    </DryRunResult>
  );
}
