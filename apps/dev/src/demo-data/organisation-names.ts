// Names that look real and belong to nobody.

/** Four stadsdelen with ten wijken, and the first four digits of the postcodes in each. */
export const stadsdelen = [
  {
    name: 'Havenkant',
    wijken: [
      { name: 'De Kade', code: 'W01', from: 1351, to: 1355 },
      { name: 'Het Baken', code: 'W02', from: 1356, to: 1359 },
    ],
  },
  {
    name: 'Stadswaard',
    wijken: [
      { name: 'Centrumeiland', code: 'W03', from: 1311, to: 1315 },
      { name: 'Muziekhof', code: 'W04', from: 1316, to: 1319 },
      { name: 'Parkwijk', code: 'W05', from: 1320, to: 1324 },
      { name: 'Weerwater-Noord', code: 'W06', from: 1325, to: 1330 },
    ],
  },
  {
    name: 'Buitenmeer',
    wijken: [
      { name: 'Bloemenbuurt', code: 'W07', from: 1331, to: 1336 },
      { name: 'Eilandenrijk', code: 'W08', from: 1337, to: 1343 },
      { name: 'Regenbooghoven', code: 'W09', from: 1344, to: 1350 },
    ],
  },
  { name: 'Poortzicht', wijken: [{ name: 'Duinpoort', code: 'W10', from: 1360, to: 1363 }] },
] as const;

type Governance = 'public' | 'private' | 'cooperation';

/** Ten boards; how many schools each has, and how many of those have a second location. */
export const boards: readonly {
  readonly name: string;
  readonly governance: Governance;
  readonly primary: number;
  readonly primaryTwice: number;
  readonly secondary: number;
  readonly secondaryTwice: number;
}[] = [
  {
    name: 'Stichting Waterrijk Onderwijs',
    governance: 'public',
    primary: 16,
    primaryTwice: 7,
    secondary: 4,
    secondaryTwice: 3,
  },
  { name: 'Stichting De Brug', governance: 'private', primary: 12, primaryTwice: 4, secondary: 3, secondaryTwice: 2 },
  {
    name: 'Stichting Zuiderlicht',
    governance: 'private',
    primary: 9,
    primaryTwice: 3,
    secondary: 0,
    secondaryTwice: 0,
  },
  { name: 'Stichting Poldervaart', governance: 'public', primary: 8, primaryTwice: 2, secondary: 0, secondaryTwice: 0 },
  {
    name: 'Stichting Vrij en Samen',
    governance: 'private',
    primary: 6,
    primaryTwice: 1,
    secondary: 0,
    secondaryTwice: 0,
  },
  {
    name: 'Stichting De Morgenster',
    governance: 'private',
    primary: 4,
    primaryTwice: 1,
    secondary: 0,
    secondaryTwice: 0,
  },
  {
    name: 'Stichting Samen Onder Dak',
    governance: 'cooperation',
    primary: 3,
    primaryTwice: 0,
    secondary: 0,
    secondaryTwice: 0,
  },
  {
    name: 'Vereniging Montessori aan het Water',
    governance: 'private',
    primary: 2,
    primaryTwice: 0,
    secondary: 0,
    secondaryTwice: 0,
  },
  {
    name: 'Stichting Voortgezet Onderwijs Waterpoort',
    governance: 'public',
    primary: 0,
    primaryTwice: 0,
    secondary: 2,
    secondaryTwice: 2,
  },
  {
    name: 'Vereniging Lyceum Buitenmeer',
    governance: 'private',
    primary: 0,
    primaryTwice: 0,
    secondary: 2,
    secondaryTwice: 1,
  },
];

/** 25 organisations with 150 locations together. */
export const preschoolOrganisations: readonly (readonly [string, number])[] = [
  ['Stichting Peuters aan het Water', 22],
  ['Kinderopvang De Duikelaar', 18],
  ['Kinderopvang Klein Zeil', 15],
  ['Stichting Zandkasteel', 12],
  ['Kinderopvang Hoog in de Boom', 10],
  ['Kinderopvang Pippeloen', 9],
  ['Kinderopvang Rupsje Rond', 8],
  ['Stichting Speelgoed', 7],
  ['Kinderopvang Het Vlierbos', 6],
  ['Kinderopvang Zonnedauw', 5],
  ['Kinderopvang Kiekeboe Poort', 5],
  ['Kinderopvang Villa Vrolijk', 4],
  ['Kinderopvang De Wolkenfabriek', 4],
  ['Kinderopvang Bij Fien', 3],
  ['Kinderopvang Eigenwijsje', 3],
  ['Kinderopvang De Polderpret', 3],
  ['Kinderopvang Tante Toos', 3],
  ['Kinderopvang Stap voor Stap', 2],
  ['Kinderopvang Puk en Pim', 2],
  ['Kinderopvang De Kleine Wereld', 2],
  ['Kinderopvang Sterrenkind', 2],
  ['Kinderopvang Het Nestje', 2],
  ['Peuterschool Zeeuwsche Zon', 1],
  ['Peuterschool De Ontdekhoek', 1],
  ['Peuterschool Lotus', 1],
];

