import { Button, Heading } from '@amsterdam/design-system-react';
import { useState, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchLongDate } from '#libs/platform/domain/index.js';
import { today } from '../../app/today.js';
import { EmptyState, LineOfTime, LinkIcon, PrintIcon, type TimeBand, type TimeMark } from '../../ui/index.js';
import type { TermQuestion } from './calculator-question.js';
import type { TermCalculation } from './term-calculation.js';
import { TermList } from './term-list.js';

interface Props {
  readonly calculation: TermCalculation;
  readonly question: TermQuestion;
  readonly ref: Ref<HTMLHeadingElement>;
}

export function CalculatorResult({ calculation, question, ref }: Props): ReactNode {
  const { t } = useTranslation('deadlines');
  const { terms } = calculation;
  const line = useLine(calculation, question);
  if (terms.length === 0) return <EmptyState title={t('result.none')}>{t('result.noneText')}</EmptyState>;
  return (
    <section className="est-stack est-result" aria-labelledby="uitkomst">
      <div className="est-result__head">
        <div>
          <Heading level={2} id="uitkomst" ref={ref} tabIndex={-1}>
            {t('result.title', { count: terms.length })}
          </Heading>
          <p className="est-result__question">
            <QuestionInWords question={question} />
          </p>
        </div>
        <div className="est-row est-screen-only">
          <CopyLink />
          <Button variant="secondary" onClick={() => window.print()}>
            <PrintIcon /> {t('result.print')}
          </Button>
        </div>
      </div>
      <div className="est-surface est-result__line">
        <LineOfTime {...line} today={today()} listElsewhere />
      </div>
      <TermList terms={terms} today={today()} />
      <p className="est-secondary est-text est-result__foot">{t('result.foot')}</p>
    </section>
  );
}

function QuestionInWords({ question }: { question: TermQuestion }): ReactNode {
  const { t } = useTranslation('deadlines');
  const { bornOn, receivedOn, governance, completionInvitedOn, completedOn } = question;
  const parts = [
    bornOn && t('question.bornOn', { day: dutchLongDate(bornOn) }),
    receivedOn && t('question.receivedOn', { day: dutchLongDate(receivedOn) }),
    completionInvitedOn && t('question.completionInvitedOn', { day: dutchLongDate(completionInvitedOn) }),
    completedOn && t('question.completedOn', { day: dutchLongDate(completedOn) }),
    t(question.sector === 'vo' ? 'sector.vo' : 'sector.po'),
    governance && t(governance === 'public' ? 'question.public' : 'question.private'),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Law above the line; agreements and what happened below it. */
function useLine({ terms }: TermCalculation, question: TermQuestion): { marks: TimeMark[]; bands: TimeBand[] } {
  const { t } = useTranslation('deadlines');
  const { receivedOn, completionInvitedOn, completedOn } = question;
  const marks = terms.map(({ id, dueOn, label, kind }): TimeMark => {
    const isLaw = kind === 'statutory';
    return { id, on: dueOn, label, shape: isLaw ? 'law' : 'agreement', side: isLaw ? 'above' : 'below' };
  });
  if (receivedOn)
    marks.push({ id: 'received', on: receivedOn, label: t('line.received'), shape: 'event', side: 'below' });
  const bands =
    completionInvitedOn && completedOn
      ? [{ id: 'completion', from: completionInvitedOn, to: completedOn, label: t('line.completion') }]
      : [];
  return { marks, bands };
}

function CopyLink(): ReactNode {
  const { t } = useTranslation('deadlines');
  const [copied, setCopied] = useState(false);
  if (!('clipboard' in navigator)) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <>
      <Button variant="secondary" onClick={() => void copy()}>
        <LinkIcon /> {copied ? t('result.copied') : t('result.copy')}
      </Button>
      <span role="status" className="ams-visually-hidden">
        {copied ? t('result.copied') : ''}
      </span>
    </>
  );
}
