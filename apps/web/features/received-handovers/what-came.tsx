import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormDefinition, FormPart } from '#libs/forms/domain/index.js';
import { isByParents, sectionsOfPart } from './by-parents.js';
import { useMayReadRestricted } from './may-read-restricted.js';
import type { ReceivedHandover } from './received-handovers.js';

interface Props {
  readonly handover: ReceivedHandover;
  readonly definition: FormDefinition;
}

/** Which parts came, and which did not: what is not here was left out by the parents, not forgotten. */
export function WhatCame({ handover: { parts, kind }, definition }: Props): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const mayReadRestricted = useMayReadRestricted();
  const came = definition.parts.filter(({ id }) => parts.some((part) => part.id === id));
  const absent = definition.parts.filter((part) => !came.includes(part));
  // Whether a part for others came at all, is not told either.
  const leftOut = absent.filter(({ restricted }) => mayReadRestricted || !restricted);
  const notForMe = absent.filter((part) => !leftOut.includes(part));
  const nameOf = ({ id, title }: FormPart): string =>
    isByParents(sectionsOfPart(definition, id)) ? t('parts.byParents') : title;
  const facts = kind === 'facts';
  const rows = [
    { label: t('parts.came'), parts: came },
    { label: t('parts.leftOut'), parts: facts ? [] : leftOut },
    { label: t('parts.notForMe'), parts: facts ? [] : notForMe },
  ].filter((row) => row.parts.length > 0);
  return (
    <dl className="est-dossier__parts">
      {rows.map(({ label, parts: these }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{these.map(nameOf).join(' · ')}</dd>
        </div>
      ))}
      {facts ? (
        <div>
          <dt>{t('parts.byLaw')}</dt>
          <dd>{t('parts.byLawText')}</dd>
        </div>
      ) : null}
    </dl>
  );
}
