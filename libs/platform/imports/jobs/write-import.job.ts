/** Writes a confirmed file, all or nothing: `{ importId }`. */
export const writeImport = { name: 'imports.write', attempts: 3 } as const;
