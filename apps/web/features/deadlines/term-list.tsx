import { Heading } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dutchDateWithDay, dutchDistance, type LocalDate } from '#libs/platform/domain/index.js';
import { AgreementIcon, LawIcon, Note } from '../../ui/index.js';
import type { CalculatedTerm } from './term-calculation.js';

/** Each day with why and how it was counted. */
export function TermList({ terms, today }: { terms: readonly CalculatedTerm[]; today: LocalDate }): ReactNode {
  return (
    <ol className="est-terms">
      {terms.map((term) => (
        <li key={term.id} className="est-term" data-past={term.dueOn < today || undefined}>
          <TermDay term={term} today={today} />
          <TermText term={term} />
        </li>
      ))}
    </ol>
  );
}

function TermDay({ term, today }: { term: CalculatedTerm; today: LocalDate }): ReactNode {
  const { t } = useTranslation('deadlines');
  const { dueOn, fromOn, limit } = term;
  return (
    <div className="est-term__day">
      <span className="est-term__limit">{fromOn ? t('limit.window') : t(`limit.${limit}`)}</span>
      <span className="est-term__date">
        {fromOn
          ? t('limit.span', { from: dutchDateWithDay(fromOn), to: dutchDateWithDay(dueOn) })
          : dutchDateWithDay(dueOn)}
      </span>
      <span className="est-secondary">{dutchDistance(today, dueOn)}</span>
    </div>
  );
}

function TermText({ term }: { term: CalculatedTerm }): ReactNode {
  const { t } = useTranslation('deadlines');
  const isLaw = term.kind === 'statutory';
  const KindIcon = isLaw ? LawIcon : AgreementIcon;
  return (
    <div className="est-term__text">
      <div className="est-term__head">
        <Heading level={3}>{term.label}</Heading>
        <span className={`est-kind est-kind--${term.kind}`}>
          <KindIcon />
          {t(`kind.${term.kind}`)}
        </span>
      </div>
      <p>{term.explanation}</p>
      <dl className="est-term__why">
        <div>
          <dt>{t('term.counting')}</dt>
          <dd>{term.counting.join(' → ')}</dd>
        </div>
        <div>
          <dt>{t('term.source')}</dt>
          <dd>
            <TermSource term={term} />
          </dd>
        </div>
      </dl>
      {term.warnings.map(({ text }) => (
        <Note key={text}>{text}</Note>
      ))}
    </div>
  );
}

function TermSource({ term: { source, sourceUrl } }: { term: CalculatedTerm }): ReactNode {
  if (!sourceUrl) return source;
  return (
    <a className="ams-link" href={sourceUrl} target="_blank" rel="noreferrer">
      {source}
    </a>
  );
}
