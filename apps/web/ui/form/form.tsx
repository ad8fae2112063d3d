import { useState, type ReactNode, type SubmitEvent } from 'react';
import {
  get,
  type FieldError,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form';
import { InForm } from './field-frame.js';
import { FormErrorSummary, type FormError } from './form-error-summary.js';
import './form.css';

interface Props<Values extends FieldValues> {
  readonly form: UseFormReturn<Values>;
  /** Names in the order of the screen: the order of the error summary. */
  readonly fields: readonly FieldPath<Values>[];
  readonly onSubmit: (values: Values) => Promise<void> | void;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * A form without the browser's own checks. After a failed attempt the summary stands above it and has the focus; what
 * was typed stays. `form.setError('root', …)` puts a message there that belongs to no field.
 */
export function Form<Values extends FieldValues>({
  form,
  fields,
  onSubmit,
  children,
  className,
}: Props<Values>): ReactNode {
  const [attempt, setAttempt] = useState(0);
  const { errors, isSubmitting } = form.formState;
  const send = form.handleSubmit(onSubmit);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSubmitting) return;
    await send(event);
    setAttempt((count) => count + 1);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className={className ?? 'est-form'}>
      <FormErrorSummary errors={listErrors(errors, fields)} attempt={attempt} />
      <InForm value>{children}</InForm>
    </form>
  );
}

export function listErrors<Values extends FieldValues>(
  errors: FieldErrors<Values>,
  fields: readonly FieldPath<Values>[],
): FormError[] {
  const listed = fields.flatMap((name): FormError[] => {
    const error = get(errors, name) as FieldError | undefined;
    return error?.message ? [{ id: name, message: error.message }] : [];
  });
  const whole = errors.root?.message;
  return whole ? [{ id: '', message: whole }, ...listed] : listed;
}
