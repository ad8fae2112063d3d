// Letters on the way to a decision: law-and-process 2.1 to 2.4.

export const receipt = `# Wij hebben uw aanmelding ontvangen

Geachte ouders of verzorgers,

Wij ontvingen de aanmelding van {{kindNaam}} bij {{schoolNaam}} op {{ontvangenOp}}. Met deze brief bevestigen wij dat.

## Wanneer hoort u van ons?

U krijgt ons besluit zo snel mogelijk, en uiterlijk op {{besluitUiterlijkOp}}. Dat staat in {{wetBesluit}}. Schoolvakanties tellen gewoon mee.

Hebben wij meer tijd nodig? Dan schrijven wij u dat vóór die dag, met de nieuwe datum. Dat mag één keer, voor hoogstens vier weken.

## Heeft uw kind extra ondersteuning nodig?

Vertel het ons, ook als u het later pas merkt. Wij bekijken samen met u wat uw kind nodig heeft.

Bewaar deze brief goed. Hebt u vragen? Noem dan ons kenmerk: {{kenmerk}}.

Met vriendelijke groet,
{{schoolNaam}}
`;

export const completionRequest = `# Wilt u uw aanmelding aanvullen?

Geachte ouders of verzorgers,

Wij ontvingen de aanmelding van {{kindNaam}} bij {{schoolNaam}} op {{ontvangenOp}}. Wij kunnen nog geen besluit nemen, want wij missen gegevens.

## Dit hebben wij nog van u nodig

{{watOntbreekt}}

## Wanneer uiterlijk?

Geef ons deze gegevens uiterlijk op {{aanvullenTot}}. Wij vragen u dit op grond van {{wetAanvullen}}.

{{#opschorting}}
Tot u de gegevens geeft, staat de termijn voor ons besluit stil. Dat duurt niet langer dan tot en met {{aanvullenTot}}.
{{/opschorting}}
{{^opschorting}}
De termijn voor ons besluit loopt intussen gewoon door.
{{/opschorting}}

Ontvangen wij de gegevens niet op tijd? Dan kunnen wij besluiten de aanmelding niet te behandelen. Dat schrijven wij u dan.

Lukt het u niet, of weet u niet wat wij bedoelen? Neem contact met ons op. Wij helpen u graag. Noem ons kenmerk: {{kenmerk}}.

Met vriendelijke groet,
{{schoolNaam}}
`;

export const extension = `# Wij hebben meer tijd nodig voor ons besluit

Geachte ouders of verzorgers,

Wij ontvingen de aanmelding van {{kindNaam}} bij {{schoolNaam}} op {{ontvangenOp}}. U zou ons besluit uiterlijk op {{oudeDatum}} krijgen. Dat lukt niet.

## Waarom duurt het langer?

{{reden}}

## Wanneer hoort u van ons?

U krijgt ons besluit zo snel mogelijk, en uiterlijk op {{nieuweDatum}}. Wij mogen de termijn één keer verlengen, met hoogstens vier weken. Dat staat in {{wetBesluit}}.

Hebt u vragen? Neem dan contact met ons op en noem ons kenmerk: {{kenmerk}}.

Met vriendelijke groet,
{{schoolNaam}}
`;

export const withdrawal = `# Uw aanmelding is ingetrokken

Geachte ouders of verzorgers,

Wij ontvingen de aanmelding van {{kindNaam}} bij {{schoolNaam}} op {{ontvangenOp}}. Die aanmelding is op {{ingetrokkenOp}} ingetrokken. Wij nemen er geen besluit meer over.

Wilde u dit niet, of bedenkt u zich? Neem dan meteen contact met ons op. U kunt uw kind ook opnieuw aanmelden. Dan beginnen de termijnen opnieuw.

Hebt u vragen? Noem dan ons kenmerk: {{kenmerk}}.

Met vriendelijke groet,
{{schoolNaam}}
`;
