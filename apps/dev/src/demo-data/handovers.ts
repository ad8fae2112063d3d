import { DomainError, type LocalDate } from '#libs/platform/domain/index.js';
import type { Client } from 'pg';
import { HandoverActors } from './handover-acts.js';
import { type HandoverContext, handoverContext } from './handover-context.js';
import { type DemoChild, demoActor, demoChildrenAt } from './handover-people.js';

type Scene = (actors: HandoverActors, child: DemoChild, context: HandoverContext) => Promise<unknown>;

/** One handover in each state, between the preschool and the school of the demo accounts. Oldest children first. */
const scenes: readonly Scene[] = [
  async (actors, child, { daysAgo }) => {
    daysAgo(75);
    const release = await actors.send(child);
    daysAgo(72);
    await actors.open(release);
    await actors.accept(release);
    daysAgo(3);
    await actors.feedBack(release, 'De tips over wennen hielpen de eerste weken. Meer over rekenen was fijn geweest.');
  },
  async (actors, child, { daysAgo }) => {
    daysAgo(68);
    const release = await actors.send(child);
    daysAgo(66);
    await actors.accept(release);
  },
  async (actors, child, { daysAgo }) => {
    daysAgo(4);
    await actors.send(child);
  },
  async (actors, child, { daysAgo }) => {
    daysAgo(2);
    const release = await actors.send(child);
    daysAgo(1);
    await actors.open(release);
    await actors.ask(release, 'Mogen we de ouders bellen over de eerste dag?');
  },
  async (actors, child, { daysAgo }) => {
    daysAgo(6);
    const release = await actors.send(child);
    daysAgo(5);
    await actors.open(release);
    await actors.accept(release);
  },
  async (actors, child, { daysAgo }) => {
    daysAgo(4);
    const release = await actors.send(child);
    daysAgo(3);
    await actors.open(release);
    await actors.sendBack(release, 'De periode op de voorschool klopt niet. Willen jullie die nakijken?');
  },
  async (actors, child) => actors.send(child, 'extra-ondersteuning'),
  async (actors, child) => actors.send(child),
  async (actors, child, { daysAgo }) => {
    daysAgo(2);
    await actors.present(child);
  },
  async (actors, child, { daysAgo }) => {
    daysAgo(1);
    await actors.agree(await actors.present(child), child);
  },
  async (actors, child, { daysAgo }) => {
    daysAgo(1);
    await actors.refuse(await actors.write(child), child);
  },
  async (actors, child) => actors.write(child, 'peuterestafette', 0.5),
  async (actors, child) => actors.write(child),
];

/**
 * Handovers in several states, made by the services that the API calls: sealed, audited and held to every rule.
 * @param appUrl as the API connects
 * @returns how many
 */
export async function writeDemoHandovers(client: Client, appUrl: string, today: LocalDate): Promise<number> {
  const staff = await demoActor(client, 'pedagogisch-medewerker');
  const school = await demoActor(client, 'intern-begeleider');
  if (!staff || !school) return 0;
  const children = await demoChildrenAt(client, staff.locationIds[0] ?? '', today);
  const context = await handoverContext(appUrl);
  const actors = new HandoverActors(context, staff, school);
  let made = 0;
  try {
    for (const [place, scene] of scenes.entries()) {
      const child = children[place];
      if (!child) break;
      context.daysAgo(0);
      if (await played(() => scene(actors, child, context))) made += 1;
    }
  } finally {
    await context.close();
  }
  return made;
}

/** A form that was not in force on a day long ago, or a child that has not been at school for long: then there is one less. */
async function played(scene: () => Promise<unknown>): Promise<boolean> {
  try {
    await scene();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
