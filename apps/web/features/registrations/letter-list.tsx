import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#libs/api-client/types.js';
import { letterKindLabels } from '#libs/letters/domain/index.js';
import { dutchDate } from '#libs/platform/domain/index.js';
import { apiAddress } from '../../app/api/api.js';
import { Heading } from '../../ui/index.js';

type Letter = components['schemas']['RegistrationLetterResponse'];

/** The letters to the parents, to print and to send. */
export function LetterList({ letters }: { letters: readonly Letter[] }): ReactNode {
  const { t } = useTranslation('registrations');
  if (letters.length === 0) return null;
  return (
    <div>
      <Heading level={4} size="level-5">
        {t('letters.title')}
      </Heading>
      <ul className="est-letters">
        {letters.map(({ id, kind, datedOn }) => (
          <li key={id}>
            <a className="ams-link" href={apiAddress(`/letters/${id}`)} download>
              {t('letters.open', { kind: letterKindLabels[kind], on: dutchDate(datedOn) })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
