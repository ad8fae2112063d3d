import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateFinding } from '#libs/letters/domain/index.js';
import { LateIcon, OnTimeIcon } from '../../ui/index.js';

/** What is wrong with the text as it stands now, read out when it changes. */
export function FindingList({ findings }: { findings: readonly TemplateFinding[] }): ReactNode {
  const { t } = useTranslation('letters');
  const isGood = findings.length === 0;
  return (
    <div role="status" className={isGood ? 'est-findings est-findings--good' : 'est-findings'}>
      <p className="est-findings__head">
        {isGood ? <OnTimeIcon /> : <LateIcon />}
        <b>{isGood ? t('edit.good') : t('edit.found', { count: findings.length })}</b>
      </p>
      {isGood ? null : (
        <ul>
          {findings.map(({ reason }) => (
            <li key={reason}>{withCode(reason)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** `{{kindNaam}}` in a sentence, in the letters in which it is typed. */
const withCode = (reason: string): ReactNode[] =>
  reason
    .split(/(\{\{[^}]*\}\}|\{\{|\}\})/)
    .map((part, place) => (place % 2 === 1 ? <code key={place}>{part}</code> : part));
