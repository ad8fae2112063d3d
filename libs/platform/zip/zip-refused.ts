/** Why what is packed is not unpacked, with the remedy. */
export const zipRefusals = {
  'no-zip': 'Dit is geen heel zip-bestand. Vraag de school om de bijlage opnieuw te sturen.',
  'too-many': 'Hier zitten te veel bestanden in. Vraag de school om elk bestand als eigen bijlage te sturen.',
  bomb: 'Dit pakt uit tot iets dat veel te groot is. Wij pakken het niet uit; vraag de school ernaar.',
  name: 'De naam van het bestand hierin wijst naar een andere map. Dat is niet in orde; vraag de school ernaar.',
  locked: 'Dit zit op slot met een wachtwoord. Vraag de school om de bijlage zonder wachtwoord te sturen.',
} as const;

export type ZipRefusal = keyof typeof zipRefusals;
