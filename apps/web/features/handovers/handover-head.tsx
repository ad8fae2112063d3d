import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSection } from '#libs/forms/domain/index.js';
import { ageOn, dutchAge, dutchDate } from '#libs/platform/domain/index.js';
import { today } from '../../app/today.js';
import { ClosedIcon, PageHeading } from '../../ui/index.js';
import { HandoverBadge } from './handover-badge.js';
import type { OpenForm } from './open-form.js';

interface Props {
  readonly form: OpenForm;
  readonly section: FormSection | undefined;
  readonly isPhone: boolean;
}

/** Whose form this is, and who can read it at this moment. */
export function HandoverHead({ form: { handover, definition }, section, isPhone }: Props): ReactNode {
  const { t } = useTranslation('handovers');
  const { id, pupilName, bornOn, status, visibleTo, goesOn, removedOn } = handover;
  const age = dutchAge(ageOn(bornOn, today()));
  const toList = { to: '/overdrachten', label: t('list.title') };
  const toSections = { to: `/overdrachten/${id}`, label: t('sections.all') };
  return (
    <>
      <PageHeading
        title={pupilName}
        tabTitle={section ? `${section.title} · ${definition.title}` : definition.title}
        lead={t('head.lead', { form: definition.title, age, on: dutchDate(bornOn) })}
        back={isPhone && section ? toSections : toList}
        badges={status === 'draft' ? undefined : <HandoverBadge status={status} />}
      />
      <p className="est-visible-to">
        <ClosedIcon />
        <span>{t('head.visibleTo', { who: visibleTo })}</span>
      </p>
      {goesOn ? <p className="est-secondary">{t('head.goesOn', { on: dutchDate(goesOn) })}</p> : null}
      {removedOn ? <p className="est-secondary">{t('head.removedOn', { on: dutchDate(removedOn) })}</p> : null}
    </>
  );
}
