/** What happened to a handover, with its Dutch words for the timeline. */
export const handoverEventLabels = {
  begun: 'Formulier begonnen',
  presented: 'Aan de ouders voorgelegd',
  revised: 'Terug naar schrijven',
  'receiver-chosen': 'School gekozen',
  'receiver-cleared': 'School weggehaald',
  'consent-recorded': 'Besluit van een ouder vastgelegd',
  objected: 'Een ouder maakte bezwaar: versturen is gestopt',
  refused: 'Toestemming geweigerd, inhoud gewist',
  sent: 'Verstuurd',
  'facts-sent': 'Gegevens die volgens de wet meegaan verstuurd',
  opened: 'Geopend',
  printed: 'PDF opgehaald',
  accepted: 'Geaccepteerd',
  returned: 'Teruggestuurd',
  asked: 'Vraag gesteld',
  answered: 'Vraag beantwoord',
  assigned: 'Toegewezen aan een collega',
  recalled: 'Teruggehaald',
  withdrawn: 'Toestemming ingetrokken, kopie van de school gesloten',
  chased: 'School herinnerd',
  closed: 'Terugkoppeling gegeven, afgerond',
} as const;

export type HandoverEventKind = keyof typeof handoverEventLabels;
export const handoverEventKinds = Object.keys(handoverEventLabels) as readonly HandoverEventKind[];
