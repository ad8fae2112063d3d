import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { apiAddress } from '../../app/api/api.js';
import { useProblemInForm } from '../../app/api/problem-text.js';
import { FileField, Form, RadioGroupField, SubmitButton } from '../../ui/index.js';
import { useUpload, type ImportKind } from './imports.js';

interface Values {
  kind: string;
  file: string;
}

const fields = ['kind', 'file'] as const;
const largest = 20 * 1024 * 1024;

interface Props {
  readonly kinds: readonly ImportKind[];
  readonly chosen: ImportKind | undefined;
  readonly onChoose: (kind: string) => void;
}

export function UploadForm({ kinds, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const form = useForm<Values>({ defaultValues: { kind: chosen?.kind ?? '', file: '' }, shouldFocusError: false });
  const problemInForm = useProblemInForm(form, fields);
  const upload = useUpload();
  const { errors, isSubmitting } = form.formState;

  const send = async () => {
    if (!chosen) form.setError('kind', { message: t('form.kindMissing') });
    if (!file) form.setError('file', { message: t('form.fileMissing') });
    else if (file.size > largest) form.setError('file', { message: t('form.fileTooLarge') });
    if (!chosen || !file || file.size > largest) return;
    try {
      const run = await upload.mutateAsync({ kind: chosen.kind, file });
      await navigate(`/beheer/import/${run.id}`);
    } catch (error) {
      problemInForm(error);
    }
  };
  const choose = (chosenFile: File | undefined) => {
    form.clearErrors('file');
    setFile(chosenFile);
  };
  return (
    <Form form={form} fields={fields} onSubmit={send} className="est-form est-surface">
      {kinds.length > 1 ? (
        <RadioGroupField
          {...form.register('kind', {
            onChange: (event: { target: { value: string } }) => onChoose(event.target.value),
          })}
          label={t('form.kind')}
          error={errors.kind?.message}
          options={kinds.map(({ kind, label, explanation }) => ({ value: kind, label, hint: explanation }))}
        />
      ) : (
        <p className="est-text">{chosen?.explanation}</p>
      )}
      <FileField
        name="file"
        label={t('form.file')}
        hint={t('form.fileHint')}
        error={errors.file?.message}
        accept=".csv,.txt,text/csv"
        file={file}
        onChange={choose}
      />
      {chosen ? (
        <p>
          <a className="ams-link" href={apiAddress(`/import-kinds/${chosen.kind}/sample-file`)} download>
            {t('form.sample')}
          </a>
        </p>
      ) : null}
      <div className="est-form__buttons">
        <SubmitButton busy={isSubmitting}>{t('form.submit')}</SubmitButton>
      </div>
    </Form>
  );
}
