import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { PageHeading, useNotify } from '../../ui/index.js';
import { PupilForm } from './pupil-form.js';
import { emptyPupil, type PupilRequest } from './pupil-values.js';
import { pupilChanges, usePupilChange } from './pupils.js';

/** One child that is in no file: it came to live here, or starts tomorrow. */
export function NewPupilPage(): ReactNode {
  const { t } = useTranslation('pupils');
  const notify = useNotify();
  const navigate = useNavigate();
  const create = usePupilChange(pupilChanges.create);
  const save = async (request: PupilRequest) => {
    const { id } = await create.mutateAsync(request);
    notify({ text: t('edit.created') });
    await navigate(`/kinderen/${id}`);
    return 'saved' as const;
  };
  return (
    <div className="est-stack">
      <PageHeading title={t('edit.new')} lead={t('edit.newLead')} back={{ to: '/kinderen', label: t('page.back') }} />
      <PupilForm values={emptyPupil} saveLabel={t('edit.create')} backTo="/kinderen" onSave={save} />
    </div>
  );
}
