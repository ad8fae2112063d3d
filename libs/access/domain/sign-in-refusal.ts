/** Why a sign-in ended without a session: the value of `fout` on the page `/aanmelden`, with what the page says. */
export const signInRefusals = {
  onbekend:
    'Wij kennen dit account nog niet. Open de link in de uitnodiging die je per mail kreeg, of vraag je accountbeheerder om een uitnodiging.',
  uitnodiging: 'Deze uitnodiging is al gebruikt of verlopen. Vraag je accountbeheerder om een nieuwe.',
  beeindigd: 'Je account is beëindigd. Vraag je accountbeheerder als dat niet klopt.',
  'geen-rol': 'Je hebt op dit moment geen rol in Estafette. Vraag je accountbeheerder om een rol.',
  organisatie:
    'Je logde in bij een andere organisatie dan die waar je account bij hoort. Log in met het andere account.',
  niveau: 'Deze manier van inloggen is niet sterk genoeg. Log in met een tweede stap, zoals een code op je telefoon.',
  verlopen: 'Het inloggen duurde te lang of was al klaar. Begin opnieuw.',
  gestopt: 'Het inloggen is gestopt. Begin opnieuw als je toch wilt inloggen.',
  aanbieder: 'De inlogdienst antwoordt niet goed. Probeer het over een paar minuten nog eens.',
} as const;

export type SignInRefusal = keyof typeof signInRefusals;
