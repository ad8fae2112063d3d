/** Tells whoever asked that a PDF of many is ready: `{ dossierId }`. */
export const sendDossierNotice = {
  name: 'dossiers.send-notice',
  attempts: 8,
  payload: undefined as { dossierId: string } | undefined,
};
