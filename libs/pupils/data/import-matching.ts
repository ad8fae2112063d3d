/** Why a row is not taken over. The first two stop the file, the others leave the row to a person. */
export type RowDoubt = 'double-row' | 'reference-double' | 'ambiguous' | 'reference-taken' | 'elsewhere';

// Each statement looks at the rows in \`pupil_import\`. What \`matchPupil\` decides for one child is decided here for a whole
// file; test/data/pupils-matching.spec.ts holds both to the same answers.

/** Two rows about one child: same names and birth date, and nothing in the file that says they are two children. */
export const findDoubleRows = `
UPDATE pupil_import later SET verdict = 'double-row'
FROM pupil_import first
WHERE first.born_on = later.born_on AND first.family_key = later.family_key AND first.given_key = later.given_key
  AND first.row_number < later.row_number
  AND (first.preschool_location_id = later.preschool_location_id
    AND first.preschool_reference <> later.preschool_reference) IS NOT TRUE
  AND (first.postcode <> later.postcode
    AND first.preschool_location_id <> later.preschool_location_id) IS NOT TRUE`;

/** One number for two children of one preschool. */
export const findDoubleReferences = `
UPDATE pupil_import later SET verdict = 'reference-double'
FROM pupil_import first
WHERE first.preschool_location_id = later.preschool_location_id AND first.preschool_reference = later.preschool_reference
  AND first.row_number < later.row_number AND later.verdict = 'new'
  AND (first.born_on, first.family_key, first.given_key) <> (later.born_on, later.family_key, later.given_key)`;

/** Children that are known already. $1: the region. */
export const findKnown = `
WITH namesake AS (
  SELECT i.row_number, p.id, CASE
    WHEN p.preschool_location_id = i.preschool_location_id AND p.preschool_reference = i.preschool_reference THEN 3
    WHEN p.preschool_location_id = i.preschool_location_id AND p.preschool_reference <> i.preschool_reference
      THEN CASE WHEN p.postcode <> i.postcode THEN -1 ELSE 0 END
    WHEN p.postcode = i.postcode THEN 2
    WHEN p.preschool_location_id = i.preschool_location_id THEN 1
    ELSE 0 END AS weight
  FROM pupil_import i
  JOIN pupil p ON p.region_id = $1 AND p.born_on = i.born_on AND p.family_key = i.family_key AND p.given_key = i.given_key
  WHERE i.verdict = 'new'
), ranked AS (
  SELECT row_number, id, weight, max(weight) OVER (PARTITION BY row_number) AS best FROM namesake
), chosen AS (
  SELECT row_number, (array_agg(id))[1] AS id, count(*) AS fitting, best
  FROM ranked WHERE weight = best AND best >= 0 GROUP BY row_number, best
)
UPDATE pupil_import i SET
  id = CASE WHEN c.best > 0 AND c.fitting = 1 THEN c.id ELSE i.id END,
  verdict = CASE WHEN c.best > 0 AND c.fitting = 1 THEN 'known' ELSE 'ambiguous' END
FROM chosen c WHERE c.row_number = i.row_number`;

/** The number at the preschool belongs to a child with another name or birth date. */
export const findTakenReferences = `
UPDATE pupil_import i SET verdict = 'reference-taken'
FROM pupil p
WHERE p.preschool_location_id = i.preschool_location_id AND p.preschool_reference = i.preschool_reference
  AND i.verdict IN ('new', 'known', 'ambiguous')
  AND (p.born_on, p.family_key, p.given_key) <> (i.born_on, i.family_key, i.given_key)`;

/** Two rows that both turn out to be one known child. A join would be planned as if hardly a row were known. */
export const findDoublesOfKnown = `
UPDATE pupil_import i SET verdict = 'double-row'
FROM (SELECT row_number, row_number() OVER (PARTITION BY id ORDER BY row_number) AS place
  FROM pupil_import WHERE verdict = 'known') known
WHERE known.place > 1 AND known.row_number = i.row_number`;

const guardianIsKnown = (place: 1 | 2): string => `(i.guardian${place}_name IS NULL OR EXISTS (
  SELECT 1 FROM guardian g WHERE g.pupil_id = p.id AND g.position = ${place} AND g.name = i.guardian${place}_name
    AND coalesce(i.guardian${place}_email, g.email) IS NOT DISTINCT FROM g.email
    AND coalesce(i.guardian${place}_phone, g.phone) IS NOT DISTINCT FROM g.phone
    AND coalesce(i.guardian${place}_authority, g.has_authority) = g.has_authority))`;

/** Known children about whom the file says nothing new. */
export const findSame = `
UPDATE pupil_import i SET verdict = CASE WHEN i.given_name = p.given_name
    AND coalesce(nullif(i.prefix, ''), p.prefix) = p.prefix AND i.family_name = p.family_name
    AND coalesce(i.postcode, p.postcode) IS NOT DISTINCT FROM p.postcode
    AND coalesce(i.preschool_location_id, p.preschool_location_id) IS NOT DISTINCT FROM p.preschool_location_id
    AND coalesce(i.preschool_reference, p.preschool_reference) IS NOT DISTINCT FROM p.preschool_reference
    AND coalesce(i.address_secret, p.address_secret) = p.address_secret
    AND ${guardianIsKnown(1)} AND ${guardianIsKnown(2)}
  THEN 'same' ELSE 'changed' END
FROM pupil p WHERE i.verdict = 'known' AND p.id = i.id`;

/** A preschool does not take a child from another by naming it in a file. $1: its own locations. */
export const findElsewhere = `
UPDATE pupil_import i SET verdict = 'elsewhere'
FROM pupil p WHERE i.verdict IN ('same', 'changed') AND p.id = i.id
  AND p.preschool_location_id IS NOT NULL AND p.preschool_location_id <> ALL ($1::uuid[])`;
