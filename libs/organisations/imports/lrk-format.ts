import type { TabularFormat } from '#libs/platform/tabular/index.js';

export type LrkField =
  | 'lrk'
  | 'kind'
  | 'name'
  | 'status'
  | 'endedOn'
  | 'address'
  | 'postcode'
  | 'city'
  | 'municipalityName'
  | 'municipalityCode'
  | 'kvk'
  | 'holder'
  | 'email'
  | 'vve';

const preschools = ['Peuterspeelzaal De Waterkant', 'Kinderdagverblijf Het Vlotje', 'Voorschool De Dobber'] as const;
const three = (text: string): string[] => [text, text, text];

/** The open data of the Landelijk Register Kinderopvang. */
export const lrkFormat: TabularFormat<LrkField> = {
  ignored: [
    'aantal_kindplaatsen',
    'inschrijfdatum',
    'bag_id',
    'vestigingsnummer_houder',
    'contact_persoon',
    'contact_telefoon',
    'contact_website',
    'correspondentie_adres',
    'correspondentie_postcode',
    'correspondentie_woonplaats',
    'lrk_url',
  ],
  columns: [
    {
      field: 'lrk',
      header: 'lrk_id',
      aliases: ['lrk_nummer', 'lrk-nummer', 'lrk'],
      required: true,
      explanation: '9 cijfers',
      samples: ['000000101', '000000102', '000000103'],
    },
    {
      field: 'kind',
      header: 'type_oko',
      aliases: ['type'],
      required: true,
      explanation: 'Wij nemen KDV en PSZ over; BSO, GOB en VGO slaan wij over',
      samples: three('KDV'),
    },
    { field: 'name', header: 'actuele_naam_oko', aliases: ['naam_oko', 'naam'], required: true, samples: preschools },
    {
      field: 'status',
      header: 'status',
      required: true,
      explanation: 'Ingeschreven of Uitgeschreven',
      samples: three('Ingeschreven'),
    },
    { field: 'endedOn', header: 'uitschrijfdatum', samples: three('') },
    {
      field: 'address',
      header: 'opvanglocatie_adres',
      required: true,
      samples: ['Waterkant 1', 'Vlotkade 12', 'Dobberpad 3'],
    },
    {
      field: 'postcode',
      header: 'opvanglocatie_postcode',
      required: true,
      samples: ['1311 AB', '1321 BC', '1334 CD'],
    },
    { field: 'city', header: 'opvanglocatie_woonplaats', required: true, samples: three('ALMERE') },
    {
      field: 'municipalityName',
      header: 'verantwoordelijke_gemeente',
      aliases: ['gemeente'],
      required: true,
      explanation: 'Andere gemeenten slaan wij over',
      samples: three('Almere'),
    },
    { field: 'municipalityCode', header: 'cbs_code', samples: three('0034') },
    {
      field: 'kvk',
      header: 'kvk_nummer_houder',
      aliases: ['kvk_nummer'],
      required: true,
      explanation: '8 cijfers',
      samples: three('00000101'),
    },
    {
      field: 'holder',
      header: 'naam_houder',
      aliases: ['houder'],
      required: true,
      samples: three('Stichting Peuters aan het Water'),
    },
    {
      field: 'email',
      header: 'contact_emailadres',
      aliases: ['contact_email'],
      explanation: 'Alleen gebruikt als wij nog geen postbus van de locatie kennen',
      samples: ['waterkant@voorschool.example', 'vlotje@voorschool.example', ''],
    },
    {
      field: 'vve',
      header: 'vve',
      aliases: ['vve_aanbod', 'aanbod_vve'],
      explanation: 'Staat deze kolom erin, dan nemen wij alleen "Ja" over',
      samples: three('Ja'),
    },
  ],
};
