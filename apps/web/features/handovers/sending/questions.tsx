import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ProblemState, useProblemInForm } from '../../../app/api/problem-text.js';
import { Form, Heading, SubmitButton, TextAreaField } from '../../../ui/index.js';
import type { HandoverDetail } from '../handovers.js';
import { momentInList } from '../moment.js';
import { type HandoverQuestion, questionsQuery, sendingCalls } from './sending-calls.js';
import { useStep } from './use-step.js';

interface Props {
  readonly handover: HandoverDetail;
  readonly mayWrite: boolean;
}

/** What the school asked, with room for the answer in place; what waits stands first. */
export function Questions({ handover: { id }, mayWrite }: Props): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const { data, error, refetch } = useQuery(questionsQuery(id));
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data || data.items.length === 0) return null;
  const isOpen = ({ answer }: HandoverQuestion): boolean => answer === undefined;
  const items = [...data.items.filter(isOpen), ...data.items.filter((one) => !isOpen(one))];
  return (
    <div className="est-way__block">
      <Heading level={3} size="level-4">
        {t('question.title')}
      </Heading>
      {items.map((question) => (
        <div key={question.id} className="est-way__guardian">
          <p className="est-secondary">
            {t('question.asked', {
              name: question.askedByName,
              role: question.askedByRole.toLocaleLowerCase('nl'),
              at: momentInList(question.askedAt),
            })}
          </p>
          <blockquote className="est-way__quote">{question.text}</blockquote>
          {isOpen(question) ? mayWrite && <AnswerForm id={id} question={question} /> : <Answered question={question} />}
        </div>
      ))}
    </div>
  );
}

function Answered({ question: { answer, answeredAt, answeredByName } }: { question: HandoverQuestion }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  return (
    <>
      <p className="est-secondary">
        {t('question.answered', { name: answeredByName, at: answeredAt ? momentInList(answeredAt) : '' })}
      </p>
      <p className="est-way__text">{answer}</p>
    </>
  );
}

interface Values {
  [field: string]: string;
}

/** The field has the name of its question: there may be more of them on one page. */
function AnswerForm({ id, question }: { id: string; question: HandoverQuestion }): ReactNode {
  const { t } = useTranslation('handoverSteps');
  const name = `answer-${question.id}`;
  const fields = [name];
  const form = useForm<Values>({ defaultValues: { [name]: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const step = useStep();
  const send = async (values: Values): Promise<void> => {
    try {
      await step(() => sendingCalls.answer(id, question.id, values[name]?.trim() ?? ''), t('question.done'));
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <TextAreaField
        label={t('question.answer')}
        rows={3}
        error={form.formState.errors[name]?.message}
        {...form.register(name, { required: t('problem.answer') })}
      />
      <div>
        <SubmitButton busy={form.formState.isSubmitting}>{t('question.send')}</SubmitButton>
      </div>
    </Form>
  );
}
