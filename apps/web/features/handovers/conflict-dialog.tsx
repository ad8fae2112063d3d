import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField, FormSection } from '#libs/forms/domain/index.js';
import { Button, Dialog, FormErrorSummary } from '../../ui/index.js';
import { type Keep, keptAnswer } from './conflict-choice.js';
import { ConflictField } from './conflict-field.js';
import type { OpenForm } from './open-form.js';
import { type SectionDraft, type TheirText, differingFields } from './section-draft.js';

interface Props {
  readonly form: OpenForm;
  /** put aside for now; another text opens the window again */
  readonly aside: TheirText | undefined;
  readonly onAside: (theirs: TheirText | undefined) => void;
}

/** Two people wrote in the same field: both texts beside each other, and a choice for each field. */
export function ConflictDialog({ form, aside, onAside }: Props): ReactNode {
  const { t } = useTranslation('handovers');
  const torn = form.definition.sections.find(({ id }) => form.drafts[id]?.trouble?.kind === 'conflict');
  const draft = torn && form.drafts[torn.id];
  const theirs = draft?.trouble?.kind === 'conflict' ? draft.trouble.theirs : undefined;
  const name = theirs?.savedByName ?? t('save.somebody');
  return (
    <Dialog
      open={theirs !== undefined && theirs !== aside}
      wide
      title={t('conflict.title', { name })}
      onClose={() => onAside(theirs)}
    >
      {torn && draft && theirs ? (
        <Choices key={`${torn.id} ${theirs.revision}`} {...{ form, draft, theirs }} section={torn} />
      ) : null}
    </Dialog>
  );
}

interface ChoicesProps {
  readonly form: OpenForm;
  readonly section: FormSection;
  readonly draft: SectionDraft;
  readonly theirs: TheirText;
}

function Choices({ form, section, draft, theirs }: ChoicesProps): ReactNode {
  const { t } = useTranslation('handovers');
  const [kept, setKept] = useState<Readonly<Record<string, Keep>>>({});
  const [attempt, setAttempt] = useState(0);
  const fields = fieldsOf(section, differingFields(draft));
  const open = fields.filter(({ name }) => kept[name] === undefined);
  const told = attempt > 0 ? open : [];
  const errors = told.map(({ name, label }) => ({
    id: `keep/${name}`,
    message: t('conflict.chooseFor', { label }),
  }));
  const keep = (): void => {
    setAttempt(attempt + 1);
    if (open.length > 0) return;
    const answers = fields.map(({ name, widget }) => [
      name,
      keptAnswer(kept[name] ?? 'mine', widget, draft.shown[name], theirs.answers[name]),
    ]);
    form.saver.choose(section.id, Object.fromEntries(answers));
  };
  return (
    <>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <p>{t('conflict.text', { section: section.title })}</p>
      {fields.map((field) => (
        <ConflictField
          key={field.name}
          {...{ field, section, draft, theirs }}
          all={form.answers}
          keep={kept[field.name]}
          error={told.includes(field) ? t('conflict.choose') : undefined}
          onKeep={(choice) => setKept((before) => ({ ...before, [field.name]: choice }))}
        />
      ))}
      <div className="est-dialog__buttons">
        <Button onClick={keep}>{t('conflict.save')}</Button>
      </div>
    </>
  );
}

/** In the order of the form. */
const fieldsOf = ({ fields }: FormSection, names: readonly string[]): FormField[] => {
  const asked = fields.filter(({ name }) => names.includes(name));
  return [...asked, ...names.filter((name) => !asked.some((field) => field.name === name)).map(unknownField)];
};

/** An answer that the form does not ask any more is kept all the same. */
const unknownField = (name: string): FormField => ({
  name,
  label: name,
  widget: 'long-text',
  protection: 'special',
  legalBasis: '',
});
