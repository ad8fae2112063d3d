/** Where the bytes of a PDF stand: sealed bytes moved elsewhere do not open. */
export const documentPlace = (id: string): string => `dossier.document.${id}`;
