import { code, date, someText, truth } from '../structure/leaves.js';
import { type ModelOf, block, one, optional } from '../structure/parts.js';
import { schoolFields } from './parts/place.js';
import { pupil } from './parts/pupil.js';

const category = code('delivery', 0);

const delivery = block({
  metadata: one('cat_metadata', category),
  inspection: one('cat_ouderinzage', category),
  school: one('cat_school', category),
  pupil: one('cat_leerling', category),
  guardians: one('cat_oudersverzorgers', category),
  earlyEducation: one('cat_vve', category),
  career: one('cat_schoolloopbaan', category),
  advice: one('cat_overstapadvies', category),
  support: one('cat_onderwijsondersteuning', category),
  absence: one('cat_verzuim', category),
  finalTest: one('cat_eindtoetsbo', category),
  tests: one('cat_toetsresultaten', category),
  plans: one('cat_handelingsplannen', category),
  reportCards: one('cat_cijferlijsten', category),
  vocational: one('cat_vombo', category),
  documents: one('cat_bijlagedocs', category),
});

/** The OSO data set 2019.1, as far as a dossier of a primary school goes: order, number and kind of every element. */
export const osoDossier = block({
  metadata: one(
    'metadata',
    block({
      part: one('deeldossier', code('partOfDossier')),
      packageName: one('pakketnaam', someText),
      packageVersion: one('pakketversie', someText),
      madeOn: one('datum', date()),
      standardVersion: one('standaardversie', someText),
      validationVersion: one('validatieversie', someText),
      delivery: optional('categorie_uitlevering', delivery),
      transfer: optional('overstap', code('transfer')),
    }),
  ),
  transferKind: one('overdrachtsoort', code('transferKind')),
  inspection: optional(
    'inzage',
    block({
      provisional: one('voorlopigdossier', truth),
      inspected: optional('inzage', truth),
      inspectedOn: optional('inzagedatum', date()),
      agreement: optional('akkoord', code('agreement')),
      disagreement: optional('redennietakkoord', someText),
      consent: optional('toestemming', code('agreement')),
    }),
  ),
  school: one('huidigeschool', block({ ...schoolFields, pupil: one('leerling', pupil) })),
});

export type OsoDossier = ModelOf<typeof osoDossier>;
export type OsoPupil = OsoDossier['school']['pupil'];
export type OsoGuardian = NonNullable<OsoPupil['guardians']>[number];
export type OsoDelivery = NonNullable<OsoDossier['metadata']['delivery']>;
export type OsoCategory = keyof OsoDelivery;
export type OsoDocument = NonNullable<OsoPupil['documents']>[number];
export type OsoAddress = NonNullable<OsoPupil['addresses']>[number];
export type OsoContact = NonNullable<OsoPupil['contacts']>[number];

export const osoNamespace = 'http://www.edustandaard.nl/oso_gegevensset/2019/dossier';
export const osoRoot = 'dossier';
export const osoVersions = { standard: '2019.1', validation: '2019.1.1' } as const;
