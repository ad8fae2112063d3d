import { useSearchParams } from 'react-router';
import { isSchoolYear, schoolYearAway } from '#libs/registrations/domain/index.js';
import { schoolYearOf } from '#libs/deadlines/domain/index.js';
import { today } from '../../app/today.js';
import { type PlaceName, type Places, placeNames } from './figures.js';

const yearsBack = 2;

/** Where one looks stands in the address, by ids only: it can be kept and shared, and "back" goes up again. */
export function useFigurePlace() {
  const [search, setSearch] = useSearchParams();
  const now = schoolYearOf(today());
  const asked = search.get('schooljaar') ?? '';
  const schoolYear = isSchoolYear(asked) ? asked : now;
  const places: Places = Object.fromEntries(
    placeNames.flatMap((name) => {
      const id = search.get(name);
      return id ? [[name, id]] : [];
    }),
  );
  const years = Array.from({ length: yearsBack + 2 }, (_, place) => schoolYearAway(now, 1 - place));
  return {
    schoolYear,
    places,
    state: search.get('stand') ?? undefined,
    years: years.includes(schoolYear) ? years : [schoolYear, ...years],
    setYear: (year: string) => {
      const next = new URLSearchParams(search);
      next.set('schooljaar', year);
      setSearch(next, { replace: true, preventScrollReset: true });
    },
    isNow: schoolYear === now,
  };
}

/** The address of a page of figures: the school year, places by id, and more such words. */
export function figureAddress(
  page: string,
  schoolYear: string,
  places: Places,
  more: Readonly<Record<string, string>> = {},
): string {
  return `${page}?${new URLSearchParams({ schooljaar: schoolYear, ...places, ...more }).toString()}`;
}

/** The places on the way to this one, without what lies deeper. */
export function placesUpTo(places: Places, last: PlaceName): Places {
  const kept = placeNames.slice(0, placeNames.indexOf(last) + 1);
  return Object.fromEntries(kept.flatMap((name) => (places[name] ? [[name, places[name]]] : [])));
}
