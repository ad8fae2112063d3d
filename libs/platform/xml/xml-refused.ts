/** Why a document is not read, with the remedy. Never what stood in it: it may be the name of a child. */
export const xmlRefusals = {
  empty: 'Dit bestand is leeg. Kies het opnieuw; misschien was het nog niet klaar met opslaan.',
  'too-large': 'Dit bestand is te groot. Vraag om kleinere bijlagen, of om een bestand per kind of per klas.',
  'no-xml': 'Dit is geen XML-bestand. Kies het bestand zoals het uit het leerlingsysteem kwam, en open het niet eerst.',
  encoding:
    'De tekens in dit bestand kunnen wij niet goed lezen: wij lezen alleen UTF-8. Maak het bestand opnieuw met die tekencodering.',
  damaged: 'Dit bestand is niet heel: het breekt af, of er klopt iets niet in de opbouw. Maak het bestand opnieuw.',
  'document-type':
    'In dit bestand staat een DOCTYPE of een eigen afkorting (entiteit). Dat lezen wij niet, want daarmee is schade te doen. Vraag om een bestand zonder.',
  depth: 'In dit bestand zitten de elementen te diep in elkaar. Dit is geen gewoon bestand; maak het opnieuw.',
  attributes: 'In dit bestand staan te veel kenmerken bij een element. Dit is geen gewoon bestand; maak het opnieuw.',
  elements: 'In dit bestand staan te veel elementen. Vraag om een bestand per kind of per klas.',
  text: 'In dit bestand staat een tekst die te lang is. Kort haar in en maak het bestand opnieuw.',
  characters: 'In dit bestand staat een teken dat niet in XML mag. Maak het bestand opnieuw.',
} as const;

export type XmlRefusal = keyof typeof xmlRefusals;

/** Thrown within this folder; outside it is a value. */
export class XmlRefused extends Error {
  constructor(
    readonly refusal: XmlRefusal,
    /** what was found in place of it, such as the name of an encoding */
    readonly found?: string,
  ) {
    super(refusal);
  }
}
