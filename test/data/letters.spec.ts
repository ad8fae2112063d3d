import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { UnitOfWork } from '#libs/database/index.js';
import { LettersRepository } from '#libs/letters/data/letters.repository.js';
import { letterPlace } from '#libs/letters/letter-place.js';
import { Letters, LettersModule, type NewLetter } from '#libs/letters/index.js';
import { type LetterKind, exampleLetter, letterKinds, standardTemplates } from '#libs/letters/domain/index.js';
import { type Actor, systemActor } from '#libs/platform/domain/index.js';
import { Sealer } from '#libs/platform/encryption/index.js';
import { RegistrationsModule } from '#libs/registrations/index.js';
import { addChild } from '../support/children.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { anActor } from '../support/importing.js';
import { startContext } from '../support/nest-context.js';
import { type TestRegion, addRegion } from '../support/region.js';

let database: TestDatabase;
let admin: pg.Pool;
let context: INestApplicationContext;
let here: TestRegion;
let there: TestRegion;
let pupilId: string;

beforeAll(async () => {
  database = await cloneDatabase('letters');
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  context = await startContext(database.appUrl, LettersModule, RegistrationsModule);
  here = await addRegion(admin, '01');
  there = await addRegion(admin, '02');
  pupilId = await addChild(admin, { region: here.municipality, registrations: [] });
});
afterAll(async () => {
  await context.close();
  await admin.end();
  await database.drop();
});

const run = <Result>(actor: Actor, work: (tx: never) => Promise<Result>): Promise<Result> =>
  context.get(UnitOfWork, { strict: false }).run(actor, (tx) => work(tx as never));
const letters = (): Letters => context.get(Letters, { strict: false });

/** Somebody at one school location; what they may is the matter of their role. */
const at = (locationId: string, role = 'school-head'): Actor =>
  anActor(here.municipality, {
    role,
    organisationId: here.school,
    reach: 'locations',
    locationIds: [locationId],
    permissions: new Set(['letters.read']),
  });

const letterOf = (kind: LetterKind, more: Partial<NewLetter> = {}): NewLetter => {
  const { fields, datedOn } = exampleLetter(kind);
  const place = { regionId: here.municipality, boardId: here.board, schoolLocationId: here.location };
  return { kind, fields, datedOn, pupilId, subjectId: randomUUID(), ...place, ...more } as NewLetter;
};
const write = async (actor: Actor, letter: NewLetter): Promise<string> =>
  (await run(actor, (tx) => letters().write(tx, letter))).id;
const openAt = async (id: string): Promise<Buffer> => {
  const { rows } = await admin.query('SELECT document FROM letter WHERE id = $1', [id]);
  return context.get(Sealer, { strict: false }).open(rows[0].document, letterPlace(id));
};

async function edit(owner: string, kind: LetterKind, version: number, text: string | null): Promise<string> {
  const { rows } = await admin.query(
    `INSERT INTO letter_template (kind, owner_id, region_id, version, text, edited_by)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [kind, owner, here.municipality, version, text, randomUUID()],
  );
  return rows[0].id;
}

describe('a written letter', () => {
  it.each(letterKinds)('%s stands sealed, for the row it stands in only', async (kind) => {
    const id = await write(at(here.location), letterOf(kind));
    const { rows } = await admin.query('SELECT * FROM letter WHERE id = $1', [id]);
    const row = rows[0];
    expect(row).toMatchObject({ kind, board_id: here.board, template_id: null, dated_on: '2027-04-13' });
    expect(row.document.subarray(0, 4).toString()).not.toBe('%PDF');
    const pdf = await openAt(id);
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(pdf.length).toBe(row.bytes);
    expect(createHash('sha256').update(pdf).digest('hex')).toBe(row.sha256);
    expect(() => context.get(Sealer, { strict: false }).open(row.document, letterPlace(randomUUID()))).toThrow();
  });

  it('is in the log with ids and codes, and never with a name', async () => {
    const letter = letterOf('refusal');
    const id = await write(at(here.location), letter);
    const { rows } = await admin.query(`SELECT * FROM audit_event WHERE object_id = $1`, [id]);
    expect(rows).toMatchObject([
      {
        action: 'letter.written',
        object_kind: 'letter',
        detail: { kind: 'refusal', pupilId, subjectId: letter.subjectId, templateId: null },
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Noor');
  });

  it('is not there when the step it belongs to fails', async () => {
    const letter = letterOf('receipt');
    const failing = run(at(here.location), async (tx) => {
      await letters().write(tx, letter);
      throw new Error('the step failed');
    });
    await expect(failing).rejects.toThrow('the step failed');
    const { rows } = await admin.query('SELECT 1 FROM letter WHERE subject_id = $1', [letter.subjectId]);
    expect(rows).toEqual([]);
  });

  it('may be had written by a region, at a school of its own', async () => {
    const id = await write(anActor(here.municipality), letterOf('receipt'));
    expect((await openAt(id)).length).toBeGreaterThan(1000);
    await expect(write(anActor(there.municipality), letterOf('receipt'))).rejects.toMatchObject({ code: '42501' });
  });
});

describe('which text counts', () => {
  const changed = (kind: LetterKind, word: string): string => standardTemplates[kind].replace('# ', `# ${word}: `);
  const used = async (kind: LetterKind, boardId: string | null = here.board): Promise<string | null> => {
    const id = await write(at(here.location), letterOf(kind, { boardId }));
    const { rows } = await admin.query('SELECT template_id FROM letter WHERE id = $1', [id]);
    return rows[0].template_id;
  };

  it('is of the board, else of the region, else the standard', async () => {
    const ofRegion = await edit(here.municipality, 'withdrawal', 1, changed('withdrawal', 'Gemeente'));
    expect(await used('withdrawal')).toBe(ofRegion);
    const ofBoard = await edit(here.board, 'withdrawal', 1, changed('withdrawal', 'Bestuur'));
    expect(await used('withdrawal')).toBe(ofBoard);
    expect(await used('withdrawal', here.otherBoard)).toBe(ofRegion);
    expect(await used('withdrawal', null)).toBe(ofRegion);
    const newer = await edit(here.board, 'withdrawal', 2, changed('withdrawal', 'Nieuw'));
    expect(await used('withdrawal')).toBe(newer);
    await edit(here.board, 'withdrawal', 3, null);
    expect(await used('withdrawal')).toBe(ofRegion);
    await edit(here.municipality, 'withdrawal', 2, null);
    expect(await used('withdrawal')).toBeNull();
    expect(await used('admission')).toBeNull();
  });

  it('is never one that says too little: a text that no longer fits is passed over', async () => {
    await edit(here.board, 'extension', 1, '# Later\n\nWij ontvingen uw aanmelding op {{ontvangenOp}}.');
    expect(await used('extension')).toBeNull();
  });
});

