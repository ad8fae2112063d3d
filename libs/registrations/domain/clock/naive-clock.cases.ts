// A second computation of the same clock, for the property test only: by hand, day by day, with Date objects and its own
// list of holidays, and none of the rows, tables or functions of the real one.

const free = new Set(
  [
    '2025-12-25 2025-12-26 2026-01-01 2026-01-02 2026-04-03 2026-04-06 2026-04-27 2026-05-05 2026-05-14 2026-05-15 2026-05-25',
    '2026-12-25 2026-12-26 2027-01-01 2027-03-26 2027-03-29 2027-04-27 2027-05-05 2027-05-06 2027-05-07 2027-05-17',
  ].flatMap((line) => line.split(' ')),
);
const read = (day: string): Date => new Date(`${day}T12:00:00Z`);
const write = (date: Date): string => date.toISOString().slice(0, 10);

export function walk(day: string, steps: number): string {
  const date = read(day);
  for (let n = 0; n < Math.abs(steps); n += 1) date.setUTCDate(date.getUTCDate() + Math.sign(steps));
  return write(date);
}

function working(day: string): string {
  let on = day;
  while ([0, 6].includes(read(on).getUTCDay()) || free.has(on)) on = walk(on, 1);
  return on;
}

const fourth = (born: string): string => `${Number(born.slice(0, 4)) + 4}${born.slice(4)}`;
const long = (text: string | undefined): boolean => (text ?? '').length >= 10;

export interface NaiveStep {
  kind: string;
  on: string;
  until?: string;
  yesOn?: string;
  school?: string;
  ground?: string;
  reason?: string;
}

/** What a careful administrator would keep on paper. */
export class NaiveRegistration {
  state = 'registered';
  private lastOn: string;
  private readonly history: { state: string; lastOn: string; note: Record<string, string> }[] = [];
  private note: Record<string, string> = {};

  constructor(
    private readonly school: 'po public' | 'po private' | 'vo public' | 'vo private',
    private readonly born: string,
    private readonly received: string,
    private readonly need: string,
  ) {
    this.lastOn = received;
  }

  /** Six (42) or ten (70) weeks, longer by every day on which the parents had the turn. */
  private weeks(days: number): string {
    const plain = walk(this.received, days);
    const asked = this.note['asked'];
    if (!asked || asked > working(plain) || this.school === 'vo private') return working(plain);
    const over = walk(this.note['askedUntil'] ?? '', 1);
    const back = this.note['complete'] && this.note['complete'] < over ? this.note['complete'] : over;
    let due = plain;
    for (let day = this.school === 'po private' ? asked : walk(asked, 1); day < back; day = walk(day, 1))
      due = walk(due, 1);
    return working(due);
  }

  due(): string | undefined {
    if (!['registered', 'in-review', 'completion-requested', 'extended'].includes(this.state)) return undefined;
    const told = this.note['told'];
    if (!told) return this.weeks(42);
    const days = this.askedAfterTelling() && (this.note['asked'] ?? '') <= told ? this.stillDays() : 0;
    const due = days > 0 ? working(walk(told, days)) : told;
    return due < this.weeks(70) ? due : this.weeks(70);
  }

  private askedAfterTelling(): boolean {
    const names = Object.keys(this.note);
    return names.includes('asked') && names.indexOf('asked') > names.indexOf('told');
  }

  private stillDays(): number {
    if (this.school === 'vo private' || !this.note['asked']) return 0;
    const over = walk(this.note['askedUntil'] ?? '', 1);
    const back = this.note['complete'] && this.note['complete'] < over ? this.note['complete'] : over;
    let days = 0;
    for (
      let day = this.school === 'po private' ? this.note['asked'] : walk(this.note['asked'], 1);
      day < back;
      day = walk(day, 1)
    )
      days += 1;
    return days;
  }

  /** True when the step is right; it has been taken then. */
  take(step: NaiveStep): boolean {
    if (step.on < this.lastOn || !this.right(step)) return false;
    if (step.kind === 'step-reverted') {
      const before = this.history.pop();
      if (before) ({ state: this.state, lastOn: this.lastOn, note: this.note } = before);
      return true;
    }
    this.history.push({ state: this.state, lastOn: this.lastOn, note: { ...this.note } });
    this.lastOn = step.on;
    this.write(step);
    return true;
  }

  private right(step: NaiveStep): boolean {
    const rule = this.rules[step.kind];
    if (!rule) return (this.open() || this.state === 'admitted') && (step.reason ?? '').length >= 3;
    return rule(step);
  }

  private open(): boolean {
    return this.due() !== undefined;
  }

  private readonly rules: Record<string, (step: NaiveStep) => boolean> = {
    'review-started': () => this.state === 'registered',
    'completion-requested': ({ on, until, reason }) =>
      this.open() && !this.note['asked'] && !!until && until > on && until <= walk(on, 56) && long(reason),
    completed: () => this.state === 'completion-requested',
    extended: (step) => this.open() && !this.note['told'] && long(step.reason) && this.reaches(step),
    'temporarily-placed': ({ on }) => this.open() && !this.note['placed'] && on >= this.placeable(),
    admitted: () => this.open(),
    'refused-place-elsewhere': ({ on, yesOn, school, reason }) =>
      this.open() && !!school && !!yesOn && yesOn <= on && this.need !== 'unknown' && long(reason),
    'refused-outside-zorgplicht': ({ ground, reason }) => this.open() && long(reason) && this.fits(ground),
    'not-processed': ({ on, reason }) => this.open() && long(reason) && this.mayDrop(on),
    'step-reverted': ({ reason }) => this.history.length > 0 && long(reason),
  };

  private reaches({ on, until }: NaiveStep): boolean {
    const six = this.weeks(42);
    return !!until && on <= six && until > six && until <= this.weeks(70);
  }

  private placeable(): string {
    const ten = walk(this.received, 71);
    const four = fourth(this.born);
    return this.school.startsWith('po') && four > ten ? four : ten;
  }

  private fits(ground: string | undefined): boolean {
    if (ground === 'language-only') return this.need === 'no';
    if (ground === 'admission-conditions') return this.school.startsWith('vo');
    return ground === 'no-place' || ground === 'foundation';
  }

  private mayDrop(on: string): boolean {
    const { asked, askedUntil = '', complete } = this.note;
    if (!asked || (!complete && on <= askedUntil)) return false;
    const end = complete && complete < askedUntil ? complete : askedUntil;
    return this.school === 'vo private' || on <= working(walk(end, 28));
  }

  private write({ kind, on, until = '' }: NaiveStep): void {
    const notes: Record<string, Record<string, string>> = {
      'completion-requested': { asked: on, askedUntil: until },
      completed: { complete: on },
      extended: { told: until },
      'temporarily-placed': { placed: on },
    };
    Object.assign(this.note, notes[kind]);
    this.state = this.stateAfter(kind);
  }

  private stateAfter(kind: string): string {
    if (kind === 'temporarily-placed') return this.state;
    if (kind === 'completed') return this.note['told'] ? 'extended' : 'in-review';
    if (kind === 'extended' && this.state === 'completion-requested') return this.state;
    return kind === 'review-started' ? 'in-review' : kind;
  }
}
