import type { Answer, SectionAnswers } from '#libs/forms/domain/index.js';
import { ApiProblem } from '../../app/api/api-problem.js';
import { type DraftEvent, type SectionDraft, type TheirText, afterEvent, isUnsaved, maySend } from './section-draft.js';

export type Drafts = Readonly<Record<string, SectionDraft>>;

/** What saving needs of the API. */
export interface AnswerDoor {
  save(
    section: string,
    answers: SectionAnswers,
    revision: number,
  ): Promise<{ readonly revision: number; readonly savedAt: string | null }>;
  read(section: string): Promise<TheirText>;
}

const REST_MS = 1000;
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Saves the sections of one form as somebody writes: after a second of rest or on leaving a field, one request at a time
 * over all sections. Without an answer it tries again with growing pauses, for as long as the page is open.
 */
export class AnswerSaver {
  #drafts: Drafts;
  readonly #door: AnswerDoor;
  readonly #listeners = new Set<() => void>();
  readonly #resting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #due = new Set<string>();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #stopped = false;

  constructor(drafts: Drafts, door: AnswerDoor) {
    this.#drafts = drafts;
    this.#door = door;
  }

  readonly read = (): Drafts => this.#drafts;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  type(section: string, update: (before: SectionAnswers) => SectionAnswers): void {
    const draft = this.#drafts[section];
    if (!draft) return;
    this.#tell(section, { type: 'typed', shown: update(draft.shown) });
    clearTimeout(this.#resting.get(section));
    this.#resting.set(
      section,
      setTimeout(() => this.flush(section), REST_MS),
    );
  }

  /** Does not wait for a rest: a field is left, or the page. */
  flush(section: string): void {
    clearTimeout(this.#resting.get(section));
    this.#due.add(section);
    void this.#run();
  }

  /** The page goes to the background: a telephone may not let it come back. */
  readonly flushAll = (): void => {
    for (const section of Object.keys(this.#drafts)) this.flush(section);
  };

  /** Somebody chose to leave without saving: nothing is sent any more behind their back. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#pause);
    for (const timer of this.#resting.values()) clearTimeout(timer);
  }

  /** The connection or the session is back. */
  readonly retryNow = (): void => {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    for (const [section, draft] of Object.entries(this.#drafts)) if (draft.trouble) this.#due.add(section);
    void this.#run();
  };

  choose(section: string, answers: Readonly<Record<string, Answer | undefined>>): void {
    this.#tell(section, { type: 'chosen', answers });
    this.flush(section);
  }

  /** What the server says after something else than saving, such as closing. What is typed since stays. */
  take(section: string, theirs: TheirText): void {
    this.#tell(section, { type: 'own-text', theirs });
  }

  /** After a try to save: whether all of the section is with the server. */
  async settled(section: string): Promise<boolean> {
    this.flush(section);
    this.retryNow();
    return new Promise((resolve) => {
      const look = (): void => {
        const saved = this.#isSaved(section);
        if (saved === undefined) return;
        stop();
        resolve(saved);
      };
      const stop = this.subscribe(look);
      look();
    });
  }

  /** The same for all sections in which something is not saved. */
  async allSettled(): Promise<boolean> {
    const unsaved = Object.keys(this.#drafts).filter((section) => this.#isSaved(section) !== true);
    return (await Promise.all(unsaved.map((section) => this.settled(section)))).every(Boolean);
  }

  /** undefined as long as it is under way. */
  #isSaved(section: string): boolean | undefined {
    const draft = this.#drafts[section];
    if (!draft) return true;
    if (draft.sending) return undefined;
    if (!isUnsaved(draft)) return true;
    return draft.trouble && (this.#pause !== undefined || !this.#hasWork(section)) ? false : undefined;
  }

  async #run(): Promise<void> {
    if (this.#busy || this.#stopped || this.#pause !== undefined) return;
    const section = [...this.#due].find((one) => this.#hasWork(one));
    if (section === undefined) return this.#due.clear();
    this.#busy = true;
    await this.#takeTurn(section);
    this.#busy = false;
    void this.#run();
  }

  #hasWork(section: string): boolean {
    const draft = this.#drafts[section];
    return draft !== undefined && (draft.trouble?.kind === 'outdated' || maySend(draft));
  }

  async #takeTurn(section: string): Promise<void> {
    this.#due.delete(section);
    const isOutdated = this.#drafts[section]?.trouble?.kind === 'outdated';
    if (!isOutdated) this.#tell(section, { type: 'sent' });
    const event = isOutdated ? await this.#askTheirs(section) : await this.#send(section);
    // The pause is there before anybody hears of the loss: who listens must not think that a new try is under way.
    if (event.type === 'lost') this.#waitLonger(section);
    if (event.type !== 'saved' && event.type !== 'refused') this.#due.add(section);
    this.#tell(section, event);
  }

  async #send(section: string): Promise<DraftEvent> {
    const { sending = {}, revision = 0 } = this.#drafts[section] ?? {};
    try {
      return { type: 'saved', ...(await this.#door.save(section, sending, revision)) };
    } catch (error) {
      return whatFailed(error);
    }
  }

  async #askTheirs(section: string): Promise<DraftEvent> {
    try {
      return { type: 'their-text', theirs: await this.#door.read(section) };
    } catch (error) {
      const event = whatFailed(error);
      return event.type === 'outdated' ? { type: 'lost' } : event;
    }
  }

  #waitLonger(section: string): void {
    const attempts = this.#drafts[section]?.attempts ?? 0;
    this.#pause = setTimeout(this.retryNow, Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempts));
  }

  #tell(section: string, event: DraftEvent): void {
    const draft = this.#drafts[section];
    if (!draft) return;
    this.#drafts = { ...this.#drafts, [section]: afterEvent(draft, event) };
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The session may come back, and a server too; a refusal stays one. */
function whatFailed(error: unknown): DraftEvent {
  if (!(error instanceof ApiProblem)) return { type: 'lost' };
  if (error.status === 409 && error.code === 'handover.section-changed') return { type: 'outdated' };
  if (error.status >= 500 || [401, 408, 429].includes(error.status)) return { type: 'lost' };
  return { type: 'refused', reason: [error.title, error.detail].filter(Boolean).join('. ') };
}
