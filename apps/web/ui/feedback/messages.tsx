import { Button, Heading } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LateIcon, OnTimeIcon, type Icon } from '../icons.js';
import './messages.css';

interface EmptyProps {
  readonly title: string;
  /** What comes next, and when. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: Icon;
  readonly headingLevel?: 2 | 3;
}

/** Nothing to show, and why that is fine or what to do. */
export function EmptyState({
  title,
  children,
  action,
  icon: OwnIcon = OnTimeIcon,
  headingLevel = 2,
}: EmptyProps): ReactNode {
  return (
    <div className="est-message">
      <OwnIcon />
      <div className="est-message__body">
        <Heading level={headingLevel} size="level-3">
          {title}
        </Heading>
        {children ? <div className="est-secondary">{children}</div> : null}
        {action ? <div className="est-message__action">{action}</div> : null}
      </div>
    </div>
  );
}

export interface ProblemText {
  /** What is wrong. */
  readonly title: string;
  /** What to do about it. */
  readonly text: string;
  /** To quote when asking for help. */
  readonly reference?: string | undefined;
}

interface ErrorProps {
  readonly problem: ProblemText;
  readonly onRetry?: () => void;
  /** Where to go instead, when trying again does not help. */
  readonly action?: ReactNode;
  readonly headingLevel?: 1 | 2 | 3;
}

/** Something went wrong while loading or saving: what, and what to do. */
export function ErrorState({ problem, onRetry, action, headingLevel = 2 }: ErrorProps): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <div className="est-message est-message--error" role="alert">
      <LateIcon />
      <div className="est-message__body">
        <Heading level={headingLevel} size={headingLevel === 1 ? 'level-2' : 'level-3'} tabIndex={-1}>
          {problem.title}
        </Heading>
        <p>{problem.text}</p>
        {problem.reference ? (
          <p className="est-secondary">{t('problem.reference', { reference: problem.reference })}</p>
        ) : null}
        {onRetry || action ? (
          <div className="est-message__action">
            {onRetry ? (
              <Button variant="secondary" onClick={onRetry}>
                {t('problem.retry')}
              </Button>
            ) : null}
            {action}
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** A warning that informs and does not block. */
export function Note({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className="est-note">
      <LateIcon />
      <div>{children}</div>
    </div>
  );
}

interface ProgressProps {
  /** What is going on: "Bestand nalezen". */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** "rijen", "herinneringen" */
  readonly unit: string;
}

/** Work that takes longer than two seconds, with its count. */
export function ProgressWithCount({ label, done, total, unit }: ProgressProps): ReactNode {
  const { t } = useTranslation('ui');
  const share = total > 0 ? Math.min(100, Math.round((100 * done) / total)) : 0;
  const words = t('progress.count', { done: done.toLocaleString('nl-NL'), total: total.toLocaleString('nl-NL'), unit });
  return (
    <div className="est-progress">
      <div className="est-progress__words" aria-hidden="true">
        <b>{label}</b>
        <span>{words}</span>
      </div>
      <div
        className="est-progress__track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
        aria-valuetext={words}
      >
        <div className="est-progress__bar" style={{ inlineSize: `${share}%` }} />
      </div>
    </div>
  );
}
