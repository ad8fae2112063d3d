import { placeOf } from '../structure/places.js';
import { type OsoDocument, type OsoDossier, type OsoPupil, osoDossier, osoRoot } from './dossier.js';

const isDocument = (value: unknown): value is OsoDocument =>
  typeof value === 'object' && value !== null && 'content' in value;

/** A file of a dossier and where it stands in the model. */
export interface PlacedDocument {
  readonly document: OsoDocument;
  readonly field: string;
  readonly place: string;
}

/** Every file of a dossier, in the order of the document. */
export function documentsOf(dossier: OsoDossier): PlacedDocument[] {
  const found: PlacedDocument[] = [];
  const walk = (value: unknown, field: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isDocument(value))
      return void found.push({ document: value, field, place: placeOf(osoDossier, osoRoot, field) });
    for (const [name, inside] of Object.entries(value)) walk(inside, `${field}.${name}`);
  };
  walk(dossier.school.pupil, 'school.pupil');
  return found;
}

/** The pupil without the files that were not taken over. What is nothing without its file goes with it. */
export function withoutDocuments(pupil: OsoPupil, gone: ReadonlySet<string>): OsoPupil {
  if (gone.size === 0) return pupil;
  const pruned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(pruned).filter((inside) => inside !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    if (isDocument(value)) return gone.has(value.content) ? undefined : value;
    const rest = Object.entries(value).map(([name, inside]) => [name, pruned(inside)] as const);
    return Object.fromEntries(rest.filter(([, inside]) => inside !== undefined));
  };
  const { support, ...rest } = pruned(pupil) as OsoPupil;
  if (!support) return rest as OsoPupil;
  const { needs, ...others } = support;
  const kept = { ...others, ...(needs && 'document' in needs && { needs }) };
  return { ...rest, ...(Object.keys(kept).length > 0 && { support: kept }) } as OsoPupil;
}
