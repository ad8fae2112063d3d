import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { momentInList } from '../handovers/moment.js';
import { type InboxChoice, searchOf } from './inbox-filter.js';
import type { ReceivedLine } from './received-handovers.js';
import { ReceivedBadge } from './received-badge.js';
import { TriageBadge } from './triage-badge.js';

interface Props {
  readonly line: ReceivedLine;
  readonly filter: InboxChoice;
  readonly isOpen: boolean;
  /** the box to tick it */
  readonly tick: ReactNode;
}

/** Who, from whom, what is asked of us, and since when. */
export function InboxLine({ line, filter, isOpen, tick }: Props): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const { id, pupilName, preschoolName, formTitle, kind, changedAt, assigneeName, unanswered, isNew } = line;
  return (
    <li className="est-inbox__line">
      {tick}
      <Link to={`/ontvangen/${id}${searchOf(filter)}`} aria-current={isOpen ? 'page' : undefined}>
        <span className="est-inbox__name">
          <bdi>{pupilName}</bdi>
          {isNew ? <span className="est-inbox__new">{t('line.new')}</span> : null}
        </span>
        <span className="est-secondary">
          {preschoolName} · {kind === 'facts' ? t('line.facts') : formTitle}
        </span>
        <span className="est-inbox__facts">
          <ReceivedBadge state={line.state} />
          <TriageBadge triage={line.triage} />
          {unanswered > 0 ? <span>{t('line.unanswered', { count: unanswered })}</span> : null}
          {assigneeName ? <span>{t('line.assigned', { name: assigneeName })}</span> : null}
          <span className="est-secondary">{momentInList(changedAt)}</span>
        </span>
      </Link>
    </li>
  );
}
