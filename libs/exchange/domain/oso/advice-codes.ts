// The advice of today in the codes of OSO 2019.1. The labels of list 2 were never published with the schema: what stands here
// follows from the order of the codes and is assumed. Whoever exports must say so (oso.md, section 5).

/** Values of the official list of the doorstroomtoets chain, version 1.1, from school year 2025-2026. */
export const schoolAdvices = [
  'VSO',
  'PRAKTIJKONDERWIJS',
  'VMBO_BB',
  'VMBO_BB_MET_LWOO',
  'VMBO_BB_TM_VMBO_KB',
  'VMBO_BB_TM_VMBO_KB_MET_LWOO',
  'VMBO_KB',
  'VMBO_KB_MET_LWOO',
  'VMBO_KB_TM_VMBO_GL/TL',
  'VMBO_KB_TM_VMBO_GL/TL_MET_LWOO',
  'VMBO_GL/TL',
  'VMBO_GL/TL_MET_LWOO',
  'VMBO_GL/TL_TM_HAVO',
  'HAVO',
  'HAVO_TM_VWO',
  'VWO',
  'GEEN_SPECIFIEK_ADVIES_MOGELIJK',
] as const;
export type SchoolAdvice = (typeof schoolAdvices)[number];

/** Code of list 2 for each advice. */
export const osoAdviceCodes: Readonly<Record<SchoolAdvice, string>> = {
  VSO: '01',
  PRAKTIJKONDERWIJS: '10',
  VMBO_BB: '20',
  VMBO_BB_MET_LWOO: '21',
  VMBO_BB_TM_VMBO_KB: '22',
  VMBO_BB_TM_VMBO_KB_MET_LWOO: '23',
  VMBO_KB: '30',
  VMBO_KB_MET_LWOO: '31',
  'VMBO_KB_TM_VMBO_GL/TL': '34',
  'VMBO_KB_TM_VMBO_GL/TL_MET_LWOO': '35',
  'VMBO_GL/TL': '42',
  'VMBO_GL/TL_MET_LWOO': '43',
  'VMBO_GL/TL_TM_HAVO': '52',
  HAVO: '60',
  HAVO_TM_VWO: '61',
  VWO: '70',
  GEEN_SPECIFIEK_ADVIES_MOGELIJK: '80',
};

/** For the report of an export, and beside an advice that came in. */
export const assumedAdviceCodes =
  'De code van het advies in het OSO-bestand is een aanname: de betekenis van de codes is niet gepubliceerd. Schrijf het advies ook voluit in de argumentatie.';
