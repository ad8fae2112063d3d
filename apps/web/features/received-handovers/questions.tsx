import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { Heading } from '../../ui/index.js';
import { momentInList } from '../handovers/moment.js';
import type { Asking } from './asking.js';
import { AskForm } from './ask-form.js';
import type { HandoverQuestion, ReceivedHandover } from './received-handovers.js';

interface Props {
  readonly handover: ReceivedHandover;
  readonly definition: FormDefinition;
  readonly asking: Asking;
}

/** What the school asked and what the preschool answered. Absent until there is something to show. */
export function Questions({ handover, definition, asking }: Props): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const { questions } = handover;
  if (questions.length === 0 && asking.times === 0) return null;
  return (
    <section className="est-surface est-stack" aria-labelledby="questions">
      <Heading level={2} size="level-3" id="questions">
        {t('ask.title')}
      </Heading>
      {asking.times > 0 ? <AskForm handover={handover} definition={definition} asking={asking} /> : null}
      {questions.length > 0 ? (
        <ul className="est-dossier__questions">
          {questions.map((question) => (
            <Question key={question.id} question={question} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Question({ question }: { question: HandoverQuestion }): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const { text, askedByName, askedByRole, askedAt, restricted, answer, answeredByName, answeredAt } = question;
  return (
    <li>
      <p className="est-secondary">
        {t('ask.by', { name: askedByName, role: askedByRole, at: momentInList(askedAt) })}
        {restricted ? ` · ${t('ask.restricted')}` : ''}
      </p>
      <p className="est-dossier__words">{text}</p>
      {answer ? (
        <div className="est-dossier__answer">
          <p className="est-secondary">
            {t('ask.answeredBy', { name: answeredByName ?? '', at: momentInList(answeredAt ?? askedAt) })}
          </p>
          <p className="est-dossier__words">{answer}</p>
        </div>
      ) : (
        <p className="est-secondary">{t('ask.unanswered')}</p>
      )}
    </li>
  );
}