export const primaryNames: readonly string[] = [
  ...[
    'De Spiegeling',
    'De Zandkorrel',
    'De Waterlelie',
    'Het Kompas',
    'De Regenboog',
    'De Vlieger',
    'De Sluis',
    'Het Baken',
  ],
  ...[
    'De Windroos',
    'De Kluut',
    'Het Zeepaardje',
    'De Vuurtoren',
    'De Lettertuin',
    'Het Rekenrijk',
    'De Beverburcht',
    'De Klipper',
  ],
  ...['De Tjalk', 'De Schoener', 'Het Palet', 'De Wissel', 'De Aquamarijn', 'De Bataaf', 'Het Wad', 'De Zilvermeeuw'],
  ...[
    'De Lepelaar',
    'Het Meerkoetje',
    'De Wilgenhof',
    'De Populier',
    'Het Drieluik',
    'De Ark',
    'De Fontein',
    'De Goede Reis',
  ],
  ...[
    'De Rank',
    'De Olijfboom',
    'De Lichtkring',
    'Het Mosterdzaad',
    'De Zonnewende',
    'Sint Joris',
    'De Kameleon',
    'De Zevensprong',
  ],
  ...[
    'De Dolfijn',
    'De Bolder',
    'Het Anker',
    'De Fakkel',
    'De Caleidoscoop',
    'De Verwondering',
    'De Ontdekkers',
    'De Kersentuin',
  ],
  ...[
    'Het Atelier',
    'De Vrije Vogel',
    'De Morgenster',
    'An-Nadjm',
    'De Halve Maan',
    'De Dageraad',
    'Onder Eén Dak',
    'De Samenstroom',
  ],
  ...['De Twee Oevers', 'Montessorischool Het Eiland', 'Montessorischool Aan Zee', 'De Korenbloem'],
];

/** A school for special education. */
export const specialName = 'De Ankerplaats';

export const secondaryNames: readonly string[] = [
  'Waterrijk College',
  'Polderlyceum',
  'Het Vakcollege Kade',
  'Praktijkschool De Werf',
  'De Brug College',
  'Lyceum Zuidoever',
  'Mavo Het Plein',
  'Waterpoort College',
  'Techniekschool Duinpoort',
  'Lyceum Buitenmeer',
  'Kunstmavo Buitenmeer',
];

export const preschoolNames: readonly string[] = [
  ...[
    'De Dobber',
    'Het Vlotje',
    'De Waterkant',
    'Het Pompoentje',
    'De Stampertjes',
    'De Bengels',
    'Het Bijenkorfje',
    'De Boomhut',
  ],
  ...[
    'De Kikkervijver',
    'Het Lieveheersbeestje',
    'De Madelief',
    'De Paddenstoel',
    'Het Roodborstje',
    'De Schatkist',
    'De Speelboot',
  ],
  ...[
    'Het Torentje',
    'De Tuimelaar',
    'De Uilskuikens',
    'De Vlinderhof',
    'Het Wiegje',
    'De Zeesterren',
    'De Zwaluw',
    'Het Klavertje',
  ],
  ...[
    'De Ballon',
    'De Berenboot',
    'Het Duimelot',
    'De Egelgang',
    'De Flierefluiters',
    'De Graspiepers',
    'Het Hummelhuis',
  ],
];

export const streets: readonly string[] = [
  ...[
    'Spiegelpad',
    'Bruggenlaan',
    'Zandzoom',
    'Klipperkade',
    'Vlierstraat',
    'Lepelaarsingel',
    'Muziekplein',
    'Tamboerpad',
  ],
  ...[
    'Korenbloemweg',
    'Schoenerstraat',
    'Duinlaan',
    'Wilgenhof',
    'Bataviaweg',
    'Regenboogdreef',
    'Zilverweg',
    'Tjalkhof',
  ],
  ...[
    'Eilandenpad',
    'Waterlelielaan',
    'Sluisplein',
    'Kompasstraat',
    'Populierenlaan',
    'Parkdreef',
    'Fakkelstraat',
    'Bakenkade',
  ],
];
