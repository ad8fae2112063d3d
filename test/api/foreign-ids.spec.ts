import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RoleCode, permissionsOf, roleCodes, roles } from '#libs/access/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { addMonths } from '#libs/platform/domain/index.js';
import { standardTemplates } from '#libs/letters/domain/index.js';
import { addChild, addWijken } from '../support/children.js';
import { type Route, routesOf } from '../support/census.js';
import { type TestRegion, addRegion } from '../support/region.js';
import { type SignedInApi, startSignedInApi } from '../support/sign-in.js';

// Every route with an id in its path, asked by every role that may ask it, with the id of something that is there and
// belongs to another municipality. A route that is new must be named here, else the census below is red.
let api: SignedInApi;
let region: TestRegion;
let elsewhere: TestRegion;
let routes: Route[];
let foreign: Record<string, string>;
beforeAll(async () => {
  api = await startSignedInApi('foreign_ids');
  region = await addRegion(api.admin, '01');
  elsewhere = await addRegion(api.admin, '02');
  routes = routesOf(api.app).filter(({ url }) => /:\w+Id\b/.test(url) && !outsideOrganisations.test(url));
  foreign = await addForeignThings();
});
afterAll(() => api.close());

/** Work of the system, terms of the law and of keeping, and rules of reminders belong to no organisation. */
const outsideOrganisations = /\/(?:failed-tasks|retention-changes|school-years|reminder-rules|quiet-periods)\//;

const version = 1;
const reason = 'omdat het een proef is';
const receivedOn = '2026-10-01';
const guardian = { name: 'Sanne de Boer', hasAuthority: true };
const said = { guardianId: randomUUID(), channel: 'paper' };
const name = { givenName: 'Noor', prefix: '', familyName: 'Bos' };

/** A body that is right in itself, per route that takes one. */
const bodies = (): Record<string, object> => ({
  'POST pupils/:pupilId/registrations': { schoolLocationId: region.location, preference: 1, receivedOn },
  'PUT accounts/:accountId': { name: 'Sanne de Boer', email: 'sanne@school.example' },
  'POST accounts/:accountId/memberships': { role: 'school-head' },
  'POST imports/:importId/confirmations': {},
  'PUT locations/:locationId/contact': { contactEmail: 'kantoor@school.example' },
  'POST mailbox-problems/:locationId/confirmations': { mailbox: 'contact' },
  'PUT organisations/:organisationId/letter-templates/:letterKind': { text: standardTemplates.receipt, version: 0 },
  'POST organisations/:organisationId/letter-templates/:letterKind/resets': { version: 0 },
  'POST organisations/:organisationId/letter-templates/:letterKind/previews': { text: standardTemplates.receipt },
  'POST organisations/:organisationId/agreements': { signedOn: '2026-01-01', version: '4.0', documentReference: 'Z-1' },
  'POST form-versions/:formVersionId/withdrawals': { reason },
  'PUT saved-filters/:savedFilterId': { name: 'Van mij', shared: false, isDefault: false },
  'PUT wijken/:wijkId/toddler-counts/:year': { count: 100, source: 'CBS', countedOn: '2026-01-01' },
  'PUT pupils/:pupilId': { ...name, bornOn: '2023-05-01', version, addressSecret: false, guardians: [guardian] },
  'POST pupils/:pupilId/departures': { leftOn: receivedOn, reason: 'moved', version },
  'POST pupils/:pupilId/returns': { version },
  'POST pupils/:pupilId/settled-doubts': { kind: 'age' },
  'POST pupils/:pupilId/talks': { spokenOn: receivedOn },
  'POST pupils/:pupilId/handovers': { form: 'peuterestafette' },
  'PUT handovers/:handoverId/answers/:sectionId': { revision: 1, answers: {} },
  'PUT handovers/:handoverId/receiver': { schoolLocationId: region.location },
  'POST handovers/:handoverId/recalls': { reason },
  'POST handovers/:handoverId/consents': { ...said, version, decidedOn: receivedOn, decisions: [] },
  'POST handovers/:handoverId/refusals': { ...said, refusedOn: receivedOn },
  'POST received-handovers/:releaseId/feedback': { picture: 'fully' },
  'POST handovers/:handoverId/withdrawals': { ...said, withdrawnOn: receivedOn },
  'POST handovers/:handoverId/questions/:questionId/answers': { text: reason },
  'POST received-handovers/:releaseId/returns': { reason },
  'POST received-handovers/:releaseId/questions': { text: reason },
  'PUT received-handovers/:releaseId/assignee': { personId: null },
  'POST received-applications/:applicationId/takeovers': { version },
  'POST received-applications/:applicationId/doubles': { version, reason },
  'POST retention-holds/:holdId/lifts': { reason },
  'POST retention-holds/:holdId/reviews': { reviewOn: addMonths(new Clock().today(), 3) },
  'PUT registrations/:registrationId': { version, preference: 1 },
  'POST registrations/:registrationId/confirmations': { version, receivedOn },
  'POST registrations/:registrationId/received-on-changes': { version, receivedOn, reason },
  'POST registrations/:registrationId/steps': { version, kind: 'admitted', happenedOn: receivedOn },
  'POST registrations/:registrationId/withdrawals': { version, reason },
});

