import { useDeferredValue, useState, type ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { templateFindings, vocabularyOf } from '#libs/letters/domain/index.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { Form, SubmitButton, TextAreaField, useNotify } from '../../ui/index.js';
import { EarlierTexts } from './earlier-texts.js';
import { FieldList } from './field-list.js';
import { FindingList } from './finding-list.js';
import { LetterPreview } from './letter-preview.js';
import { useSaveTemplate, type Template } from './letters.js';
import { ResetText } from './reset-text.js';

interface Values {
  text: string;
}

const fields = ['text'] as const;

interface Props {
  readonly ownerId: string;
  readonly template: Template;
}

/**
 * Text at the left, the letter at the right; what is wrong is told while typing. The version is the one this editor began
 * with: a newer one that comes in meanwhile may not count as seen.
 */
export function LetterEditor({ ownerId, template }: Props): ReactNode {
  const { t } = useTranslation('letters');
  const { kind } = template;
  const notify = useNotify();
  const [version, setVersion] = useState(template.version);
  const form = useForm<Values>({ defaultValues: { text: template.text }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const save = useSaveTemplate(ownerId, kind);
  const text = useDeferredValue(useWatch({ control: form.control, name: 'text' }));
  const findings = templateFindings(kind, text);
  const { errors, isSubmitting } = form.formState;
  const take = (next: Template) => {
    setVersion(next.version);
    form.reset({ text: next.text });
  };
  const send = async (values: Values) => {
    if (templateFindings(kind, values.text).length > 0) {
      form.setError('text', { message: t('edit.notYet') });
      return;
    }
    try {
      take(await save.mutateAsync({ text: values.text, version }));
      notify({ text: t('edit.saved') });
    } catch (error) {
      problemInForm(error);
    }
  };
  return (
    <>
      <div className="est-letter">
        <section className="est-surface est-stack" aria-label={t('edit.text')}>
          <Form form={form} fields={fields} onSubmit={send}>
            <TextAreaField
              label={t('edit.text')}
              hint={t('edit.hint')}
              error={errors.text?.message}
              rows={22}
              spellCheck
              lang="nl"
              className="est-letter__text"
              {...form.register('text')}
            />
            <FindingList findings={findings} />
            <div className="est-form__buttons">
              <SubmitButton busy={isSubmitting}>{t('edit.save')}</SubmitButton>
            </div>
          </Form>
          {template.origin === 'own' ? (
            <ResetText ownerId={ownerId} template={template} version={version} onReset={take} />
          ) : null}
        </section>
        <LetterPreview ownerId={ownerId} kind={kind} text={text} isGood={findings.length === 0} />
      </div>
      <FieldList
        vocabulary={vocabularyOf(kind)}
        onInsert={(piece) => form.setValue('text', inserted('text', piece), { shouldDirty: true })}
      />
      <EarlierTexts
        ownerId={ownerId}
        kind={kind}
        onUse={(earlier) => form.setValue('text', earlier, { shouldDirty: true })}
      />
    </>
  );
}

/** The text with a piece at the cursor, which stays behind it. */
function inserted(id: string, piece: string): string {
  const area = document.getElementById(id) as HTMLTextAreaElement;
  area.setRangeText(piece, area.selectionStart, area.selectionEnd, 'end');
  area.focus();
  return area.value;
}
