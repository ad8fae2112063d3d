import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dutchDate } from '#libs/platform/domain/index.js';
import { doubtWords } from '#libs/pupils/domain/index.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { useNotify, type DataColumn } from '../../ui/index.js';
import { ChildLink } from './child-link.js';
import type { DoubtedPupil } from './doubts.js';
import './pupils.css';
import { pupilChanges, usePupilChange } from './pupils.js';

export function useDoubtColumns(): readonly DataColumn<DoubtedPupil>[] {
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
      { id: 'preschool', header: t('column.preschool'), cell: ({ preschoolName }) => preschoolName ?? '' },
      { id: 'doubts', header: t('doubt.column'), cell: (pupil) => <Doubts pupil={pupil} /> },
      {
        id: 'action',
        header: t('doubt.action'),
        card: 'action',
        nowrap: true,
        cell: ({ id, sortName, doubts }) => (
          <Link className="ams-link" to={doubts.includes('namesake') ? `/kinderen/${id}` : `/kinderen/${id}/wijzigen`}>
            {t('doubt.mend')}
            <span className="ams-visually-hidden">{`: ${sortName}`}</span>
          </Link>
        ),
      },
    ],
    [t],
  );
}

/** Each with a button that says that it is right after all. */
function Doubts({ pupil: { id, sortName, doubts } }: { pupil: DoubtedPupil }): ReactNode {
  const { t } = useTranslation('pupils');
  const notify = useNotify();
  const textOf = useProblemText();
  const settle = usePupilChange(pupilChanges.settle);
  const press = async (kind: DoubtedPupil['doubts'][number]): Promise<void> => {
    try {
      await settle.mutateAsync({ id, kind });
      notify({ text: t('doubt.settled', { label: doubtWords[kind].label }) });
    } catch (error) {
      notify({ text: textOf(error).text });
    }
  };
  return (
    <ul className="est-pupil__doubts">
      {doubts.map((kind) => (
        <li key={kind}>
          {doubtWords[kind].label}
          <button type="button" className="est-link-button" onClick={() => void (settle.isPending || press(kind))}>
            {t('doubt.settle')}
            <span className="ams-visually-hidden">{`: ${doubtWords[kind].label}, ${sortName}`}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