describe('row-level security of letters, alone', () => {
  const seen = async (actor: Actor, id: string): Promise<number> =>
    run(
      actor,
      async (tx: { query: (sql: string, values: unknown[]) => Promise<unknown[]> }) =>
        (await tx.query('SELECT 1 FROM letter WHERE id = $1', [id])).length,
    );

  it.each([
    ['the school head there', () => at(here.location), 1],
    ['the administration there', () => at(here.location, 'school-administration'), 1],
    ['the support coordinator there', () => at(here.location, 'support-coordinator'), 1],
    ['a coordinator in secondary education', () => at(here.location, 'vo-coordinator'), 1],
    ['a teacher there', () => at(here.location, 'teacher'), 0],
    ['the board', () => at(here.location, 'board-administrator'), 0],
    ['another location of the same school', () => at(here.secondLocation), 0],
    ['another school', () => at(here.otherLocation), 0],
    ['the region', () => anActor(here.municipality), 0],
    ['a policy officer', () => anActor(here.municipality, { role: 'policy-officer', reach: 'numbers' }), 0],
    [
      'a functional administrator',
      () => anActor(here.municipality, { role: 'system-administrator', reach: 'none' }),
      0,
    ],
    ['the system itself', () => systemActor('test'), 1],
  ] as const)('%s', async (_, actor, expected) => {
    const id = await write(at(here.location), letterOf('receipt'));
    expect(await seen(actor(), id)).toBe(expected);
  });

  it('the first line alone does the same, and lists the letters of one registration', async () => {
    const letter = letterOf('receipt');
    const first = await write(at(here.location), letter);
    const second = await write(at(here.location), { ...letterOf('extension'), subjectId: letter.subjectId });
    const listed = (actor: Actor) => run(actor, (tx) => letters().listOf(tx, letter.subjectId));
    expect((await listed(at(here.location))).map(({ id, kind }) => [id, kind])).toEqual([
      [first, 'receipt'],
      [second, 'extension'],
    ]);
    expect(await listed(at(here.otherLocation))).toEqual([]);
    expect(await listed(anActor(here.municipality))).toEqual([]);
    const repository = context.get(LettersRepository, { strict: false });
    const asSystem = (actor: Actor) =>
      run(systemActor('test'), (tx: object) =>
        repository.ofSubject(Object.create(tx, { actor: { value: actor } }) as never, letter.subjectId),
      );
    expect(await asSystem({ ...at(here.location, 'board-administrator'), permissions: new Set() })).toEqual([]);
    expect(await asSystem(at(here.secondLocation))).toEqual([]);
    expect(await asSystem(at(here.location))).toHaveLength(2);
  });

  it('nobody changes or removes a letter, or an older text', async () => {
    const id = await write(at(here.location), letterOf('receipt'));
    const change = (sql: string) =>
      run(at(here.location), (tx: { execute: (sql: string, values: unknown[]) => Promise<number> }) =>
        tx.execute(sql, [id]),
      );
    for (const sql of [
      `UPDATE letter SET kind = 'refusal' WHERE id = $1`,
      'DELETE FROM letter WHERE id = $1',
      `UPDATE letter_template SET text = 'x' WHERE id = $1`,
      'DELETE FROM letter_template WHERE id = $1',
    ]) {
      await expect(change(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('a text is edited for the own organisation only, and read in the own region', async () => {
    const board = { ...at(here.location, 'board-administrator'), organisationId: here.board };
    const insert = (actor: Actor, owner: string) =>
      run(actor, (tx: { execute: (sql: string, values: unknown[]) => Promise<number> }) =>
        tx.execute(
          `INSERT INTO letter_template (kind, owner_id, region_id, version, text, edited_by)
           VALUES ('receipt', $1, $2, 1, 'x', $3)`,
          [owner, here.municipality, actor.personId],
        ),
      );
    await expect(insert(board, here.otherBoard)).rejects.toMatchObject({ code: '42501' });
    await expect(insert(board, here.municipality)).rejects.toMatchObject({ code: '42501' });
    await expect(insert({ ...board, role: 'school-head' }, here.board)).rejects.toMatchObject({ code: '42501' });
    expect(await insert(board, here.board)).toBe(1);
    const count = (actor: Actor) =>
      run(
        actor,
        async (tx: { query: (sql: string) => Promise<unknown[]> }) =>
          (await tx.query(`SELECT 1 FROM letter_template WHERE kind = 'receipt'`)).length,
      );
    expect([await count(board), await count(anActor(there.municipality))]).toEqual([1, 0]);
  });
});
