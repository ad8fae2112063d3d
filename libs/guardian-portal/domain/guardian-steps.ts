/** Dutch words for what happened, as parents read it: who by role, never by name. */
export const guardianEventLabels: Readonly<Record<string, string>> = {
  begun: 'De voorschool begon met het formulier',
  presented: 'De tekst is aan u voorgelegd',
  revised: 'De voorschool past de tekst aan',
  'receiver-chosen': 'De voorschool koos de school',
  'receiver-cleared': 'De voorschool haalde de school weg',
  sent: 'Verstuurd naar de school',
  'facts-sent': 'Programma en duur van de voorschool doorgegeven (dat moet van de wet)',
  opened: 'Geopend op school',
  printed: 'PDF gemaakt en opgehaald',
  chased: 'De voorschool herinnerde de school',
  asked: 'De school stelde een vraag aan de voorschool',
  answered: 'De voorschool gaf antwoord op de vraag',
  assigned: 'De school gaf het aan een collega',
  accepted: 'De school heeft alles ontvangen en gelezen',
  returned: 'De school heeft het teruggestuurd',
  recalled: 'De voorschool heeft het teruggehaald',
  refused: 'Toestemming geweigerd. Alles is gewist',
  withdrawn: 'Toestemming ingetrokken. De school kan niets meer lezen',
  closed: 'Afgerond: de school vertelde de voorschool hoe het ging',
};

/** The same where it was done by the parent who reads it. */
export const ownEventLabels: Readonly<Record<string, string>> = { printed: 'U haalde een PDF op' };

/** What a parent decided at once, per part. */
export interface Decided {
  readonly given: number;
  readonly refused: number;
  /** written down by the preschool, of a talk or a paper */
  readonly byStaff: boolean;
}

/** "Uw besluit: bij 3 delen ja, bij 1 deel nee" */
export function decidedWords({ given, refused, byStaff }: Decided): string {
  const said = [
    ...(given > 0 ? [`bij ${parts(given)} ja`] : []),
    ...(refused > 0 ? [`bij ${parts(refused)} nee`] : []),
  ];
  return `Uw besluit: ${said.join(', ')}${byStaff ? ' (door de voorschool opgeschreven)' : ''}`;
}

const parts = (count: number): string => (count === 1 ? '1 deel' : `${count} delen`);
