import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FormAnswers, FormDefinition } from '#libs/forms/domain/index.js';
import {
  type ConsentDecision,
  type HandoverStatus,
  type ReleasePart,
  type ReleaseState,
  consentOutcome,
  isReadable,
  isRefusedByAll,
  isVisibleToReceiver,
  mayRefuseWhole,
  partsByLaw,
  partsToRelease,
  sectionsOf,
  statusAfter,
} from './index.js';

// The rules of a handover without its database: any number of acts, in any order, by whoever. What the services do with these
// rules is in test/api; that no order of acts comes past them is here.
const part = (id: string, consent: 'needed' | 'not-needed', restricted = false) => ({
  ...{ id, consent, restricted, title: id, explanation: '', legalBasis: '' },
});
const section = (id: string, partId: string) => ({
  ...{ id, title: id, part: partId, writer: 'staff' as const, schema: {}, fields: [] },
});
const definition: FormDefinition = {
  ...{ form: 'peuterestafette', version: '1', title: '', explanation: '', source: '', validFrom: '2026-08-01' },
  parts: [part('ve', 'not-needed'), part('basis', 'needed'), part('zorg', 'needed', true)],
  sections: [section('ve', 've'), section('kind', 'basis'), section('gezin', 'basis'), section('hulp', 'zorg')],
};
const custodians = ['a', 'b'];
const schools = ['regenboog', 'vlieger'];

/** What rests in the database, as far as these rules go. */
class Handover {
  status: HandoverStatus = 'draft';
  answers: FormAnswers = { ve: { duur: 'v0' }, kind: { naam: 'k0' }, gezin: { taal: 'g0' }, hulp: { nodig: 'h0' } };
  typed = 0;
  school: string | null = null;
  version = 0;
  wholeRefusals = 0;
  frozen: FormAnswers | undefined;
  decisions: ConsentDecision[] = [];
  copy: { school: string; version: number; state: ReleaseState; parts: Omit<ReleasePart, 'changes'>[] } | undefined;

  write(sectionId: string): void {
    if (this.status !== 'draft') return;
    this.typed += 1;
    this.answers = { ...this.answers, [sectionId]: { text: `t${this.typed}` } };
  }

  step(act: Parameters<typeof statusAfter>[1]): boolean {
    const next = statusAfter(this.status, act);
    if (next) this.status = next;
    return next !== undefined;
  }

  outcome() {
    const matter = this.school === null ? undefined : { versionNumber: this.version, receiverLocationId: this.school };
    return consentOutcome(definition.parts, custodians, this.decisions, matter);
  }

  decide(guardianId: string, partId: string, decision: 'given' | 'refused'): void {
    if (this.status !== 'presented' || this.school === null) return;
    const matter = { versionNumber: this.version, receiverLocationId: this.school };
    this.decisions.push({ ...matter, guardianId, partId, decision, seq: this.decisions.length });
    const decided = [...new Set(this.decisions.filter((each) => this.isAbout(each)).map((each) => each.guardianId))];
    if (!isRefusedByAll(this.outcome(), decided) || !this.step('refuse')) return;
    this.erase();
  }

  private erase(): void {
    const kept = sectionsOf(definition, partsByLaw(definition));
    this.answers = Object.fromEntries(Object.entries(this.answers).filter(([id]) => kept.includes(id)));
    this.frozen = undefined;
  }

  /** A parent wants no handover, and there is nothing yet to decide about part by part. */
  refuseWhole(): void {
    if (!mayRefuseWhole(this.status, this.school !== null) || !this.step('refuse')) return;
    this.wholeRefusals += 1;
    this.erase();
  }

  send(): void {
    const { maySend, sendable } = this.outcome();
    if (!maySend || this.school === null || !this.step('send')) return;
    const parts = partsToRelease(definition, this.frozen!, sendable);
    this.copy = { school: this.school, version: this.version, state: 'open', parts };
  }

  private isAbout(each: ConsentDecision): boolean {
    return each.versionNumber === this.version && each.receiverLocationId === this.school;
  }
}

