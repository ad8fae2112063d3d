/** Why a file is not taken, with the remedy. Never its name or its content: a name may be that of a child. */
export const fileRefusals = {
  empty: 'Dit bestand is leeg. Kies het opnieuw; misschien was het nog niet klaar met opslaan.',
  'too-large':
    'Dit bestand is te groot. Maak een foto kleiner, of splits een PDF: een bestand mag ten hoogste 10 MB zijn.',
  extension: 'Wij nemen PDF, JPG en PNG aan. Bewaar het bestand als een van deze en kies het opnieuw.',
  'other-kind':
    'De naam past niet bij wat er in het bestand zit. Open het, bewaar het opnieuw als PDF, JPG of PNG, en kies dat bestand.',
  program: 'Dit is een programma en geen document. Wij bewaren het niet. Vraag je beheerder ernaar te kijken.',
  archive:
    'Dit is een Word-, Excel- of zip-bestand met een andere naam. Open het, kies Opslaan als PDF, en voeg die PDF toe.',
  'other-picture': 'Dit soort foto kennen wij niet. Bewaar de foto als JPG of PNG en voeg die toe.',
  'web-page': 'Dit is een webpagina of tekening met code. Druk haar af als PDF en voeg die PDF toe.',
  damaged: 'Dit bestand is niet heel. Open het, bewaar het opnieuw en kies dat bestand.',
  bomb: 'Dit bestand pakt uit tot iets dat veel te groot is. Bewaar het opnieuw in een gewone maat en kies dat bestand.',
  'pdf-locked': 'Deze PDF zit op slot met een wachtwoord. Bewaar haar zonder wachtwoord en kies die.',
  'pdf-active':
    'In deze PDF zit code die vanzelf iets kan doen. Open haar, kies Afdrukken en dan Opslaan als PDF, en voeg die versie toe.',
  'pdf-embedded':
    'In deze PDF zitten andere bestanden. Open haar, kies Afdrukken en dan Opslaan als PDF, en voeg die versie toe.',
} as const;

export type FileRefusal = keyof typeof fileRefusals;

/** Thrown within this folder only; outside it is a value. */
export class FileRefused extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal);
  }
}
