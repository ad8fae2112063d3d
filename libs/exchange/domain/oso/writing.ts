import { type Piece, writeDocument } from '../structure/write-document.js';
import { type OsoDossier, osoDossier, osoNamespace, osoRoot } from './dossier.js';
import { prepared } from './prepared.js';

/**
 * The document of a dossier, piece by piece. What must not go is not in it, whoever calls; whether it may go at all is for
 * `readiness` to say.
 */
export const writeOso = (dossier: OsoDossier): Generator<Piece> =>
  writeDocument(osoDossier, osoRoot, osoNamespace, prepared(dossier));
