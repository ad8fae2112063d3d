/**
 * Does the code that the identity provider names belong to the organisation of a membership?
 * A BRIN of 4 also stands for its locations of 6 and the other way round (Entree gives either): the first four must be
 * equal. Other codes (board number, KvK) must be equal as a whole. Without a code on either side nothing matches.
 * @param claimed value of the claim, such as `05KO`, `05KO00` or `41234567`
 * @param code code of the organisation in our tree, or null
 */
export function organisationClaimMatches(claimed: string, code: string | null): boolean {
  const wanted = code?.trim().toUpperCase() ?? '';
  const given = claimed.trim().toUpperCase();
  if (wanted === '' || given === '') return false;
  return isBrin(wanted) && isBrin(given) ? given.slice(0, 4) === wanted.slice(0, 4) : given === wanted;
}

const isBrin = (code: string): boolean => /^[0-9]{2}[A-Z]{2}([0-9]{2})?$/.test(code);
