import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Trail, type TrailStep } from '../../ui/index.js';
import { type Places, placeNameQuery, placeNames } from './figures.js';
import { figureAddress, placesUpTo } from './use-figure-place.js';

/** The places of an address with their names, from large to small. */
export function usePlaceSteps(schoolYear: string, places: Places): readonly TrailStep[] {
  const { t } = useTranslation('figures');
  const asked = placeNames.flatMap((place) => {
    const id = places[place];
    return id ? [{ place, id }] : [];
  });
  const names = useQueries({ queries: asked.map(({ place, id }) => placeNameQuery(place, id)) });
  return [
    { label: t('title'), to: figureAddress('/cijfers', schoolYear, {}) },
    ...asked.map(({ place }, index) => ({
      label: names[index]?.data ?? '…',
      to: figureAddress('/cijfers', schoolYear, placesUpTo(places, place)),
    })),
  ];
}

/** Shown as soon as there is a way up. */
export function FigureTrail({ steps, here }: { steps: readonly TrailStep[]; here: string }): ReactNode {
  return steps.length > 0 ? <Trail steps={steps} here={here} /> : null;
}
