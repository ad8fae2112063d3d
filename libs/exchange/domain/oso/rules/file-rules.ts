import { documentsOf } from '../documents.js';
import { osoVersions } from '../dossier.js';
import { type Rule, refusedWhen, rule } from './rule.js';

/** What the standard allows for a file of a dossier. */
const fileTypes = /\.(?:pdf|jpe?g|png|docx?|od[a-z]|xlsx?|txt|pptx?)$/i;

const transfers = ['POPO', 'POVO', 'VOVO'];

/** Rules about the file itself and about what parents have seen (sections metadata and inzage of the profile). */
export const fileRules: readonly Rule[] = [
  refusedWhen(
    'OVa.MD01',
    'metadata.part',
    'Het deeldossier moet LAS of LASLVS zijn. Maak het bestand opnieuw als overstapdossier.',
    ({ metadata }) => !['LAS', 'LASLVS'].includes(metadata.part),
  ),
  refusedWhen(
    'OVa.MD02',
    'metadata.validationVersion',
    `De validatieversie moet ${osoVersions.validation} zijn. Maak het bestand opnieuw in versie 2019.1.`,
    ({ metadata }) => metadata.validationVersion !== osoVersions.validation,
  ),
  refusedWhen(
    'OG.02',
    'metadata.standardVersion',
    `De standaardversie moet ${osoVersions.standard} zijn. Maak het bestand opnieuw in versie 2019.1.`,
    ({ metadata }) => metadata.standardVersion !== osoVersions.standard,
  ),
  refusedWhen(
    'OVa.MD03',
    'metadata.delivery',
    'Er staat niet in welke categorieën meegaan. Zet per categorie of ze verplicht, optioneel, verboden of opt-uit is.',
    ({ metadata }) => !metadata.delivery,
  ),
  refusedWhen(
    'OVa.OS03',
    'transferKind',
    'De soort overdracht moet overstapdossier of overdrachtbinnenbrin zijn. Kies een van deze twee.',
    ({ transferKind }) => !['overstapdossier', 'overdrachtbinnenbrin'].includes(transferKind),
  ),
  refusedWhen(
    'OVa.OS01',
    'metadata.transfer',
    'Er staat niet in welke overstap het is. Kies POPO (naar een basisschool) of POVO (naar het voortgezet onderwijs).',
    ({ metadata }) => !metadata.transfer,
  ),
  refusedWhen(
    'OVa.OS02',
    'metadata.transfer',
    'Deze overstap hoort niet in een overstapdossier. Kies POPO, POVO of VOVO.',
    ({ metadata }) => metadata.transfer !== undefined && !transfers.includes(metadata.transfer),
  ),
  refusedWhen(
    'EST.transfer',
    'metadata.transfer',
    'Estafette werkt met dossiers van een basisschool (POPO en POVO), niet met VOVO. Vraag om een ander bestand.',
    ({ metadata }) => metadata.transfer === 'VOVO',
  ),
  refusedWhen(
    'OVa.IZ01',
    'inspection',
    'Er staat niets over inzage door de ouders. Laat de ouders het dossier eerst inzien en leg dat vast.',
    ({ inspection }) => !inspection,
  ),
  refusedWhen(
    'OVa.IZ02',
    'inspection.inspected',
    'De ouders hebben dit dossier nog niet ingezien. Geef eerst inzage van de definitieve tekst en leg dat vast.',
    ({ inspection }) => inspection !== undefined && inspection.inspected !== true,
  ),
  refusedWhen(
    'OVa.IZ03',
    'inspection.inspectedOn',
    'De datum van de inzage ontbreekt. Vul in op welke dag de ouders het dossier inzagen.',
    ({ inspection }) => inspection?.inspected === true && !inspection.inspectedOn,
  ),
  refusedWhen(
    'OVa.IZ04',
    'inspection.agreement',
    'Er staat niet bij of de ouders het eens zijn met de inhoud. Kies Ja, Nee of Onbekend; Nee houdt het dossier niet tegen.',
    ({ inspection }) => inspection?.inspected === true && !inspection.agreement,
  ),
  refusedWhen(
    'OVa.IZ05',
    'inspection.consent',
    'Bij een overstap binnen het voortgezet onderwijs is toestemming nodig. Leg vast of die er is.',
    ({ inspection, metadata }) => metadata.transfer === 'VOVO' && !inspection?.consent,
  ),
  refusedWhen(
    'OVa.SL01',
    'school.addresses',
    'Het adres van de school ontbreekt. Vul het in bij de gegevens van de school.',
    ({ school }) => !school.addresses?.length,
  ),
  refusedWhen(
    'OVa.SL02',
    'school.contacts',
    'De school heeft geen telefoonnummer en geen e-mailadres. Vul er een in bij de gegevens van de school.',
    ({ school }) => !school.contacts?.length,
  ),
  rule('EST.kind-of-file', (dossier) =>
    documentsOf(dossier)
      .filter(({ document: { fileName } }) => fileName !== undefined && !fileTypes.test(fileName))
      .map(({ field }) => ({
        field: `${field}.fileName`,
        sentence: 'Dit soort bestand mag niet in een dossier. Haal het weg, of voeg het toe als PDF, JPG of PNG.',
      })),
  ),
];
