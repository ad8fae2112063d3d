import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/platform/domain/index.js';
import { flagWidth, placeMarks, scaleFor, ticksFor, type LineMark } from './line-layout.js';

const mark = (on: string, label = 'Besluit over de aanmelding'): LineMark => ({
  id: `${on} ${label}`,
  on,
  label,
  side: 'above',
});

describe('line of time / scale', () => {
  it('spans whole months, grows from left to right and leaves room for the last words', () => {
    const marks = [mark('2026-02-28'), mark('2026-08-29')];
    const scale = scaleFor(marks, [], 1000);
    expect([scale.from, scale.to]).toEqual(['2026-02-01', '2026-09-01']);
    expect(scale.x('2026-03-01')).toBeLessThan(scale.x('2026-03-02'));
    expect(scale.x('2026-08-29') + flagWidth(mark('2026-08-29'))).toBeLessThanOrEqual(1000.001);
  });

  it('does not fall over when all lies on one day, or nothing is given', () => {
    expect(scaleFor([mark('2026-02-01')], [], 1000).to).toBe('2026-03-01');
    expect(Number.isFinite(scaleFor([], [], 0).x('2026-02-28'))).toBe(true);
  });
});

describe('line of time / lanes', () => {
  it('puts marks that stand apart next to the line', () => {
    const marks = [mark('2025-08-29'), mark('2026-08-29')];
    expect(placeMarks(marks, scaleFor(marks, [], 1200)).map(({ lane }) => lane)).toEqual([0, 0]);
  });

  it('stacks marks on the same day', () => {
    const marks = [mark('2026-08-29', 'Vierde verjaardag'), mark('2026-08-29', 'Tijdelijke plaatsing vanaf')];
    const lanes = placeMarks(marks, scaleFor(marks, [], 1200)).map(({ lane }) => lane);
    expect(new Set(lanes).size).toBe(2);
  });

  it('never draws a stem through the words of another mark, and no words over each other', () => {
    const days = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(days, fc.integer({ min: 680, max: 1300 }), (offsets, width) => {
        const marks = offsets.map((offset, i) =>
          mark(addDays('2025-08-29', offset), `Termijn ${i}`.repeat(1 + (i % 5))),
        );
        const placed = placeMarks(marks, scaleFor(marks, [], width));
        const crossing = placed.flatMap((a) =>
          placed.filter(
            (b) => b.id !== a.id && b.x >= a.x && b.x < a.x + flagWidth(a) && b.lane >= a.lane && b.x > a.x,
          ),
        );
        expect(crossing).toEqual([]);
      }),
    );
  });
});

describe('line of time / words and months', () => {
  it('writes the day without its year, and cuts a label that is too long', () => {
    const long = mark('2026-04-13', 'Laatste dag om te melden dat de aanmelding niet wordt behandeld');
    const [placed] = placeMarks([long], scaleFor([long], [], 1000));
    expect(placed?.dateText).toBe('ma 13 apr');
    expect(placed?.labelText).toBe('Laatste dag om te melden dat de aanme…');
  });

  it('shows as many months as fit, each January with its year', () => {
    const marks = [mark('2025-08-29'), mark('2026-08-29')];
    const wide = ticksFor(scaleFor(marks, [], 1240));
    const narrow = ticksFor(scaleFor(marks, [], 700));
    expect(wide.length).toBeGreaterThan(narrow.length);
    expect(wide.filter(({ withYear }) => withYear).map(({ on }) => on)).toEqual(['2025-08-01', '2026-01-01']);
  });
});
