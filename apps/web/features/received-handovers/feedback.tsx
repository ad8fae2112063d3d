import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { pictureAnswers, type PictureAnswer } from '#libs/handovers/domain/index.js';
import { dutchDate } from '#libs/platform/domain/index.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { today } from '../../app/today.js';
import { Form, Heading, RadioGroupField, SubmitButton, TextAreaField, useNotify } from '../../ui/index.js';
import { FeedbackRead } from '../handovers/feedback/feedback-read.js';
import { feedbackQuery, receivedActs, useReceivedAct, type ReceivedHandover } from './received-handovers.js';

/** What the school thought of it, asked when it knows the child for some weeks and told once. */
export function Feedback({ handover }: { handover: ReceivedHandover }): ReactNode {
  const { t } = useTranslation('handoverFeedback');
  const { feedbackDueOn, hasFeedback, state } = handover;
  if (state !== 'accepted' || !feedbackDueOn) return null;
  if (feedbackDueOn > today() && !hasFeedback) {
    return <p className="est-secondary">{t('ask.later', { on: dutchDate(feedbackDueOn) })}</p>;
  }
  return (
    <section className="est-surface est-stack" aria-labelledby="feedback">
      <Heading level={2} size="level-3" id="feedback">
        {t(hasFeedback ? 'given.ours' : 'ask.title')}
      </Heading>
      {hasFeedback ? <Given id={handover.id} /> : <Asked handover={handover} />}
    </section>
  );
}

function Given({ id }: { id: string }): ReactNode {
  const { data } = useQuery(feedbackQuery(id));
  const [feedback] = data?.items ?? [];
  return feedback ? <FeedbackRead feedback={feedback} /> : null;
}

interface Values {
  picture: PictureAnswer | '';
  words: string;
}

const fields = ['picture', 'words'] as const;

function Asked({ handover }: { handover: ReceivedHandover }): ReactNode {
  const { t } = useTranslation('handoverFeedback');
  const notify = useNotify();
  const form = useForm<Values>({ defaultValues: { picture: '', words: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const act = useReceivedAct(handover.id, receivedActs.feedback, { hasFeedback: true });
  const send = async ({ picture, words }: Values): Promise<void> => {
    if (picture === '') return;
    try {
      await act.mutateAsync([{ picture, ...(words.trim() && { words: words.trim() }) }]);
      notify({ text: t('ask.done', { preschool: handover.preschoolName }) });
      requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus());
    } catch (error) {
      problemInForm(error);
    }
  };
  const { errors, isSubmitting } = form.formState;
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <p>{t('ask.text')}</p>
      <RadioGroupField
        label={t('ask.picture')}
        options={pictureAnswers.map((value) => ({ value, label: t(`picture.${value}`) }))}
        error={errors.picture?.message}
        {...form.register('picture', { required: t('ask.missing') })}
      />
      <TextAreaField
        label={t('ask.words')}
        hint={t('ask.wordsHint')}
        optional
        rows={3}
        error={errors.words?.message}
        {...form.register('words')}
      />
      <div>
        <SubmitButton busy={isSubmitting}>{t('ask.do')}</SubmitButton>
      </div>
    </Form>
  );
}
