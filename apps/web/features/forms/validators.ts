import { queryOptions, useQuery } from '@tanstack/react-query';
import { type FormValidators, type MakeValidators, validatorsFrom } from '#libs/forms/validator/index.js';
import { apiAddress } from '../../app/api/api.js';

/** The check of the API itself, as a module from our own origin: the same answers, and no code made from text here. */
const validatorsQuery = (formVersionId: string) =>
  queryOptions({
    queryKey: ['form-versions', formVersionId, 'validators'],
    queryFn: async () => {
      const address = apiAddress(`/form-versions/${formVersionId}/validator`);
      const { default: make } = (await import(/* @vite-ignore */ address)) as { default: MakeValidators };
      return validatorsFrom(make);
    },
    staleTime: Infinity,
  });

/** Undefined until they are there; then findings come without asking the API. */
export const useValidators = (formVersionId: string): FormValidators | undefined =>
  useQuery(validatorsQuery(formVersionId)).data;
