/** Why a sign-in ended without a session: the value of `fout` on the page `/aanmelden`, with what the page says. */
export const signInRefusals = {
  onbekend:
    'Wij kennen dit account nog niet. Open de link in de uitnodiging die u per mail kreeg, of vraag uw accountbeheerder om een uitnodiging.',
  uitnodiging: 'Deze uitnodiging is al gebruikt of verlopen. Vraag uw accountbeheerder om een nieuwe.',
  beeindigd: 'Uw account is beëindigd. Vraag uw accountbeheerder als dat niet klopt.',
  'geen-rol': 'U hebt op dit moment geen rol in Estafette. Vraag uw accountbeheerder om een rol.',
  organisatie: 'U logde in bij een andere organisatie dan waar uw account bij hoort. Log in met het andere account.',
  niveau: 'Deze manier van inloggen is niet sterk genoeg. Log in met een tweede stap, zoals een code op uw telefoon.',
  verlopen: 'Het inloggen duurde te lang of was al afgerond. Begin opnieuw.',
  gestopt: 'Het inloggen is gestopt. Begin opnieuw als u toch wilt inloggen.',
  aanbieder: 'De inlogdienst antwoordt niet goed. Probeer het over een paar minuten nog eens.',
} as const;

export type SignInRefusal = keyof typeof signInRefusals;
