import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { Heading } from '../../ui/index.js';
import type { ReceivedHandover } from './received-handovers.js';

interface Props {
  readonly handover: ReceivedHandover;
  readonly definition: FormDefinition;
}

/** Nothing on a first version. What an answer was before, is not told: it was taken back. */
export function WhatChanged({ handover: { parts }, definition }: Props): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const changes = parts.flatMap((part) => part.changes);
  if (changes.length === 0) return null;
  const titleOf = (id: string): string => definition.sections.find((section) => section.id === id)?.title ?? '';
  return (
    <section className="est-surface est-stack est-dossier__changed" aria-labelledby="changed">
      <Heading level={2} size="level-3" id="changed">
        {t('changes.title', { count: changes.length })}
      </Heading>
      <ul>
        {changes.map(({ section, field, label, change }) => (
          <li key={`${section} ${field}`}>
            <a className="ams-link" href={`#deel-${section}`}>
              {titleOf(section)}: {label}
            </a>{' '}
            <span className="est-secondary">({t(`changes.${change}`)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
