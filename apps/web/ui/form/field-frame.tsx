import { Field, FieldSet, Label } from '@amsterdam/design-system-react';
import { createContext, use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LateIcon } from '../icons.js';
import './form.css';

export interface FieldTexts {
  readonly label: string;
  /** Stands between label and input; read with it. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do about it. */
  readonly error?: string | undefined;
  /** Puts `(optioneel)` behind the label; fields without it are needed. */
  readonly optional?: boolean;
}

/** The attributes that tie an input to its hint and its error. */
export interface Ties {
  readonly id: string;
  readonly invalid: boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-required': true | undefined;
}

/** Whether the fields are part of a form to send; a filter asks for nothing. */
export const InForm = createContext(false);

/** Ties that an input has in a form to send, or in a filter. */
export function useTies(id: string, texts: Omit<FieldTexts, 'label'>): Ties {
  const ties = tiesOf(id, texts);
  return use(InForm) ? ties : { ...ties, 'aria-required': undefined };
}

function tiesOf(id: string, { hint, error, optional }: Omit<FieldTexts, 'label'>): Ties {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    invalid: Boolean(error),
    'aria-describedby': described || undefined,
    'aria-required': optional ? undefined : true,
  };
}

interface FrameProps extends FieldTexts {
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Label, hint, error and one input. */
export function FieldFrame({ id, label, hint, error, optional, className, children }: FrameProps): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <Field invalid={Boolean(error)} className={className ? `est-field ${className}` : 'est-field'}>
      <Label htmlFor={id} {...(optional ? { hint: t('form.optional') } : {})}>
        {label}
      </Label>
      <HintAndError {...{ id, hint, error }} />
      {children}
    </Field>
  );
}

/** Legend, hint, error and several inputs. The group itself is named by the legend and described by hint and error. */
export function GroupFrame({ id, label, hint, error, optional, className, children }: FrameProps): ReactNode {
  const { t } = useTranslation('ui');
  const ties = tiesOf(id, { hint, error });
  return (
    <FieldSet
      legend={label}
      {...(optional ? { hint: t('form.optional') } : {})}
      invalid={Boolean(error)}
      aria-describedby={ties['aria-describedby']}
      className={className ? `est-field ${className}` : 'est-field'}
    >
      <HintAndError {...{ id, hint, error }} />
      {children}
    </FieldSet>
  );
}

export function HintAndError({ id, hint, error }: Pick<FrameProps, 'id' | 'hint' | 'error'>): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className="est-field__hint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="ams-error-message est-field__error">
          <LateIcon />
          <span>
            <span className="ams-visually-hidden">{t('form.errorPrefix')}: </span>
            {error}
          </span>
        </p>
      ) : null}
    </>
  );
}
