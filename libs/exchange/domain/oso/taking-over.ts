import { placeOf } from '../structure/places.js';
import type { ExchangeFinding, LeftOut } from '../structure/structure-finding.js';
import { absentCategories, categoryNames, heldOf } from './delivery.js';
import { type OsoDossier, osoDossier, osoRoot } from './dossier.js';
import { prepared } from './prepared.js';

/** Something that stood in the document and is not taken over, with the reason in Dutch. */
export interface NotTakenOver {
  readonly place: string;
  readonly why: string;
}

export interface TakenOver {
  readonly dossier: OsoDossier;
  readonly notTakenOver: readonly NotTakenOver[];
}

/** Rules that speak of what we leave out: reading mends them, so they do not stop it. */
const mended = new Set([
  ...['OVa.LL06', 'OVa.LL07', 'OVa.LL08', 'OVa.LL09', 'OVa.LL10', 'OVa.LL11', 'OVa.OV03', 'OVa.OV04'],
  ...['OVa.VV01', 'OVa.VV02', 'OG.05', 'EST.secret-contact', 'EST.category-absent', 'EST.category-secondary'],
]);
export const afterTakingOver = (finding: ExchangeFinding): ExchangeFinding =>
  mended.has(finding.code) ? { ...finding, severity: 'notice' } : finding;

/** What of a dossier may be kept: nothing forbidden, nothing secret, nothing that parents left out. */
export function takeOver(dossier: OsoDossier, leftOut: readonly LeftOut[]): TakenOver {
  const { transfer } = dossier.metadata;
  const categories = absentCategories(dossier).flatMap((category) =>
    heldOf(category, dossier).map((field) => ({
      field,
      why: `De categorie "${categoryNames[category]}" mag bij deze overstap (${transfer ?? 'onbekend'}) niet mee.`,
    })),
  );
  const fields = [...categories, ...secretFields(dossier)];
  return {
    dossier: prepared(dossier),
    notTakenOver: [
      ...leftOut.map(({ place, why }) => ({ place, why })),
      ...fields.map(({ field, why }) => ({ place: placeOf(osoDossier, osoRoot, field), why })),
    ],
  };
}

const secret = 'Dit adres is geheim en mag niet in een dossier staan.';

function secretFields({ school: { pupil } }: OsoDossier): { field: string; why: string }[] {
  const own = pupil.addressSecret === true ? (['addresses', 'foreignAddress'] as const) : [];
  const guardians = (pupil.guardians ?? []).map((guardian, index) => ({ guardian, index }));
  return [
    ...own.filter((name) => pupil[name]?.length).map((name) => ({ field: `school.pupil.${name}`, why: secret })),
    ...guardians
      .filter(({ guardian }) => guardian.addressSecret === true && guardian.addresses?.length)
      .map(({ index }) => ({ field: `school.pupil.guardians.${index}.addresses`, why: secret })),
  ];
}
