/** A fault of the machine, told as one Dutch sentence with its remedy; shown to the user without a stack. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

const remedies: Record<string, string> = {
  ENOSPC: 'De schijf is vol. Maak minstens 300 MB vrij en start opnieuw.',
  EDQUOT: 'Uw schijfruimte op deze computer is op. Maak minstens 300 MB vrij en start opnieuw.',
  EACCES: 'Er is geen toestemming om bestanden in de map van Estafette te schrijven. Maak uzelf eigenaar van die map.',
  EPERM: 'Er is geen toestemming om bestanden in de map van Estafette te schrijven. Maak uzelf eigenaar van die map.',
  EROFS: 'De map van Estafette is alleen-lezen. Zet Estafette in een map waarin u mag schrijven.',
  EMFILE:
    'Er staan te veel bestanden open op deze computer. Sluit programma’s of verhoog de grens met: ulimit -n 4096.',
};

/** The sentence for a fault of the operating system, or undefined when it is none that we know. */
export function remedyFor(error: unknown): string | undefined {
  if (error instanceof EngineError) return error.message;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && remedies[code]) return remedies[code];
  const text = error instanceof Error ? error.message : String(error);
  return /no space left on device/i.test(text) ? remedies['ENOSPC'] : undefined;
}
