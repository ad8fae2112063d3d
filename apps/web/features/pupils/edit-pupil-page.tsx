import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ApiProblem } from '../../app/api/api-problem.js';
import { ProblemPage } from '../../app/api/problem-text.js';
import { Loading, Note, PageHeading, useNotify } from '../../ui/index.js';
import { PupilForm } from './pupil-form.js';
import { changedBetween, valuesOf, type PupilRequest, type PupilValues } from './pupil-values.js';
import { pupilChanges, pupilQuery, usePupilChange, type Pupil } from './pupils.js';

/** Mending what is kept of a child. */
export function EditPupilPage(): ReactNode {
  const { t } = useTranslation('pupils');
  const { pupilId = '' } = useParams();
  const { data: pupil, error, refetch } = useQuery({ ...pupilQuery(pupilId), refetchOnWindowFocus: false });
  if (error) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  if (!pupil) return <Loading rows={8} heading />;
  return (
    <div className="est-stack">
      <PageHeading
        title={t('edit.title', { name: pupil.displayName })}
        tabTitle={t('edit.tab')}
        back={{ to: `/kinderen/${pupil.id}`, label: pupil.displayName }}
      />
      <Edit opened={pupil} />
    </div>
  );
}

/** When somebody else was first, the page says what they changed and takes it over; what was typed here stays. */
function Edit({ opened }: { opened: Pupil }): ReactNode {
  const { t } = useTranslation('pupils');
  const client = useQueryClient();
  const notify = useNotify();
  const navigate = useNavigate();
  const change = usePupilChange(pupilChanges.change);
  const [base, setBase] = useState(opened);
  const [theirs, setTheirs] = useState<readonly (keyof PupilValues)[]>([]);
  const save = async ({ confirmedDifferent: _, ...request }: PupilRequest) => {
    try {
      await change.mutateAsync({ id: base.id, version: base.version, ...request });
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 409) {
        const now = await client.fetchQuery({ ...pupilQuery(base.id), staleTime: 0 });
        setTheirs(changedBetween(valuesOf(base), valuesOf(now)));
        setBase(now);
        return 'stale' as const;
      }
      throw error;
    }
    notify({ text: t('edit.saved') });
    await navigate(`/kinderen/${base.id}`);
    return 'saved' as const;
  };
  const newer = useMemo(() => (base === opened ? undefined : valuesOf(base)), [base, opened]);
  const words = theirs.map((field) => t(`edit.field.${field}`)).join(', ');
  const note = theirs.length > 0 ? <Note>{t('edit.theirs', { fields: words })}</Note> : null;
  return (
    <PupilForm
      values={valuesOf(opened)}
      saveLabel={t('edit.save')}
      backTo={`/kinderen/${opened.id}`}
      newer={newer}
      note={note}
      onSave={save}
    />
  );
}
