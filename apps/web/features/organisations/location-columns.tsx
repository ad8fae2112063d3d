import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { governanceLabels, sectorLabels } from '#libs/organisations/domain/index.js';
import type { DataColumn } from '../../ui/index.js';
import { postcodeInWords, type Location } from './organisations.js';

export function useLocationColumns(): readonly DataColumn<Location>[] {
  const { t } = useTranslation('organisations');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('field.name'),
        card: 'title',
        cell: ({ id, name }) => (
          <Link className="ams-link" to={`/beheer/organisaties/${id}`}>
            {name}
          </Link>
        ),
      },
      { id: 'owner', header: t('field.owner'), cell: (location) => <Owner location={location} /> },
      { id: 'kind', header: t('field.kind'), cell: (location) => <Kind location={location} /> },
      {
        id: 'address',
        header: t('field.address'),
        cell: ({ street, postcode }) => [street, postcodeInWords(postcode)].filter(Boolean).join(', '),
      },
      { id: 'wijk', header: t('field.wijk'), cell: ({ wijkName }) => wijkName ?? '' },
      {
        id: 'contactEmail',
        header: t('field.contactEmail'),
        cell: ({ contactEmail }) => contactEmail ?? <span className="est-secondary">{t('contact.none')}</span>,
      },
    ],
    [t],
  );
}

/** The board of a school, the organisation of a preschool. */
function Owner({ location }: { location: Location }): ReactNode {
  return location.boardName ?? location.organisationName;
}

export function Kind({ location }: { location: Location }): ReactNode {
  const { t } = useTranslation('organisations');
  const { kind, sector, governance } = location;
  if (kind === 'preschool') return t('kind.preschool');
  return [sector && sectorLabels[sector], governance && governanceLabels[governance].toLowerCase()]
    .filter(Boolean)
    .join(', ');
}
