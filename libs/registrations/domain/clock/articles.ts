import type { Sector } from '#libs/deadlines/domain/index.js';

/** Where a rule about the steps of a registration stands in the law; the terms themselves are rows (docs/statutory-terms.md). */
export interface Articles {
  readonly registration: string;
  readonly zorgplicht: string;
  readonly outsideZorgplicht: string;
  readonly decision: string;
  readonly placement: string;
  readonly completion: string;
  readonly refusal: string;
  readonly objection: string;
  readonly dispute: string;
  readonly tlv: string;
  readonly opp: string;
}

const po: Articles = {
  registration: 'artikel 40 lid 2 WPO',
  zorgplicht: 'artikel 40 lid 4 WPO',
  outsideZorgplicht: 'artikel 40 lid 3 en 5 WPO',
  decision: 'artikel 40 lid 6 WPO',
  placement: 'artikel 40 lid 7 WPO',
  completion: 'artikel 63 lid 4 WPO en artikel 4:5 Awb',
  refusal: 'artikel 63 lid 2 WPO',
  objection: 'artikel 63 lid 3 WPO',
  dispute: 'artikel 43 WPO',
  tlv: 'artikel 18a lid 6 WPO',
  opp: 'artikel 40a WPO',
};

const vo: Articles = {
  registration: 'artikel 8.8 WVO 2020',
  zorgplicht: 'artikel 8.9 lid 2 WVO 2020',
  outsideZorgplicht: 'artikel 8.9 lid 1 en 3 WVO 2020',
  decision: 'artikel 8.8 lid 2 WVO 2020',
  placement: 'artikel 8.13 WVO 2020',
  completion: 'artikel 8.8 lid 3 WVO 2020 en artikel 4:5 Awb',
  refusal: 'artikel 8.8 lid 4 WVO 2020',
  objection: 'artikel 8.8 lid 5 WVO 2020',
  dispute: 'de regels van de Geschillencommissie passend onderwijs',
  tlv: 'artikel 2.47 WVO 2020',
  opp: 'artikel 2.44 WVO 2020',
};

/** Versions of the text: law-and-process, section 0. */
export const articlesOf = (sector: Sector): Articles => (sector === 'vo' ? vo : po);
