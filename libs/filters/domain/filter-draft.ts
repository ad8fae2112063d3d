import type { Finding } from '#libs/platform/domain/index.js';
import { type FilterList, filterLists } from './filter-list.js';
import {
  type ParameterName,
  isPossibleValue,
  keptParameters,
  neededOfList,
  parameterLabels,
  parametersOfList,
} from './filter-parameters.js';

/** Room for a few words, not for a story. */
export const longestFilterName = 60;
/** Of one person in one organisation. */
export const mostFilters = 50;

/** A filter that somebody wants to keep, as it came in. */
export interface FilterDraft {
  readonly list: FilterList;
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** So that "Te laat" and "Te  laat " are one name. */
export const tidyName = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ');

/**
 * What is wrong, all at once.
 * @param lists those that the role has a page for
 */
export function findingsOfFilter(draft: FilterDraft, lists: readonly FilterList[] = filterLists): readonly Finding[] {
  return [...findingsOfFilterName(draft.name), ...findingsOfList(draft.list, lists), ...findingsOfParameters(draft)];
}

export function findingsOfFilterName(name: string): readonly Finding[] {
  const length = [...tidyName(name)].length;
  if (length === 0) return [finding('name', 'missing', 'Geef het filter een naam.')];
  return length > longestFilterName
    ? [finding('name', 'too-long', `Houd de naam korter dan ${longestFilterName} tekens.`)]
    : [];
}

function findingsOfList(list: FilterList, lists: readonly FilterList[]): readonly Finding[] {
  return lists.includes(list)
    ? []
    : [finding('list', 'not-yours', 'Deze lijst hoort niet bij je rol. Kies een lijst die je zelf kunt openen.')];
}

function findingsOfParameters({ list, parameters }: FilterDraft): readonly Finding[] {
  const known = parametersOfList[list];
  const names = Object.keys(parameters);
  const unknown = names.filter((name) => !known.some((each) => each === name));
  // A few are named; a flood is not answered with a flood.
  const strange = unknown.slice(0, known.length).map((name) => {
    const shown = name.slice(0, longestFilterName);
    return finding(`parameters.${shown}`, 'unknown', `"${shown}" hoort niet bij deze lijst. Laat het weg.`);
  });
  const impossible = known.filter(
    (name) => Object.hasOwn(parameters, name) && !isPossibleValue(name, parameters[name]),
  );
  const missing = neededOfList[list].filter((name) => !Object.hasOwn(parameters, name));
  const findings = [
    ...strange,
    ...impossible.map((name) => aboutParameter(name, 'not-possible', 'staat iets dat niet kan. Kies het opnieuw')),
    ...missing.map((name) => aboutParameter(name, 'missing', 'is nog niets gekozen. Kies het eerst')),
  ];
  if (findings.length > 0 || Object.keys(keptParameters(list, parameters)).length > 0) return findings;
  return [
    finding(
      'parameters',
      'nothing-chosen',
      'Er is nog niets gekozen om te bewaren. Kies eerst iets op de pagina, zoals een wijk of een andere lijst.',
    ),
  ];
}

const aboutParameter = (name: ParameterName, code: string, words: string): Finding =>
  finding(`parameters.${name}`, code, `Bij "${parameterLabels[name]}" ${words} op de pagina.`);

const finding = (name: string, code: string, reason: string): Finding => ({ name, code, reason });