/** @returns one id for each parameter of a path */
async function addForeignThings(): Promise<Record<string, string>> {
  const one = async (sql: string, values: unknown[]): Promise<string> =>
    (await api.admin.query(sql, values)).rows[0].id;
  const pupilId = await addChild(api.admin, {
    region: elsewhere.municipality,
    preschool: elsewhere.preschoolLocation,
    registrations: [{ school: elsewhere.location, receivedOn }],
  });
  const person = await api.person({ role: 'school-head', organisationId: elsewhere.school });
  const reminder = `INSERT INTO reminder (pupil_id, region_id, rule, recipient_kind, recipient_id, due_on, anchor_on, status, reason, settled_at)
    VALUES ($1, $2, 'at-3y3m', 'preschool', $3, '2026-09-01', '2023-06-01', 'failed', 'smtp-550', now()) RETURNING id`;
  const letter = `INSERT INTO letter (id, kind, region_id, school_location_id, pupil_id, subject_id, dated_on, created_by, sha256, bytes,
      document)
    VALUES (uuidv7(), 'receipt', $1, $2, $3, $3, '2026-09-01', $3, '', 0, '') RETURNING id`;
  const talk = `INSERT INTO watch_talk (id, pupil_id, region_id, preschool_location_id, spoken_on, recorded_by)
    VALUES (uuidv7(), $1, $2, $3, '2026-09-01', $1) RETURNING id`;
  const form = `INSERT INTO form_version (form, version, region_id, document, document_hash, valid_from, proposed_by)
    SELECT form, '2027-1', $1, document, document_hash, valid_from, $2 FROM form_version
    WHERE form = 'peuterestafette' AND region_id IS NULL RETURNING id`;
  const filter = `INSERT INTO saved_filter (organisation_id, owner_id, list, name, parameters, shared)
    VALUES ($1, $2, 'figures', 'Van elders', '{}', true) RETURNING id`;
  const run = `INSERT INTO import_run (id, kind, file, created_by, role, organisation_id, region_id, reach, location_ids, status)
    VALUES ($1, 'pupils', '', $2, 'region-coordinator', $3, $3, 'region', '{}', 'checked') RETURNING id`;
  const handover = `INSERT INTO handover (id, region_id, pupil_id, form, form_version_id, sender_location_id, receiver_location_id,
      status, sections_total, created_by, changed_by, changed_by_name, version_number)
    SELECT uuidv7(), $1, $2, 'peuterestafette', v.id, $3, $4, 'sent', 17, $2, $2, '', 1
    FROM form_version v WHERE v.form = 'peuterestafette' LIMIT 1 RETURNING id`;
  const { municipality, preschoolLocation, location } = elsewhere;
  const handoverId = await one(handover, [municipality, pupilId, preschoolLocation, location]);
  const release = `INSERT INTO handover_release (id, handover_id, region_id, sender_location_id, receiver_location_id, kind,
      version_number, form_version_id, parts, header, sha256, released_at, released_on, released_by, released_by_name, changed_at)
    SELECT uuidv7(), h.id, h.region_id, h.sender_location_id, h.receiver_location_id, 'full', 1, h.form_version_id, '{ve}', '', '',
      now(), '2026-10-01', h.created_by, '', now() FROM handover h WHERE h.id = $1 RETURNING id`;
  const releaseId = await one(release, [handoverId]);
  const application = `INSERT INTO application (id, region_id, school_location_id, status, email_fingerprint, code_number,
      code_sent_at, started_at, received_at, received_on)
    VALUES ($1, $2, $3, 'received', '', 1, now(), now(), now(), '2026-10-01') RETURNING id`;
  const applicationId = await one(application, [randomUUID(), municipality, location]);
  await api.admin.query("INSERT INTO application_content (application_id, content) VALUES ($1, '')", [applicationId]);
  const question = `INSERT INTO handover_question (id, release_id, restricted, question, asked_at, asked_by, asked_by_name,
      asked_by_role)
    VALUES (uuidv7(), $1, false, '', now(), $1, '', 'teacher') RETURNING id`;
  const attachment = `INSERT INTO handover_attachment (id, handover_id, purpose, section_id, name, media_type, bytes, sha256, key, salt,
      scan, uploaded_at, uploaded_by, uploaded_by_name)
    VALUES (uuidv7(), $1, 'answer', 've', '', 'image/png', 0, '', '', '', 'clean', now(), $1, '') RETURNING id`;
  const dossier = `INSERT INTO dossier (id, region_id, organisation_id, person_id, person_role, kind, wish, items, total, asked_at, state)
    VALUES (uuidv7(), $1, $2, $3, 'school-head', 'normal', '', '[]', 1, now(), 'failed') RETURNING id`;
  const dossierId = await one(dossier, [municipality, elsewhere.school, person.personId]);
  const guardianOfChild = `INSERT INTO guardian (id, pupil_id, name, email, has_authority, position)
    VALUES (uuidv7(), $1, 'Sanne Bos', 'sanne@ouders.example', true, 6) RETURNING id`;
  const hold = `INSERT INTO retention_hold (id, region_id, pupil_id, subject_kind, subject_id, location_id, reason, review_on, set_at,
      set_by, set_by_name)
    VALUES (uuidv7(), $1, $2, 'pupil', $2, $3, '', '2027-01-01', now(), $2, '') RETURNING id`;
  return {
    holdId: await one(hold, [municipality, pupilId, preschoolLocation]),
    attachmentId: await one(attachment, [handoverId]),
    pupilId,
    applicationId,
    handoverId,
    releaseId,
    sectionId: 've',
    questionId: await one(question, [releaseId]),
    dossierId,
    // What a parent takes along is a dossier too.
    paperId: dossierId,
    guardianId: await one(guardianOfChild, [pupilId]),
    registrationId: await one('SELECT id FROM registration WHERE pupil_id = $1', [pupilId]),
    reminderId: await one(reminder, [pupilId, elsewhere.municipality, elsewhere.preschoolLocation]),
    letterId: await one(letter, [elsewhere.municipality, elsewhere.location, pupilId]),
    talkId: await one(talk, [pupilId, elsewhere.municipality, elsewhere.preschoolLocation]),
    letterKind: 'receipt',
    formVersionId: await one(form, [elsewhere.municipality, person.personId]),
    savedFilterId: await one(filter, [elsewhere.school, person.personId]),
    importId: await one(run, [randomUUID(), person.personId, elsewhere.municipality]),
    sessionId: await one(
      `INSERT INTO session (id, reference_hash, person_id, membership_id, provider, id_token, device, authenticated_at,
         started_at, last_seen_at, expires_at)
       VALUES ($1, 'hash', $2, $3, 'account', '', 'elsewhere', now(), now(), now(), now() + interval '1 hour') RETURNING id`,
      [randomUUID(), person.personId, person.membershipId],
    ),
    accountId: person.personId,
    membershipId: person.membershipId,
    organisationId: elsewhere.school,
    locationId: elsewhere.location,
    wijkId: (await addWijken(api.admin, elsewhere.municipality, 'Elders', 1))[0]!,
    year: '2026',
  };
}

