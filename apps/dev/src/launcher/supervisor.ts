import { setTimeout as pause } from 'node:timers/promises';
import { EngineError, remedyFor } from '../engines/engine-error.js';
import { say } from './screen.js';

/** Something that runs beside us and can fall over: an engine or a program. */
export interface Running {
  stop(): Promise<void>;
  /** calls back once, when it is gone for whatever reason */
  onGone(callback: () => void): void;
}

interface Part {
  readonly name: string;
  readonly again: () => Promise<Running>;
  now?: Running;
  coming: Promise<unknown>;
  falls: number[];
}

const mostRestarts = 3;
const forgetAfterMs = 60_000;

/** Keeps parts running: brings a fallen one back up to three times within a minute, and stops all when that fails. */
export class Supervisor {
  private readonly parts: Part[] = [];
  private stopping = false;

  constructor(
    private readonly giveUp: (sentence: string) => void,
    private readonly backOffMs = 500,
  ) {}

  /**
   * Begins a part and watches it. Parts stop in the reverse order of these calls.
   * @throws Error when everything is being stopped
   * @param again how it comes back after a fall, at the same address; default as it began
   */
  async add<R extends Running>(
    name: string,
    begin: () => Promise<R>,
    again: (was: R) => Promise<R> = begin,
  ): Promise<R> {
    if (this.stopping) throw new Error(`${name} does not begin any more: everything is being stopped`);
    let last: R | undefined;
    const restart = async (): Promise<R> => (last = last ? await again(last) : await begin());
    const begun = restart();
    const part: Part = { name, again: restart, coming: begun.catch(() => undefined), falls: [] };
    this.parts.push(part);
    this.watch(part, await begun);
    return last as R;
  }

  /** Stops everything, the last begun first; also what is still starting. */
  async stopAll(): Promise<void> {
    this.stopping = true;
    for (const part of this.parts.toReversed()) {
      await part.coming;
      await part.now?.stop().catch((error: unknown) => say(`  ${part.name} stopt niet goed: ${String(error)}`));
    }
  }

  private watch(part: Part, running: Running): void {
    part.now = running;
    running.onGone(() => {
      if (this.stopping || part.now !== running) return;
      delete part.now;
      part.coming = this.bringBack(part).catch(() => undefined);
    });
  }

  private async bringBack(part: Part): Promise<void> {
    const now = performance.now();
    part.falls = [...part.falls.filter((fall) => now - fall < forgetAfterMs), now];
    const count = part.falls.length;
    if (count > mostRestarts) {
      return this.giveUp(
        `${part.name} is ${count} keer gestopt. Alles wordt nu gestopt; de oorzaak staat in .data/logs.`,
      );
    }
    say(`${part.name} is onverwacht gestopt en wordt opnieuw gestart (poging ${count} van ${mostRestarts}).`);
    await pause(this.backOffMs * 2 ** (count - 1));
    if (this.stopping) return;
    try {
      this.watch(part, await part.again());
      say(`${part.name} draait weer.`);
    } catch (error) {
      if (error instanceof EngineError || count === mostRestarts)
        return this.giveUp(remedyFor(error) ?? `${part.name} start niet meer.`);
      return this.bringBack(part);
    }
  }
}
