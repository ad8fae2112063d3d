/** For which place in the database the bytes of a letter are sealed. */
export const letterPlace = (id: string): string => `letter.document.${id}`;
