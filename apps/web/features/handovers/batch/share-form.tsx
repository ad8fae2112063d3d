import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormKind, SectionAnswers } from '#libs/forms/domain/index.js';
import { sharedPart } from '#libs/handovers/domain/index.js';
import { ProblemState } from '../../../app/api/problem-text.js';
import { Button, Dialog, Loading, Note } from '../../../ui/index.js';
import { definitionQuery, versionsQuery } from '../../forms/form-versions.js';
import { SectionFields } from '../../forms/section-fields.js';

type Answers = Readonly<Record<string, SectionAnswers>>;

interface Props {
  readonly open: boolean;
  readonly form: FormKind;
  readonly count: number;
  readonly onShare: (answers: Answers) => void;
  readonly onClose: () => void;
}

/** Questions whose answer is the same for a group, typed once. */
export function ShareDialog({ open, count, onClose, ...rest }: Props): ReactNode {
  const { t } = useTranslation('handoverBatch');
  return (
    <Dialog open={open} title={t('share.title', { count })} onClose={onClose}>
      {open ? <ShareForm {...rest} count={count} onClose={onClose} /> : null}
    </Dialog>
  );
}

function ShareForm({ form, count, onShare, onClose }: Omit<Props, 'open'>): ReactNode {
  const { t } = useTranslation('handoverBatch');
  const [answers, setAnswers] = useState<Answers>({});
  const [empty, setEmpty] = useState(false);
  const { data, error, refetch } = useFormInForce(form);
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={6} />;
  const change = (section: string) => (update: (before: SectionAnswers) => SectionAnswers) =>
    setAnswers((all) => ({ ...all, [section]: update(all[section] ?? {}) }));
  const filled = Object.entries(answers).filter(([, own]) => Object.keys(own).length > 0);
  const share = (): void => (filled.length === 0 ? setEmpty(true) : onShare(Object.fromEntries(filled)));
  return (
    <div className="est-stack">
      <p>{t('share.text')}</p>
      {empty && filled.length === 0 ? <Note>{t('share.empty')}</Note> : null}
      {sharedPart(data).sections.map((section) => (
        <SectionFields
          key={section.id}
          section={section}
          all={answers}
          findings={[]}
          showMissing={false}
          prefilled={{}}
          onChange={change(section.id)}
          onLeave={() => undefined}
        />
      ))}
      <div className="est-row">
        <Button onClick={share}>{t('share.do', { count })}</Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

function useFormInForce(form: FormKind) {
  const versions = useQuery(versionsQuery);
  const id = versions.data?.items.find((version) => version.form === form && version.inForce)?.id ?? '';
  const definition = useQuery({ ...definitionQuery(id), enabled: id !== '' });
  return versions.error ? { ...versions, data: undefined } : definition;
}
