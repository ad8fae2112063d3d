import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ageOn, dutchAge, dutchDate } from '#libs/platform/domain/index.js';
import { today } from '../../../app/today.js';
import type { DataColumn } from '../../../ui/index.js';
import { ChildLink } from '../../pupils/child-link.js';
import type { PupilLine } from '../../pupils/pupils.js';

export function useChildColumns(): readonly DataColumn<PupilLine>[] {
  const { t } = useTranslation('pupils');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('column.name'),
        card: 'title',
        cell: ({ id, sortName }) => <ChildLink {...{ pupilId: id, name: sortName }} />,
      },
      { id: 'bornOn', header: t('column.bornOn'), nowrap: true, cell: ({ bornOn }) => dutchDate(bornOn) },
      { id: 'age', header: t('column.age'), nowrap: true, cell: ({ bornOn }) => dutchAge(ageOn(bornOn, today())) },
      { id: 'preschool', header: t('column.preschool'), cell: ({ preschoolName }) => preschoolName ?? '' },
    ],
    [t],
  );
}
