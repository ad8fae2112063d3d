import { ApplicationSeal } from '#libs/applications/application-seal.js';
import { Clock } from '#libs/platform/clock/index.js';
import { localDateOf } from '#libs/platform/domain/index.js';
import { type TestRegion, addRegion } from './region.js';
import { Client, type SignedInApi, startSignedInApi } from './sign-in.js';

export interface ApplicationScene {
  readonly api: SignedInApi;
  readonly region: TestRegion;
  /** the school that is asked, by its public code */
  readonly schoolCode: string;
  readonly parent: Client;
  /** somebody who takes applications over at that school */
  readonly head: Client;
  now: Date;
  /** what a parent types, with changes */
  typed(more?: object): Record<string, unknown>;
  /** the code in the mail */
  codeOf(id: string, number?: number): string;
  /** typed and mailed, not confirmed. @returns its id */
  started(more?: object): Promise<string>;
  /** received by the school. @returns its id */
  received(more?: object): Promise<string>;
  close(): Promise<void>;
}

/** A parent with a phone, and a school. */
export async function startApplicationScene(label: string, mark = '01'): Promise<ApplicationScene> {
  const api = await startSignedInApi(label);
  const region = await addRegion(api.admin, mark);
  const open = "UPDATE location SET sector = 'po', governance = 'private' WHERE region_id = $1 AND kind = 'school'";
  await api.admin.query(open, [region.municipality]);
  const { rows } = await api.admin.query<{ code: string }>('SELECT code FROM location WHERE id = $1', [
    region.location,
  ]);
  const parent = new Client(api.app);
  let addresses = 0;
  const scene: ApplicationScene = {
    ...{ api, region, parent, schoolCode: rows[0]!.code },
    head: await api.as({ role: 'school-head', organisationId: region.school, locationId: region.location }),
    now: new Date('2026-11-22T17:00:00Z'),
    typed: (more = {}) => {
      addresses += 1;
      return {
        schoolCode: scene.schoolCode,
        child: { givenName: 'Noor', prefix: 'van den', familyName: 'Berg', bornOn: '2023-04-02', postcode: '1315 AB' },
        parents: [{ name: 'Samira Berg', email: `ouder${addresses}@thuis.example`, hasAuthority: true }],
        ...{ supportNeed: 'unknown', preference: 1 },
        ...more,
      };
    },
    codeOf: (id, number = 1) => api.app.get(ApplicationSeal, { strict: false }).codeOf(id, number),
    started: async (more) => (await parent.post('applications', scene.typed(more))).json<{ id: string }>().id,
    received: async (more) => {
      const id = await scene.started(more);
      await parent.post(`applications/${id}/confirmations`, { code: scene.codeOf(id) });
      return id;
    },
    close: () => api.close(),
  };
  const clock = api.app.get(Clock);
  clock.now = () => scene.now;
  clock.today = () => localDateOf(scene.now);
  return scene;
}
