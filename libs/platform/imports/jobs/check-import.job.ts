/** Reads an uploaded file without changing anything: `{ importId }`. */
export const checkImport = { name: 'imports.check', attempts: 3 } as const;
