import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { largestDefinition } from '#libs/forms/domain/index.js';
import { ApiProblem, type Finding } from '../../app/api/api-problem.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { FileField, Form, PageHeading, SubmitButton, useNotify } from '../../ui/index.js';
import { FileFindings } from './file-findings.js';
import { usePropose } from './form-versions.js';

interface Values {
  file: string;
}

const fields = ['file'] as const;

/** A file with the next version: every finding at its place, or a version that waits for a colleague. */
export function BringPage(): ReactNode {
  const { t } = useTranslation('formVersions');
  const navigate = useNavigate();
  const notify = useNotify();
  const [file, setFile] = useState<File>();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const form = useForm<Values>({ defaultValues: { file: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const propose = usePropose();
  const { errors, isSubmitting } = form.formState;

  const send = async () => {
    if (!file || file.size > largestDefinition) {
      form.setError('file', { message: t(file ? 'bring.tooLarge' : 'bring.missing') });
      return;
    }
    try {
      const { id } = await propose.mutateAsync(await file.text());
      notify({ text: t('bring.done') });
      await navigate(`/beheer/formulieren/${id}`);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'form-version.invalid') setFindings(error.errors);
      else problemInForm(error);
    }
  };
  const choose = (chosen: File | undefined) => {
    form.clearErrors();
    setFindings([]);
    setFile(chosen);
  };
  return (
    <div className="est-stack">
      <PageHeading
        title={t('bring.title')}
        lead={t('bring.lead')}
        back={{ to: '/beheer/formulieren', label: t('list.title') }}
      />
      <Form form={form} fields={fields} onSubmit={send} className="est-form est-surface">
        <FileField
          name="file"
          label={t('bring.file')}
          hint={t('bring.hint')}
          error={errors.file?.message}
          accept=".json,application/json"
          file={file}
          onChange={choose}
        />
        <div className="est-form__buttons">
          <SubmitButton busy={isSubmitting}>{t('bring.submit')}</SubmitButton>
        </div>
      </Form>
      <FileFindings findings={findings} />
    </div>
  );
}
