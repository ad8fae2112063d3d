// Decisions and what follows from them: law-and-process 2.3, 2.4 and 2.6.

export const admission = `# Uw kind is toegelaten

Geachte ouders of verzorgers,

Wij ontvingen de aanmelding van {{kindNaam}} bij {{schoolNaam}} op {{ontvangenOp}}. Wij hebben besloten: {{kindNaam}} is welkom op onze school.

{{#startOp}}
De eerste schooldag is {{startOp}}.
{{/startOp}}
{{^startOp}}
Wij spreken met u af op welke dag uw kind begint.
{{/startOp}}

## Wat gebeurt er nu?

- Wij maken een afspraak met u om kennis te maken.
- Wij vragen u om de gegevens die nodig zijn om uw kind in te schrijven.
- Is uw kind ook bij een andere school aangemeld? Laat die school weten dat uw kind bij ons komt.

Hebt u vragen? Noem dan ons kenmerk: {{kenmerk}}.

Met vriendelijke groet,
{{bestuurNaam}}
namens deze: {{schoolNaam}}
`;

const objection = `## Bent u het niet eens met dit besluit?

U kunt bezwaar maken, uiterlijk op {{bezwaarTot}}. Dat staat in {{wetBezwaar}}. Stuur daarvoor een brief aan {{bestuurNaam}}. Zet erin:

- uw naam, uw adres en de datum
- ons kenmerk: {{kenmerk}}
- waarom u het niet eens bent met het besluit

Onderteken uw brief. Wij praten met u voordat wij over uw bezwaar besluiten.`;

export const refusal = `# Wij kunnen uw kind niet toelaten

Geachte ouders of verzorgers,

Wij ontvingen de aanmelding van {{kindNaam}} bij {{schoolNaam}} op {{ontvangenOp}}. Wij hebben besloten dat {{kindNaam}} niet op onze school kan komen. Wij begrijpen dat dit een teleurstelling is.

## Waarom besluiten wij dit?

{{reden}}

{{#andereSchool}}
## Waar kan uw kind wel naartoe?

Wij hebben een andere school gevonden die {{kindNaam}} wil toelaten: {{andereSchool}}. Wij helpen u graag bij de overstap.
{{/andereSchool}}

${objection}

{{#ondersteuning}}
## U kunt ook naar de Geschillencommissie passend onderwijs

Deze commissie geeft advies als een kind extra ondersteuning nodig heeft en ouders en school het niet eens zijn over de toelating. Dien het geschil in uiterlijk op {{geschilTot}}, op onderwijsgeschillen.nl. U mag daarnaast ook bezwaar maken. Wij besluiten dan pas over uw bezwaar als de commissie haar oordeel heeft gegeven.
{{/ondersteuning}}

Met vriendelijke groet,
{{bestuurNaam}}
namens deze: {{schoolNaam}}
`;

export const notProcessed = `# Wij nemen uw aanmelding niet in behandeling

Geachte ouders of verzorgers,

Wij ontvingen de aanmelding van {{kindNaam}} bij {{schoolNaam}} op {{ontvangenOp}}. Wij hebben besloten de aanmelding niet te behandelen. Dat mag op grond van {{wetAanvullen}}.

## Waarom besluiten wij dit?

{{reden}}

## Wat kunt u doen?

U kunt uw kind opnieuw aanmelden als u alle gegevens hebt. Hebt u daar hulp bij nodig? Neem dan contact met ons op.

${objection}

Met vriendelijke groet,
{{bestuurNaam}}
namens deze: {{schoolNaam}}
`;

export const temporaryPlacement = `# Uw kind is tijdelijk geplaatst

Geachte ouders of verzorgers,

Wij ontvingen de aanmelding van {{kindNaam}} bij {{schoolNaam}} op {{ontvangenOp}}. Tien weken later hadden wij nog geen besluit genomen. Daarom plaatsen wij {{kindNaam}} tijdelijk op onze school, vanaf {{startOp}}. Dat staat in {{wetPlaatsing}}.

## Wat betekent dit?

- Uw kind staat vanaf die dag bij ons ingeschreven en mag naar school.
- Wij nemen zo snel mogelijk een besluit over de toelating.
- Laten wij uw kind toe? Dan wordt de plaatsing definitief.
- Laten wij uw kind niet toe? Dan eindigt de plaatsing op de dag na ons besluit.

Hebt u vragen? Noem dan ons kenmerk: {{kenmerk}}.

Met vriendelijke groet,
{{schoolNaam}}
`;
