import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ConsentDecision, consentOutcome } from './consent.js';
import {
  type HandoverStatus,
  handoverActs,
  handoverStatuses,
  isVisibleToReceiver,
  statusAfter,
  transitions,
} from './handover-status.js';

describe('handover / steps', () => {
  it.each([
    ['draft', 'present', 'presented'],
    ['presented', 'send', 'sent'],
    ['presented', 'revise', 'draft'],
    ['sent', 'accept', 'accepted'],
    ['sent', 'return', 'returned'],
    ['returned', 'revise', 'draft'],
    ['sent', 'recall', 'draft'],
    ['accepted', 'recall', 'draft'],
    ['accepted', 'close', 'closed'],
    ['draft', 'refuse', 'refused'],
    ['accepted', 'withdraw', 'withdrawn'],
  ] as const)('from %s by %s to %s', (from, act, to) => expect(statusAfter(from, act)).toBe(to));

  it.each([
    ['draft', 'send'],
    ['refused', 'send'],
    ['withdrawn', 'send'],
    ['returned', 'send'],
    ['presented', 'accept'],
    ['closed', 'recall'],
    ['sent', 'refuse'],
    ['refused', 'revise'],
  ] as const)('not from %s by %s', (from, act) => expect(statusAfter(from, act)).toBeUndefined());

  it('shows a school nothing that was not sent, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...handoverActs), { maxLength: 40 }), (acts) => {
        let status: HandoverStatus = 'draft';
        let sent = false;
        for (const act of acts) {
          const next = statusAfter(status, act);
          if (!next) continue;
          status = next;
          if (act === 'send') sent = true;
          if (next === 'draft') sent = false;
          expect(isVisibleToReceiver(status) && !sent).toBe(false);
        }
      }),
    );
  });

  it('sends from one state only, and comes there only by laying the text before the parents', () => {
    expect(transitions.send.from).toEqual(['presented']);
    const waysIn = handoverActs.filter((act) => transitions[act].to === 'presented');
    expect(waysIn).toEqual(['present']);
  });

  it('has no state that cannot be reached', () => {
    const reached = new Set<HandoverStatus>(['draft', ...handoverActs.map((act) => transitions[act].to)]);
    expect([...reached].sort()).toEqual([...handoverStatuses].sort());
  });
});

const parts = [
  { id: 've', consent: 'not-needed' },
  { id: 'basis', consent: 'needed' },
  { id: 'zorg', consent: 'needed' },
] as const;
const matter = { versionNumber: 2, receiverLocationId: 'regenboog' };

let seq = 0;
const says = (guardianId: string, partId: string, decision: ConsentDecision['decision'], about = matter) => ({
  ...about,
  ...{ guardianId, partId, decision, seq: (seq += 1) },
});

describe('handover / consent', () => {
  it('lets the facts of VE go by law, and nothing else before parents say yes', () => {
    const outcome = consentOutcome(parts, ['a'], [], matter);
    expect(outcome).toMatchObject({ sendable: ['ve'], maySend: false, objectors: [] });
    expect(outcome.parts).toEqual({ ve: 'by-law', basis: 'open', zorg: 'open' });
  });

  it('leaves out the part that parents say no to', () => {
    const outcome = consentOutcome(parts, ['a'], [says('a', 'basis', 'given'), says('a', 'zorg', 'refused')], matter);
    expect(outcome).toMatchObject({ sendable: ['ve', 'basis'], maySend: true });
  });

  it('relies on one of two parents, as long as the other does not say no', () => {
    const one = [says('a', 'basis', 'given'), says('a', 'zorg', 'given')];
    expect(consentOutcome(parts, ['a', 'b'], one, matter).maySend).toBe(true);
    const both = [...one, says('b', 'zorg', 'refused')];
    expect(consentOutcome(parts, ['a', 'b'], both, matter).sendable).toEqual(['ve', 'basis']);
  });

  it('stops when one of two parents objects to everything', () => {
    const said = ['basis', 'zorg'].flatMap((part) => [says('a', part, 'given'), says('b', part, 'refused')]);
    expect(consentOutcome(parts, ['a', 'b'], said, matter)).toMatchObject({ objectors: ['b'], maySend: false });
  });

  it('does not look at what was said about another version or another school, or by who has no authority', () => {
    const elsewhere = [
      says('a', 'basis', 'given', { ...matter, versionNumber: 1 }),
      says('a', 'zorg', 'given', { ...matter, receiverLocationId: 'zonnewijzer' }),
      says('c', 'basis', 'given'),
    ];
    expect(consentOutcome(parts, ['a'], elsewhere, matter).sendable).toEqual(['ve']);
    expect(consentOutcome(parts, ['a'], [says('a', 'basis', 'given')], undefined).sendable).toEqual(['ve']);
  });

  it('counts what was said last', () => {
    const changed = [says('a', 'basis', 'refused'), says('a', 'basis', 'given'), says('a', 'zorg', 'given')];
    expect(consentOutcome(parts, ['a'], changed.reverse(), matter).maySend).toBe(true);
    const back = [...changed, says('a', 'basis', 'withdrawn')];
    expect(consentOutcome(parts, ['a'], back, matter).sendable).toEqual(['ve', 'zorg']);
  });

  it('never lets a part go that needs consent and that nobody with authority agreed to, or that one of them refused', () => {
    const decision = fc.record({
      guardianId: fc.constantFrom('a', 'b', 'c'),
      partId: fc.constantFrom('basis', 'zorg', 've'),
      decision: fc.constantFrom('given', 'refused', 'withdrawn'),
      versionNumber: fc.constantFrom(1, 2),
      receiverLocationId: fc.constantFrom('regenboog', 'zonnewijzer'),
    });
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 30 }), (said) => {
        const decisions = said.map((each, place) => ({ ...each, seq: place }));
        const { sendable } = consentOutcome(parts, ['a', 'b'], decisions, matter);
        for (const part of ['basis', 'zorg']) {
          const lastOf = (guardian: string) =>
            decisions
              .filter(
                (each) =>
                  each.guardianId === guardian &&
                  each.partId === part &&
                  each.versionNumber === 2 &&
                  each.receiverLocationId === 'regenboog',
              )
              .at(-1)?.decision;
          const last = [lastOf('a'), lastOf('b')];
          const expected = last.includes('given') && !last.includes('refused') && !last.includes('withdrawn');
          expect(sendable.includes(part)).toBe(expected);
        }
      }),
    );
  });
});
