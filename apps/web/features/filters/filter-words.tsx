import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ParameterName, parameterLabels, parametersOfList } from '#libs/filters/domain/index.js';
import { funnelLabels, funnelStates, overviewLists } from '#libs/registrations/domain/index.js';
import { placeNameQuery, placeNames } from '../figures/figures.js';
import type { ListFilter } from './filter-address.js';

/** What a filter holds, in words: "Wijk: Noord · Schooljaar: steeds het huidige". */
export function FilterWords({ list, parameters }: ListFilter): ReactNode {
  const { t } = useTranslation(['filters', 'watch']);
  const places = placeNames.flatMap((name) => {
    const id = parameters[name];
    return id ? [{ name, id }] : [];
  });
  const found = useQueries({ queries: places.map(({ name, id }) => placeNameQuery(name, id)) });
  const nameOf = (parameter: ParameterName): string | undefined => {
    const index = places.findIndex(({ name }) => name === parameter);
    if (index < 0) return undefined;
    return found[index]?.isError ? t('words.unknownPlace') : (found[index]?.data ?? '…');
  };
  const chosen: Partial<Record<ParameterName, string | undefined>> = {
    list: overviewLists.flatMap((each) => (each === parameters.list ? [t(`watch:list.${each}`)] : []))[0],
    weeks: parameters.weeks && t('watch:list.weeksAhead', { weeks: parameters.weeks }),
    sort: parameters.sort && t(parameters.sort === 'name' ? 'words.sort.name' : 'words.sort.latestFirst'),
    schoolYear: parameters.schoolYear ?? t('words.thisYear'),
    state: funnelStates.flatMap((each) => (each === parameters.state ? [funnelLabels[each]] : []))[0],
  };
  const words = parametersOfList[list].flatMap((name) => {
    const value = chosen[name] ?? nameOf(name);
    return value ? [`${parameterLabels[name]}: ${value}`] : [];
  });
  return <>{words.join(' · ')}</>;
}
