import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isReadable, visibleTo } from '#libs/handovers/domain/index.js';
import { ageOn, dutchAge, dutchDate } from '#libs/platform/domain/index.js';
import { today } from '../../app/today.js';
import { ClosedIcon, PageHeading } from '../../ui/index.js';
import { momentInList } from '../handovers/moment.js';
import { type InboxChoice, searchOf } from './inbox-filter.js';
import { ReceivedBadge } from './received-badge.js';
import type { ReceivedHandover } from './received-handovers.js';

interface Props {
  readonly handover: ReceivedHandover;
  readonly filter: InboxChoice;
  readonly isPhone: boolean;
}

/** About whom, from whom, since when, and who can read it at this moment. */
export function DossierHead({ handover, filter, isPhone }: Props): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const { pupilName, bornOn, preschoolName, formTitle, state, sentAt } = handover;
  const back = { to: `/ontvangen${searchOf(filter)}`, label: t('list.title') };
  useHeadingFocus();
  const names = { preschool: preschoolName, school: t('head.ourSchool') };
  return (
    <div className="est-dossier__head" id="dossier">
      <PageHeading
        title={pupilName}
        tabTitle={t('head.tab', { form: formTitle })}
        lead={t('head.lead', { form: formTitle, age: dutchAge(ageOn(bornOn, today())), on: dutchDate(bornOn) })}
        badges={<ReceivedBadge state={state} />}
        {...(isPhone ? { back } : {})}
      />
      <p className="est-secondary">{t('head.from', { preschool: preschoolName, at: momentInList(sentAt) })}</p>
      <p className="est-dossier__visible-to">
        <ClosedIcon />
        <span>{t('head.visibleTo', { who: visibleTo(isReadable(state) ? 'sent' : 'presented', names) })}</span>
      </p>
    </div>
  );
}

/** The frame puts the focus on a page while this still loads; from there it goes to the name. */
function useHeadingFocus(): void {
  useEffect(() => {
    const main = document.querySelector('main');
    if (document.activeElement === main) main?.querySelector('h1')?.focus({ preventScroll: true });
  }, []);
}
