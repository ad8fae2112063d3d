import { brin, code, date, siteCode, someText, truth } from '../../structure/leaves.js';
import { block, left, many, one, optional, some } from '../../structure/parts.js';
import { document } from './document.js';

const plan = block({
  startsOn: one('startdatum', date()),
  endsOn: optional('einddatum', date()),
  aim: one('isgerichtop', someText),
  document: optional('document', document),
});

const diagnosis = block({
  codes: some('code', code('diagnosis')),
  name: optional('naam', someText),
  madeOn: optional('datum', date()),
  madeBy: optional('doorwie', someText),
  institution: optional('instantie', someText),
  documents: many('document', document),
});

/** toelaatbaarheidsverklaring */
const admissibility = block({
  startsOn: one('tlvingangdatum', date()),
  partnershipNumber: one('tlvswvnummer', someText),
  category: one('tlvcategorie', code('admissibility')),
  decisionNumber: one('tlvbeschikkingsnummer', someText),
  endsOn: optional('tlveinddatum', date()),
  document: optional('document', document),
});

const learningSupport = block({
  startsOn: one('lwoo_ingangdatum', date()),
  partnershipNumber: one('lwoo_swvnummer', someText),
  decisionNumber: one('lwoo_beschikkingsnummer', someText),
  endsOn: optional('lwoo_einddatum', date(/^\d{4}-07-31$/, 'een datum die eindigt op 07-31')),
  document: optional('document', document),
});

const regionalReferral = block({
  mainIssue: optional('centraleproblematiek', someText),
  measures: optional('maatregelen', someText),
  signs: one(
    'signaleringlwoopro',
    block({
      examined: one('deelgenomenaanonderzoek', truth),
      learningDelay: one('leerachterstand', truth),
      lowFinalTest: one('lagescoreeindtoets', truth),
    }),
  ),
  decidedOn: optional('rvcdatum', date()),
  indication: optional('rvcindicatie', code('supportIndication')),
  documents: many('document', document),
});

export const support = block({
  needs: optional('toelichting_onderwijsbehoeften', block({ document: one('document', document) })),
  diagnoses: many('diagnose', diagnosis),
  medication: left(
    'medicijngebruik',
    'Medische gegevens horen niet in het dossier (Besluit uitwisseling leer- en begeleidingsgegevens, artikel 6).',
  ),
  plans: many('handelingsplan', plan),
  developmentPlan: optional(
    'opp',
    block({
      startsOn: one('opp_ingangdatum', date()),
      endsOn: optional('opp_einddatum', date()),
      documents: many('document', document),
    }),
  ),
  admissibilities: many('tlv', admissibility),
  clusterArrangements: many(
    'arrangement_cluster12',
    block({
      startsOn: one('arrangement_datum', date()),
      brin: optional('arrangement_brin', brin),
      site: optional('arrangement_vestigingscode', siteCode),
    }),
  ),
  arrangements: many(
    'arrangement_pao',
    block({
      startsOn: one('arrangement_datum', date()),
      reference: optional('arrangement_kenmerk', someText),
      decisionNumber: optional('arrangement_beschikkingsnr', someText),
      endsOn: optional('arrangement_einddatum', date()),
    }),
  ),
  learningSupport: optional('lwoo', learningSupport),
  regionalReferral: optional('rvc', regionalReferral),
});
