import type { TabularColumn, TabularFormat } from '#libs/platform/tabular/index.js';
import type { ImportField } from '../domain/index.js';

type Column = TabularColumn<ImportField>;

const guardian = (
  place: 1 | 2,
  samples: Record<'name' | 'email' | 'phone' | 'authority', readonly string[]>,
): Column[] => [
  {
    field: `guardian${place}Name`,
    header: `ouder${place} naam`,
    aliases: [`ouder ${place} naam`, `ouder ${place}`, `verzorger ${place}`, `naam ouder ${place}`],
    samples: samples.name,
  },
  {
    field: `guardian${place}Email`,
    header: `ouder${place} e-mail`,
    aliases: [
      `ouder${place} email`,
      `ouder ${place} e-mail`,
      `ouder ${place} email`,
      `e-mail ouder ${place}`,
      `email ouder ${place}`,
    ],
    explanation: 'Hier gaan de herinneringen voor ouders heen. Mag leeg blijven.',
    samples: samples.email,
  },
  {
    field: `guardian${place}Phone`,
    header: `ouder${place} telefoon`,
    aliases: [`ouder ${place} telefoon`, `telefoon ouder ${place}`, `ouder${place} tel`, `ouder ${place} mobiel`],
    samples: samples.phone,
  },
  {
    field: `guardian${place}Authority`,
    header: `ouder${place} gezag`,
    aliases: [`ouder ${place} gezag`, `gezag ouder ${place}`],
    explanation: 'Ja of nee. Aan een ouder zonder gezag sturen wij nooit iets. Leeg betekent ja.',
    samples: samples.authority,
  },
];

/** Invented children; the preschools are those of the sample file of the LRK. */
const columns: readonly Column[] = [
  {
    field: 'givenName',
    header: 'voornaam',
    aliases: ['roepnaam', 'voornamen'],
    required: true,
    samples: ['Noor', 'Saar', 'Yusuf', 'Zoë', 'محمد'],
  },
  {
    field: 'prefix',
    header: 'voorvoegsel',
    aliases: ['tussenvoegsel', 'voorvoegsels'],
    explanation: 'Zoals "van den". Een eigen kolom: op het voorvoegsel wordt niet gesorteerd.',
    samples: ['van den', 'van den', '', 'de', ''],
  },
  {
    field: 'familyName',
    header: 'achternaam',
    aliases: ['familienaam', 'geslachtsnaam'],
    required: true,
    samples: ['Berg', 'Berg', 'El Amrani', 'Wit', 'الراشد'],
  },
  {
    field: 'bornOn',
    header: 'geboortedatum',
    aliases: ['geboren', 'geboren op', 'geb.datum', 'geboortedag'],
    required: true,
    explanation: '31-12-2023 of 2023-12-31',
    samples: ['14-05-2023', '14-05-2023', '2023-08-31', '29-02-2024', '01-11-2023'],
  },
  { field: 'postcode', header: 'postcode', samples: ['1311 AB', '1311 AB', '1334 CD', '1321 BC', ''] },
  {
    field: 'preschoolLrk',
    header: 'voorschool LRK',
    aliases: ['lrk', 'lrk-nummer', 'lrk nummer', 'lrk nummer voorschool', 'voorschool'],
    explanation: 'Het nummer van de locatie in het Landelijk Register Kinderopvang: 9 cijfers.',
    samples: ['000000101', '000000101', '000000102', '000000103', ''],
  },
  {
    field: 'preschoolReference',
    header: 'kindnummer',
    aliases: ['kindnr', 'kind nummer', 'nummer kind', 'kindcode'],
    explanation: 'Het eigen nummer van de voorschool. Hiermee herkennen wij het kind de volgende keer.',
    samples: ['K-0001', 'K-0002', 'K-0003', 'K-0004', ''],
  },
  {
    field: 'addressSecret',
    header: 'geheim adres',
    aliases: ['adres geheim', 'geheim'],
    explanation: 'Ja of nee. Het adres komt dan nergens in een lijst, mail of bestand.',
    samples: ['nee', 'nee', 'ja', '', ''],
  },
  ...guardian(1, {
    name: ['Sanne van den Berg', 'Sanne van den Berg', 'Fatima El Amrani', 'Marloes de Wit', 'ليلى الراشد'],
    email: ['s.vandenberg@ouders.example', 's.vandenberg@ouders.example', 'f.elamrani@ouders.example', '', ''],
    phone: ['06 12345678', '06 12345678', '', '036 1234567', ''],
    authority: ['ja', 'ja', 'ja', 'ja', ''],
  }),
  ...guardian(2, {
    name: ['Pieter van den Berg', 'Pieter van den Berg', '', '', ''],
    email: ['p.vandenberg@ouders.example', 'p.vandenberg@ouders.example', '', '', ''],
    phone: ['', '', '', '', ''],
    authority: ['nee', 'nee', '', '', ''],
  }),
];

export const pupilImportFormat: TabularFormat<ImportField> = { columns };
