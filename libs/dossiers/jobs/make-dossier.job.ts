/** Makes one PDF: `{ dossierId }`. */
export const makeDossier = {
  name: 'dossiers.make',
  attempts: 4,
  payload: undefined as { dossierId: string } | undefined,
};
