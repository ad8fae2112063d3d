import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ProblemState } from '../../app/api/problem-text.js';
import { InForm, Loading, RadioGroupField, TextField, type Choice } from '../../ui/index.js';
import { type ApplicationSchool, schoolsQuery } from './applications.js';
import { ApplyStepForm, useErrorOf } from './apply-step.js';
import type { TypedApplication } from './typed-application.js';

/** Which school: by name, wijk or street. */
export function SchoolStep(): ReactNode {
  const { t } = useTranslation('applications');
  const { setValue, watch } = useFormContext<TypedApplication>();
  const [text, setText] = useState(watch('schoolName'));
  const { data, error, refetch } = useQuery({
    ...schoolsQuery(useDeferredValue(text.trim())),
    placeholderData: (before) => before,
  });
  const { field } = useController<TypedApplication, 'schoolCode'>({ name: 'schoolCode' });
  const choose = ({ code, name }: ApplicationSchool): void => {
    field.onChange(code);
    setValue('schoolName', name);
  };
  return (
    <ApplyStepForm step="school">
      <InForm value={false}>
        <TextField
          name="schoolSearch"
          label={t('school.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </InForm>
      {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading rows={4} />}
      {data ? <Schools schools={data.items} more={data.more} onChoose={choose} /> : null}
      <p className="est-secondary">{t('school.secondary')}</p>
    </ApplyStepForm>
  );
}

interface SchoolsProps {
  readonly schools: readonly ApplicationSchool[];
  readonly more: boolean;
  readonly onChoose: (school: ApplicationSchool) => void;
}

function Schools({ schools, more, onChoose }: SchoolsProps): ReactNode {
  const { t } = useTranslation('applications');
  const { watch } = useFormContext<TypedApplication>();
  const errorOf = useErrorOf();
  const chosen = watch('schoolCode');
  const options = schools.map(({ code, name, street, city, wijkName }): Choice => ({
    value: code,
    label: name,
    hint: [street, wijkName ?? city].filter(Boolean).join(', '),
  }));
  return (
    <>
      {options.length === 0 ? (
        <p id="schoolCode" tabIndex={-1} role="status">
          {t('school.none')}
        </p>
      ) : (
        <RadioGroupField
          name="schoolCode"
          label={t('school.choices')}
          options={options}
          chosen={[chosen]}
          error={errorOf('schoolCode')}
          onChange={(event) => {
            const school = schools.find(({ code }) => code === event.target.value);
            if (school) onChoose(school);
          }}
        />
      )}
      {more ? <p role="status">{t('school.more')}</p> : null}
    </>
  );
}
