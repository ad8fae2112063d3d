/**
 * The patterns that a definition may use, each with the remedy in Dutch. A closed list: whether any other pattern can run
 * away on a long text is more than a check can promise, and these are what a form of this kind needs.
 */
export const knownPatterns: Readonly<Record<string, string>> = {
  '\\S': 'Schrijf hier iets, niet alleen spaties.',
  '^[0-9]{9}$': 'Een LRK-nummer bestaat uit 9 cijfers.',
  '^\\+?[0-9][0-9 ()-]{8,17}$': 'Schrijf een telefoonnummer, zoals 036 123 45 67.',
  '^[^\\s@]{1,64}@[^\\s@]{1,190}$': 'Schrijf een e-mailadres, zoals naam@voorschool.nl.',
  '^[0-9a-f-]{36}$': 'Voeg het bestand opnieuw toe.',
};

/** What "written" means: something else than blanks. A text without it is missing, not wrong. */
export const notBlank = '\\S';