type Act = (handover: Handover) => void;
const shut = (state: ReleaseState, act: 'recall' | 'withdraw' | 'return'): Act => {
  return (handover) => {
    if (handover.step(act) && handover.copy) handover.copy.state = state;
  };
};
const present: Act = (handover) => {
  if (!handover.step('present')) return;
  handover.version += 1;
  handover.frozen = handover.answers;
};
/** What most people do, so that sequences come far enough to go wrong. */
const usualWay = (who: string, said: 'given' | 'refused'): Act => {
  return (handover) => {
    if (handover.status === 'draft') handover.school ??= 'regenboog';
    present(handover);
    for (const id of ['basis', 'zorg']) handover.decide(who, id, said);
    handover.send();
  };
};
/** Nearly the same: after a yes, the other parent says something of one part, the school becomes another, or the text is written again. */
const nearlyUsualWay = (slip: Act): Act => {
  return (handover) => {
    if (handover.status === 'draft') handover.school ??= 'regenboog';
    present(handover);
    for (const id of ['basis', 'zorg']) handover.decide('a', id, 'given');
    slip(handover);
    handover.send();
  };
};
const slips: readonly Act[] = [
  (handover) => handover.decide('b', 'basis', 'refused'),
  (handover) => handover.decide('b', 'zorg', 'refused'),
  (handover) => {
    if (handover.status === 'presented') handover.school = 'vlieger';
  },
  (handover) => {
    if (handover.step('revise')) handover.write('kind');
  },
];
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(...slips).map(nearlyUsualWay),
  fc.constantFrom('ve', 'kind', 'gezin', 'hulp').map(
    (id): Act =>
      (handover) =>
        handover.write(id),
  ),
  fc.constantFrom(...schools, null).map((school): Act => (handover) => {
    if (['draft', 'presented', 'returned'].includes(handover.status)) handover.school = school;
  }),
  fc.constant<Act>(present),
  fc.constantFrom('revise' as const, 'close' as const).map(
    (name): Act =>
      (handover) =>
        void handover.step(name),
  ),
  fc.constant<Act>((handover) => {
    if (handover.step('accept') && handover.copy) handover.copy.state = 'accepted';
  }),
  fc.constantFrom(shut('recalled', 'recall'), shut('withdrawn', 'withdraw'), shut('returned', 'return')),
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('basis', 'zorg'),
      fc.constantFrom('given', 'given', 'refused'),
    )
    .map(
      ([who, id, decision]): Act =>
        (handover) =>
          handover.decide(who, id, decision as 'given' | 'refused'),
    ),
  fc.constant<Act>((handover) => handover.send()),
  fc.constant<Act>((handover) => handover.refuseWhole()),
  fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('given', 'given', 'refused'))
    .map(([who, said]) => usualWay(who, said as 'given' | 'refused')),
);

const textsOf = (answers: unknown): string[] => (JSON.stringify(answers) ?? '').match(/"[a-z]\d+"/g) ?? [];

describe('any order of acts', () => {
  it('sends nothing without the consent of a parent for this text and this school, and shows no draft', () => {
    let [sent, refused] = [0, 0];
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const handover = new Handover();
        for (const each of acts) {
          const before = handover.copy;
          each(handover);
          if (handover.copy && handover.copy !== before) {
            sent += 1;
            expectAllowed(handover);
            // What went is what stands on the screen of whoever wrote it: nothing was typed since.
            for (const { sections } of handover.copy.parts)
              for (const [name, answers] of Object.entries(sections)) expect(answers).toBe(handover.answers[name]);
          }
          const open = handover.copy !== undefined && isReadable(handover.copy.state);
          expect(open).toBe(isVisibleToReceiver(handover.status));
          if (open) expect(handover.copy!.version).toBe(handover.version);
        }
        if (handover.status === 'refused') refused += 1;
      }),
      { numRuns: 1_000 },
    );
    // A property about sending that never sends would always hold.
    expect(sent).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(10);
  });

  it('ends with a no to all of it, keeps only what goes by law, and never touches what lies at a school', () => {
    let ended = 0;
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const handover = new Handover();
        for (const each of acts) {
          const before = handover.copy?.state;
          const count = handover.wholeRefusals;
          each(handover);
          if (handover.wholeRefusals === count) continue;
          ended += 1;
          expect(handover.status).toBe('refused');
          expect(Object.keys(handover.answers)).toEqual(['ve']);
          expect(handover.frozen).toBeUndefined();
          expect(handover.copy?.state).toBe(before);
          expect(before === undefined || !isReadable(before)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(ended).toBeGreaterThan(50);
  });

  it('loses no text that somebody typed, but what parents refused', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const handover = new Handover();
        for (const each of acts) {
          const before = textsOf(handover.answers);
          const typed = handover.typed;
          each(handover);
          const gone = before.filter((text) => !textsOf(handover.answers).includes(text));
          if (handover.status === 'refused') expect(Object.keys(handover.answers)).toEqual(['ve']);
          else expect(gone.length).toBeLessThanOrEqual(handover.typed - typed);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Each part that went was agreed to by a parent with authority, last said, for this text and this school; nobody refused. */
function expectAllowed({ copy, decisions, frozen }: Handover): void {
  for (const { id, sections, needsConsent } of copy!.parts) {
    for (const [name, answers] of Object.entries(sections)) expect(answers).toBe(frozen![name]);
    if (!needsConsent) continue;
    const last = custodians.map((who) =>
      decisions.findLast(
        (each) =>
          each.guardianId === who &&
          each.partId === id &&
          each.versionNumber === copy!.version &&
          each.receiverLocationId === copy!.school,
      ),
    );
    const said = last.map((each) => each?.decision);
    expect(said).toContain('given');
    expect(said).not.toContain('refused');
  }
}
