import { Heading, Link } from '@amsterdam/design-system-react';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LateIcon } from '../icons.js';
import { useErrorInTitle } from '../page-title.js';
import './form.css';

export interface FormError {
  /** id of the input, which is its name; empty when the message is about the whole */
  readonly id: string;
  readonly message: string;
}

interface Props {
  readonly errors: readonly FormError[];
  /** Goes up with each attempt to send, so that the heading gets the focus again. */
  readonly attempt: number;
}

/** Stands above the form after a failed attempt: takes the focus, leads to each field, and says so in the title. */
export function FormErrorSummary({ errors, attempt }: Props): ReactNode {
  const { t } = useTranslation('ui');
  const heading = useRef<HTMLHeadingElement>(null);
  const any = errors.length > 0;
  useErrorInTitle(any);
  useEffect(() => {
    if (any && attempt > 0) heading.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  return (
    <div className="est-error-summary">
      <Heading level={2} size="level-3" ref={heading} tabIndex={-1}>
        <LateIcon />
        {t('form.errorHeading', { count: errors.length })}
      </Heading>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={`${id} ${message}`}>
            {id ? (
              <Link href={`#${id}`} onClick={(event) => goTo(event, id)}>
                {message}
              </Link>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** To the field itself, without leaving a trace in the address. */
function goTo(event: MouseEvent, id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.scrollIntoView({ block: 'center' });
}
