/**
 * SQL: the mail addresses of the receiver of a reminder `c`, its location `l` and its guardian `g`. A mailbox stands before
 * people; of people those count who have the role on the day of parameter `today` and have signed in once.
 */
export const addressesOf = (today: string): string => `CASE c.recipient_kind
    WHEN 'guardian' THEN array_remove(ARRAY[g.email], NULL)
    WHEN 'preschool' THEN array_remove(ARRAY[l.contact_email], NULL)
    WHEN 'preschool-deputy' THEN array_remove(ARRAY[l.deputy_email], NULL)
    WHEN 'school-deputy' THEN array_remove(ARRAY[l.deputy_email], NULL)
    ELSE CASE WHEN c.recipient_kind = 'school' AND l.contact_email IS NOT NULL THEN ARRAY[l.contact_email]
      ELSE coalesce(${staffOf(today)}, '{}') END END`;

const staffOf = (today: string): string => `(
  SELECT array_agg(DISTINCT p.email ORDER BY p.email)
  FROM membership m JOIN person p ON p.id = m.person_id AND p.status = 'active' AND p.email IS NOT NULL
  JOIN organisation o ON o.id = m.organisation_id
  WHERE m.role = CASE c.recipient_kind WHEN 'school' THEN 'school-administration' ELSE c.recipient_kind END
    AND CASE c.recipient_kind
      WHEN 'region-coordinator' THEN o.id = c.recipient_id
      WHEN 'board-administrator' THEN o.id = c.recipient_id
      WHEN 'samenwerkingsverband' THEN o.kind = 'samenwerkingsverband' AND o.region_id = c.recipient_id
      ELSE o.id = l.organisation_id AND (m.location_id IS NULL OR m.location_id = l.id) END
    AND m.started_on <= ${today} AND (m.ended_on IS NULL OR m.ended_on > ${today}))`;