const placeOf = (role: RoleCode): string => {
  const [kind = 'municipality'] = roles[role].kinds as readonly string[];
  const places: Record<string, string> = {
    board: region.board,
    school: region.school,
    'preschool-organisation': region.preschools,
  };
  return places[kind] ?? region.municipality;
};

const shortOf = ({ method, url }: Route): string => `${method} ${url.replace('/api/v1/', '')}`;

/** All that somebody could have changed elsewhere, as text. */
async function everythingThere(): Promise<string> {
  const tables = [
    'pupil',
    'guardian',
    'registration',
    'registration_change',
    'registration_watch',
    'watch_talk',
    'reminder',
  ];
  const more = [
    'import_run',
    'session',
    'person',
    'membership',
    'invitation',
    'organisation',
    'location',
    'letter',
    'letter_template',
    'toddler_count',
    'bounced_address',
    'form_version',
    'saved_filter',
    'settled_doubt',
    'application',
    'application_content',
    'dossier',
  ];
  const found: string[] = [];
  for (const table of [...tables, ...more]) {
    const { rows } = await api.admin.query(`SELECT t::text AS line FROM ${table} t ORDER BY 1`);
    found.push(...rows.map(({ line }) => line).filter((line: string) => mine.every((id) => !line.includes(id))));
  }
  return found.join('\n');
}
/** Persons of this test: their sessions come and go. */
const mine: string[] = [];

describe('an id of another organisation', () => {
  it('is tried on every route that takes an id, with a body that is right', () => {
    expect(routes.length).toBeGreaterThan(25);
    const known = Object.keys(foreign);
    const parameters = routes.flatMap(({ url }) =>
      [...url.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter ?? ''),
    );
    expect(parameters.filter((parameter) => !known.includes(parameter))).toEqual([]);
    expect(Object.keys(bodies()).filter((route) => !routes.map(shortOf).includes(route))).toEqual([]);
  });

  it.each([...roleCodes])('does not exist for %s, and nothing changes', async (role) => {
    const client = await api.as({ role, organisationId: placeOf(role) });
    mine.push(client.personId);
    const before = await everythingThere();
    const asked = routes.filter(
      ({ declaration = '' }) =>
        declaration.startsWith('signed-in') || (permissionsOf(role) as readonly string[]).includes(declaration),
    );
    const wrong: string[] = [];
    for (const route of asked) {
      const path = route.url.replaceAll(/:(\w+)/g, (_, parameter: string) => foreign[parameter] ?? 'nothing');
      const answer = await client.send(route.method as 'GET', path, bodies()[shortOf(route)]);
      if (answer.statusCode !== 404) wrong.push(`${shortOf(route)}: ${answer.statusCode} ${answer.body.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
    expect(await everythingThere()).toBe(before);
  });
});
