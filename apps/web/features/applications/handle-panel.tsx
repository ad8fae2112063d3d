import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { dutchDate } from '#libs/platform/domain/index.js';
import { longestDoubleReason } from '#libs/applications/domain/index.js';
import { ApiProblem } from '../../app/api/api-problem.js';
import { ProblemState, useProblemInForm } from '../../app/api/problem-text.js';
import { Button, Form, Heading, SubmitButton, TextAreaField, TextField, useNotify } from '../../ui/index.js';
import { type ReceivedApplication, handling } from './applications.js';

interface Props {
  readonly application: ReceivedApplication;
}

/** One click when there is no doubt; a child that the school knows already is named first. */
export function HandlePanel({ application }: Props): ReactNode {
  const { t } = useTranslation('applications');
  const [isDouble, setDouble] = useState(false);
  const takeOver = useTakeOver(application);
  const known = application.alike.length > 0;
  const isUnsure = takeOver.error instanceof ApiProblem && takeOver.error.code === 'pupil.unsure';
  return (
    <section className="est-surface est-stack">
      {known ? <Alike application={application} onTake={(pupilId) => takeOver.mutate({ pupilId })} /> : null}
      <p>{t('one.takeHint', { on: dutchDate(application.receivedOn) })}</p>
      {takeOver.error ? <ProblemState error={takeOver.error} /> : null}
      {isUnsure ? <PostcodeForm onTake={(postcode) => takeOver.mutate({ postcode })} /> : null}
      <div className="est-row">
        <Button
          type="button"
          variant={known ? 'secondary' : 'primary'}
          aria-busy={takeOver.isPending || undefined}
          onClick={() => (takeOver.isPending ? undefined : takeOver.mutate({}))}
        >
          {t('one.take')}
        </Button>
        {application.status === 'received' && !isDouble ? (
          <Button type="button" variant="secondary" onClick={() => setDouble(true)}>
            {t('one.double')}
          </Button>
        ) : null}
      </div>
      {isDouble ? <DoubleForm application={application} onCancel={() => setDouble(false)} /> : null}
    </section>
  );
}

function useTakeOver({ id, version }: ReceivedApplication) {
  const { t } = useTranslation('applications');
  const notify = useNotify();
  const navigate = useNavigate();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (how: { readonly pupilId?: string; readonly postcode?: string }) =>
      handling.takeOver(id, { version, ...how }),
    onSuccess: async ({ pupilId }) => {
      notify({ text: t('one.taken') });
      await navigate(`/kinderen/${pupilId}`);
      await client.invalidateQueries();
    },
  });
}

function Alike({ application, onTake }: Props & { onTake: (pupilId: string) => void }): ReactNode {
  const { t } = useTranslation('applications');
  return (
    <div className="est-stack">
      <Heading level={2} size="level-3">
        {t('one.alike')}
      </Heading>
      <p>{t('one.alikeText')}</p>
      <ul>
        {application.alike.map(({ pupilId, displayName }) => (
          <li key={pupilId} className="est-row">
            <Link className="ams-link" to={`/kinderen/${pupilId}`}>
              {displayName}
            </Link>
            <Button type="button" variant="secondary" onClick={() => onTake(pupilId)}>
              {t('one.same')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PostcodeForm({ onTake }: { onTake: (postcode: string) => void }): ReactNode {
  const { t } = useTranslation('applications');
  const form = useForm({ defaultValues: { postcode: '' }, shouldFocusError: false });
  return (
    <Form form={form} fields={['postcode']} onSubmit={({ postcode }) => onTake(postcode)}>
      <TextField {...form.register('postcode')} label={t('one.newPostcode')} maxLength={10} short />
      <SubmitButton busy={false}>{t('one.take')}</SubmitButton>
    </Form>
  );
}

const fields = ['reason'] as const;

function DoubleForm({ application, onCancel }: Props & { onCancel: () => void }): ReactNode {
  const { t } = useTranslation('applications');
  const notify = useNotify();
  const client = useQueryClient();
  const form = useForm({ defaultValues: { reason: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    try {
      await handling.callDouble(application.id, application.version, reason);
      notify({ text: t('one.doubleDone') });
      await client.invalidateQueries({ queryKey: handling.key });
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <TextAreaField
        {...form.register('reason')}
        label={t('one.reason')}
        hint={t('one.reasonHint')}
        error={form.formState.errors.reason?.message}
        maxLength={longestDoubleReason}
      />
      <div className="est-row">
        <SubmitButton busy={form.formState.isSubmitting}>{t('one.double')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onCancel}>
          {t('one.cancel')}
        </Button>
      </div>
    </Form>
  );
}
