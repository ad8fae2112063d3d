import { pdfDocument } from '#libs/platform/inspection/invented-files.cases.js';
import { enter, withAddresses } from './guardians.js';
import type { State } from './handover-rights.js';
import { type HandoverScene, type SceneChild, all } from './handover-scene.js';
import type { Client } from './sign-in.js';
import { upload } from './uploading.js';

const form = 'extra-ondersteuning';

export interface Made {
  readonly id: string;
  readonly child: SceneChild;
  readonly attachmentId: string;
  readonly release?: string;
  /** the one that was taken back before */
  readonly earlier?: string;
  readonly mother?: Client;
}
/** A handover about a child of its own, brought into that state by the people who do so. */
export async function handoverIn(scene: HandoverScene, state: State): Promise<Made> {
  const child = await scene.child({ two: true });
  await withAddresses(scene, child);
  const id = await scene.filled(child, form);
  const attachmentId = await addFiles(scene, id);
  const one = { id, child, attachmentId };
  if (state === 'draft') return one;
  await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.location });
  await scene.act('staff', id, 'presentations');
  const mother = await enter(scene, id, child.mother);
  if (state === 'presented') return { ...one, mother };
  if (state === 'refused') {
    for (const parent of [child.mother, child.father]) await scene.consent(id, parent, all(form, 'refused'));
    return { ...one, mother };
  }
  if (state === 'consented') await scene.consent(id, child.mother, all(form, 'given'));
  if (state === 'consented') return { ...one, mother };
  const release = await scene.sent(id, child);
  return { ...one, mother, release, ...(await afterSending(scene, state, { ...one, release })) };
}

async function afterSending(
  scene: HandoverScene,
  state: State,
  { id, child, release }: Made & { release: string },
): Promise<Partial<Made>> {
  const { ib } = scene.clients;
  const at = (act: string, body?: object) => ib.post(`received-handovers/${release}/${act}`, body);
  if (['opened', 'accepted', 'closed'].includes(state)) await ib.get(`received-handovers/${release}`);
  if (['accepted', 'closed'].includes(state)) await at('acceptances');
  if (state === 'closed') await closed(scene, release);
  if (state === 'returned') await at('returns', { reason: 'Fout kind' });
  if (['recalled', 'moved'].includes(state)) await scene.act('staff', id, 'recalls', { reason: 'Er mist iets' });
  const withdrawal = { guardianId: child.mother, withdrawnOn: scene.today, channel: 'paper' };
  if (state === 'withdrawn') await scene.act('staff', id, 'withdrawals', withdrawal);
  if (state !== 'moved') return {};
  await scene.act('staff', id, 'receiver', { schoolLocationId: scene.region.otherLocation });
  await scene.act('staff', id, 'presentations');
  return { earlier: release, release: await scene.sent(id, child), mother: await enter(scene, id, child.mother) };
}

/** Feedback is given some weeks after accepting. */
async function closed(scene: HandoverScene, release: string): Promise<void> {
  const { today } = scene;
  scene.today = '2027-05-09';
  const answer = await scene.clients.ib.post(`received-handovers/${release}/feedback`, { picture: 'fully' });
  scene.today = today;
  if (answer.statusCode !== 204) throw new Error(`No feedback was taken: ${answer.body}`);
}

/** One with an answer that everybody at the school reads, and one in the part that has its own readers. */
async function addFiles(scene: HandoverScene, id: string): Promise<string> {
  const answers = (files: string[]): Record<string, object> => ({
    'stem-van-het-kind': { manier: 'getekend', tekening: files },
    onderzoek: { onderzocht: 'ja', uitkomst: 'Uitkomst', verslagen: files, medicijnen: 'nee' },
  });
  let last = '';
  for (const section of Object.keys(answers([]))) {
    const place = `handovers/${id}/answers/${section}`;
    last = (await upload(scene.clients.staff, `${place}/attachments`, 'a.pdf', pdfDocument())).json().id;
    await scene.clients.staff.put(place, { revision: 2, answers: answers([last])[section] });
  }
  return last;
}
