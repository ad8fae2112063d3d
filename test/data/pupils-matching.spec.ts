import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import fc from 'fast-check';
import pg from 'pg';
import { UnitOfWork } from '#libs/database/index.js';
import { systemActor } from '#libs/platform/domain/index.js';
import { stagingLine } from '#libs/pupils/data/import-staging.js';
import { PupilImports } from '#libs/pupils/data/pupil-imports.repository.js';
import { type Identity, matchPupil, nameKey } from '#libs/pupils/domain/index.js';
import { RegistrationsModule } from '#libs/registrations/index.js';
import { addChild, addPreschool } from '../support/children.js';
import { type TestDatabase, cloneDatabase } from '../support/database.js';
import { startContext } from '../support/nest-context.js';
import { type TestRegion, addRegion } from '../support/region.js';

let database: TestDatabase;
let admin: pg.Pool;
let context: INestApplicationContext;
let region: TestRegion;
let preschools: string[];
beforeAll(async () => {
  database = await cloneDatabase('pupils_matching');
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
  region = await addRegion(admin, '01');
  preschools = [region.preschoolLocation, await addPreschool(admin, region, '200000001')];
  context = await startContext(database.workerUrl, RegistrationsModule);
});
afterAll(async () => {
  await context.close();
  await admin.end();
  await database.drop();
});

interface Child {
  readonly bornOn: string;
  readonly givenName: string;
  readonly postcode: string | null;
  readonly preschool: number | null;
  readonly reference: string | null;
}

// Few values each, so that children look alike in every way there is.
const aChild = fc.record<Child>({
  bornOn: fc.constantFrom('2023-05-14', '2023-05-15'),
  givenName: fc.constantFrom('Noor', 'Saar'),
  postcode: fc.constantFrom(null, '1315AB', '1354XX'),
  preschool: fc.constantFrom(null, 0, 1),
  reference: fc.constantFrom(null, 'K1', 'K2'),
});

const preschoolOf = (child: Child): string | null => (child.preschool === null ? null : preschools[child.preschool]!);
const identityOf = (child: Child): Identity => ({
  bornOn: child.bornOn,
  givenKey: nameKey(child.givenName),
  familyKey: nameKey('Berg'),
  postcode: child.postcode,
  preschoolLocationId: preschoolOf(child),
  preschoolReference: child.reference,
});

const oneNumberEach = (children: readonly Child[]): Child[] => {
  const taken = new Set<string>();
  return children.filter(({ preschool, reference }) => {
    if (preschool === null || reference === null) return true;
    const key = `${preschool} ${reference}`;
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
};

/** What the import decides about one row, read from its temporary table before everything is undone. */
async function decided(child: Child): Promise<{ verdict: string; id: string }> {
  const line = stagingLine({
    row: 2,
    newId: randomUUID(),
    ...{ givenName: child.givenName, prefix: '', familyName: 'Berg', bornOn: child.bornOn },
    ...{ postcode: child.postcode, wijkId: null, addressSecret: null, guardians: [] },
    preschoolLocationId: preschoolOf(child),
    preschoolReference: child.reference,
  });
  return context.get(UnitOfWork).run(systemActor('test'), async (tx) => {
    await context.get(PupilImports, { strict: false }).compare(tx, { regionId: region.municipality }, [line]);
    const [row] = await tx.query<{ verdict: string; id: string }>('SELECT verdict, id FROM pupil_import');
    return row!;
  });
}

describe('matching a file', () => {
  it('decides as the rule for one child does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aChild, { maxLength: 4 }), aChild, async (children, child) => {
        await admin.query('TRUNCATE pupil CASCADE');
        const known = [];
        for (const each of oneNumberEach(children)) {
          const { preschool: _, ...rest } = each;
          const id = await addChild(admin, {
            ...{ region: region.municipality, familyName: 'Berg', preschool: preschoolOf(each) },
            ...rest,
          });
          known.push({ ...identityOf(each), id });
        }
        const match = matchPupil(identityOf(child), known);
        const { verdict, id } = await decided(child);
        if (match.kind === 'new') expect(verdict).toBe('new');
        else if (match.kind === 'unsure') expect(verdict).toBe(match.code);
        else expect([['same', 'changed'].includes(verdict), id]).toEqual([true, match.pupilId]);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
