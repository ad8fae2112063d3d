import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FormAnswers, FormKind } from '#libs/forms/domain/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { addChild, addPreschool } from './children.js';
import { type TestRegion, addRegion } from './region.js';
import { type Client, type SignedInApi, startSignedInApi } from './sign-in.js';

/** Everybody who may or may not have to do with a handover. */
export const sceneRoles = {
  staff: 'preschool-staff',
  colleague: 'preschool-staff',
  manager: 'preschool-manager',
  second: 'preschool-staff',
  head: 'school-head',
  ib: 'support-coordinator',
  teacher: 'teacher',
  administration: 'school-administration',
  otherHead: 'school-head',
  otherIb: 'support-coordinator',
  board: 'board-administrator',
  coordinator: 'region-coordinator',
} as const;
export type SceneName = keyof typeof sceneRoles;

export interface SceneChild {
  readonly id: string;
  /** guardians with authority, then one without */
  readonly mother: string;
  readonly father: string;
  readonly neighbour: string;
}

/** A preschool, two schools and a child, with a clock that the test sets. */
export interface HandoverScene {
  readonly api: SignedInApi;
  readonly region: TestRegion;
  readonly clients: Readonly<Record<SceneName, Client>>;
  today: string;
  child(parents?: { two: boolean }): Promise<SceneChild>;
  /** a form with all that is needed, still a draft @returns its id */
  filled(child: SceneChild, form?: FormKind): Promise<string>;
  /** the same, with the school chosen and laid before the parents */
  presented(child: SceneChild, form?: FormKind): Promise<string>;
  consent(id: string, guardianId: string, decisions: Record<string, 'given' | 'refused'>, more?: object): Consent;
  /** all parts given by the mother, and sent @returns the id of the release */
  sent(id: string, child: SceneChild): Promise<string>;
  act(who: SceneName, id: string, act: string, body?: object): ReturnType<Client['send']>;
  close(): Promise<void>;
}
type Consent = ReturnType<Client['send']>;

export const minimalAnswers = (form: FormKind): FormAnswers =>
  (
    JSON.parse(readFileSync(`libs/forms/definitions/${form}/examples/minimal.json`, 'utf8')) as {
      answers: FormAnswers;
    }
  ).answers;

export const consentParts: Readonly<Record<FormKind, readonly string[]>> = {
  peuterestafette: ['basis', 'ontwikkeling', 'zorg', 'ouders'],
  'extra-ondersteuning': ['basis', 'ondersteuning', 'vertrouwelijk', 'ouders'],
};

export const all = (form: FormKind, decision: 'given' | 'refused'): Record<string, 'given' | 'refused'> =>
  Object.fromEntries(consentParts[form].map((part) => [part, decision]));

/** @param names who signs in; the others are not there */
export async function startHandoverScene(label: string, names: readonly SceneName[]): Promise<HandoverScene> {
  const api = await startSignedInApi(label);
  const region = await addRegion(api.admin, '01');
  await api.admin.query(`UPDATE location SET sector = 'po' WHERE kind = 'school'`);
  const second = await addPreschool(api.admin, region, '200000001');
  const clients = await signedIn(api, region, second, names);
  const scene = { today: '2026-11-22' };
  api.app.get(Clock).today = () => scene.today;
  const act: HandoverScene['act'] = (who, id, name, body) =>
    clients[who].send(name === 'receiver' ? 'PUT' : 'POST', `handovers/${id}/${name}`, body);
  const filled: HandoverScene['filled'] = async (child, form = 'peuterestafette') => {
    const begun = (await clients.staff.post(`pupils/${child.id}/handovers`, { form })).json<{ id: string }>();
    for (const [section, answers] of Object.entries(minimalAnswers(form))) {
      if (section === 'ouders') continue;
      await clients.staff.put(`handovers/${begun.id}/answers/${section}`, { revision: 1, answers });
    }
    return begun.id;
  };
  const presented: HandoverScene['presented'] = async (child, form) => {
    const id = await filled(child, form);
    await act('staff', id, 'receiver', { schoolLocationId: region.location });
    await act('staff', id, 'presentations');
    return id;
  };
  const consent: HandoverScene['consent'] = (id, guardianId, decisions, more = {}) =>
    act('staff', id, 'consents', {
      ...{ guardianId, version: 1, decidedOn: scene.today, channel: 'paper' },
      decisions: Object.entries(decisions).map(([part, decision]) => ({ part, decision })),
      ...more,
    });
  return Object.assign(scene, {
    ...{ api, region, clients, act, filled, presented, consent },
    child: (parents?: { two: boolean }) => childWithParents(api, region, parents?.two ?? false),
    sent: async (id: string, child: SceneChild) => {
      const form = (await clients.staff.get(`handovers/${id}`)).json<{ form: FormKind; versionNumber: number }>();
      await consent(id, child.mother, all(form.form, 'given'), { version: form.versionNumber });
      return (await act('staff', id, 'submissions')).json<{ releaseId: string }>().releaseId;
    },
    close: () => api.close(),
  });
}

async function signedIn(api: SignedInApi, region: TestRegion, second: string, names: readonly SceneName[]) {
  const places: Record<SceneName, [organisationId: string, locationId?: string]> = {
    staff: [region.preschools, region.preschoolLocation],
    colleague: [region.preschools, region.preschoolLocation],
    manager: [region.preschools, region.preschoolLocation],
    second: [region.preschools, second],
    head: [region.school],
    ib: [region.school, region.location],
    teacher: [region.school, region.location],
    administration: [region.school],
    otherHead: [region.otherSchool],
    otherIb: [region.school, region.secondLocation],
    board: [region.board],
    coordinator: [region.municipality],
  };
  const clients = {} as Record<SceneName, Client>;
  for (const name of names) {
    const [organisationId, locationId] = places[name];
    const wish = { role: sceneRoles[name], organisationId, name: `Medewerker ${name}` };
    clients[name] = await api.as({ ...wish, ...(locationId && { locationId }) });
  }
  return clients;
}

async function childWithParents(api: SignedInApi, region: TestRegion, two: boolean): Promise<SceneChild> {
  const id = await addChild(api.admin, {
    region: region.municipality,
    preschool: region.preschoolLocation,
    bornOn: '2023-03-14',
  });
  const [mother, father, neighbour] = [randomUUID(), randomUUID(), randomUUID()];
  const parents = [
    [mother, 'Sanne Bos', true],
    ...(two ? [[father, 'Karim Bos', true]] : []),
    [neighbour, 'Buurvrouw Els', false],
  ];
  for (const [position, [guardian, name, authority]] of parents.entries()) {
    await api.admin.query(
      'INSERT INTO guardian (id, pupil_id, name, has_authority, position) VALUES ($1, $2, $3, $4, $5)',
      [guardian, id, name, authority, position + 1],
    );
  }
  return { id, mother, father, neighbour };
}
