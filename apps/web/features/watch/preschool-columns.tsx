import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ageOn, dutchAge, dutchDate, dutchDateWithDay, dutchDaysLeft } from '#libs/platform/domain/index.js';
import { type PreschoolGroup, missingOf } from '#libs/registrations/domain/index.js';
import { usePermission } from '../../app/session/session.js';
import { today } from '../../app/today.js';
import type { DataColumn } from '../../ui/index.js';
import { ResumeButton } from '../handovers/resume-button.js';
import { ChildLink } from '../pupils/child-link.js';
import { LastTalk } from '../talks/last-talk.js';
import { TalkActions } from '../talks/talk-actions.js';
import type { SpokenAbout } from '../talks/talk-dialog.js';
import type { WatchEntry } from './watch.js';
import './preschool.css';

type Column = DataColumn<WatchEntry>;

/** Columns of one group: who, how old, what to do, by when, when the parents were last spoken to, and one button. */
export function usePreschoolColumns(group: PreschoolGroup, onMore: (about: SpokenAbout) => void): readonly Column[] {
  const { t } = useTranslation('watch');
  const mayTalk = usePermission('watch.talk');
  const mayWrite = usePermission('handovers.write');
  return useMemo(() => {
    const name: Column = {
      id: 'name',
      header: t('column.child'),
      card: 'title',
      cell: ({ pupilId, sortName }) => <ChildLink {...{ pupilId, name: sortName }} />,
    };
    const age: Column = {
      id: 'age',
      header: t('column.age'),
      cell: ({ bornOn }) => dutchAge(ageOn(bornOn, today())),
    };
    const todo: Column = { id: 'todo', header: t('column.todo'), cell: (entry) => <Todo {...{ entry, group }} /> };
    const by: Column = { id: 'by', header: t('column.byWhen'), cell: (entry) => <ByWhen {...{ entry, group }} /> };
    const spoken: Column = {
      id: 'spoken',
      header: t('column.spoken'),
      cell: ({ lastTalk }) => <LastTalk talk={lastTalk} />,
    };
    const action: Column = {
      id: 'action',
      header: t('column.action'),
      card: 'action',
      cell: ({ pupilId, displayName, lastTalk }) => (
        <TalkActions
          {...{ pupilId, name: displayName, spokenToday: lastTalk?.spokenOn === today() }}
          onMore={() => onMore({ pupilId, name: displayName })}
        />
      ),
    };
    const open: Column = {
      id: 'action',
      header: t('column.more'),
      card: 'action',
      cell: ({ pupilId, displayName }) =>
        mayWrite ? (
          <ResumeButton pupilId={pupilId} name={displayName} />
        ) : (
          <Link
            className="ams-link"
            to={`/kinderen/${pupilId}`}
            aria-label={t('preschool.openFor', { name: displayName })}
          >
            {t('preschool.open')}
          </Link>
        ),
    };
    if (group === 'form' || group === 'turning-four') return [name, age, todo, by, open];
    return mayTalk ? [name, age, todo, by, spoken, action] : [name, age, todo, by, spoken];
  }, [group, mayTalk, mayWrite, onMore, t]);
}

/** What is missing, in words that say what to do. */
function Todo({ entry, group }: { entry: WatchEntry; group: PreschoolGroup }): ReactNode {
  const { t } = useTranslation('watch');
  const missing = missingOf(entry, today());
  return (
    <>
      {entry.arrivedOn ? <div>{t('preschool.arrived', { on: dutchDate(entry.arrivedOn) })}</div> : null}
      {group === 'turning-four' ? <div>{t('preschool.do.turning-four')}</div> : null}
      {group === 'turning-four' ? null : missing.map((each) => <div key={each}>{t(`preschool.do.${each}`)}</div>)}
    </>
  );
}

/** The day that counts in this group; no count of days late for a child that is new, or for a form. */
function ByWhen({ entry, group }: { entry: WatchEntry; group: PreschoolGroup }): ReactNode {
  const on = { form: entry.handoverFormDueOn, 'turning-four': entry.turnsFourOn }[group as string] ?? entry.dueOn;
  return (
    <>
      <div className="est-preschool__day">{dutchDateWithDay(on)}</div>
      {group === 'new-here' || (group === 'form' && on < today()) ? null : (
        <div className="est-secondary">{dutchDaysLeft(today(), on)}</div>
      )}
    </>
  );
}
