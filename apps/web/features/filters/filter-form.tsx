import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Button, CheckboxField, Form, SubmitButton, TextField } from '../../ui/index.js';
import { type ListFilter } from './filter-address.js';
import { FilterWords } from './filter-words.js';

export interface FilterChoices {
  name: string;
  shared: boolean;
  isDefault: boolean;
}

interface Props {
  /** what is kept */
  readonly filter: ListFilter;
  readonly start: FilterChoices;
  readonly save: (choices: FilterChoices) => Promise<unknown>;
  readonly onDone: () => void;
}

const fields = ['name', 'shared', 'isDefault'] as const;

/** Name, for whom, and whether the list opens with it. */
export function FilterForm({ filter, start, save, onDone }: Props): ReactNode {
  const { t } = useTranslation('filters');
  const form = useForm<FilterChoices>({ defaultValues: start, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const { errors, isSubmitting } = form.formState;
  const send = async (choices: FilterChoices) => {
    try {
      await save(choices);
      onDone();
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <Form form={form} fields={fields} onSubmit={send}>
      <p className="est-secondary">
        <FilterWords {...filter} />
      </p>
      <TextField
        label={t('form.name')}
        hint={t('form.nameHint')}
        error={errors.name?.message}
        {...form.register('name')}
      />
      <CheckboxField label={t('form.shared')} {...form.register('shared')} />
      <CheckboxField label={t('form.isDefault')} {...form.register('isDefault')} />
      <p className="est-secondary">{t('form.sharedText')}</p>
      <div className="est-row">
        <SubmitButton busy={isSubmitting}>{t('form.save')}</SubmitButton>
        <Button variant="tertiary" type="button" onClick={onDone}>
          {t('form.cancel')}
        </Button>
      </div>
    </Form>
  );
}
