/** Dutch words for what happened, as parents read it: who by role, never by name. */
export const guardianEventLabels: Readonly<Record<string, string>> = {
  presented: 'De tekst is aan u voorgelegd',
  revised: 'De voorschool past de tekst aan',
  'receiver-chosen': 'De voorschool koos de school',
  'receiver-cleared': 'De voorschool haalde de school weg',
  sent: 'Verstuurd naar de school',
  'facts-sent': 'Programma en duur van de voorschool doorgegeven (dat moet van de wet)',
  opened: 'Geopend op school',
  accepted: 'De school heeft alles ontvangen en gelezen',
  returned: 'De school heeft het teruggestuurd',
  recalled: 'De voorschool heeft het teruggehaald',
  refused: 'Toestemming geweigerd. Alles is gewist',
  withdrawn: 'Toestemming ingetrokken. De school kan niets meer lezen',
};
