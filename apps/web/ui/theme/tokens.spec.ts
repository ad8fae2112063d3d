import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const web = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(file, 'utf8');
const tokens = read(`${web}ui/theme/tokens.css`);

const colour = (name: string): string => {
  const [, hex] = new RegExp(`${name}:\\s*(#[0-9a-f]{6})`).exec(tokens) ?? [];
  if (!hex) throw new Error(`no colour ${name}`);
  return hex;
};

/** Relative luminance and contrast as in WCAG 2.2, success criterion 1.4.3. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(colour(one)), luminance(colour(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('theme / contrast', () => {
  const surfaces = ['--ams-color-background', '--ams-color-background-body', '--est-color-soft'];
  const inks = [
    '--ams-color-text',
    '--ams-color-text-secondary',
    '--ams-color-interactive',
    '--ams-color-feedback-error',
  ];

  it.each(surfaces.flatMap((ground) => inks.map((ink) => [ink, ground])))('%s on %s is at least 4.5', (ink, ground) =>
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(['late', 'week', 'on-time', 'waiting', 'held'])(
    'state %s: words at least 4.5, shapes at least 3',
    (state) => {
      expect(contrast(`--est-${state}-text`, `--est-${state}-ground`)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(`--est-${state}-full`, '--ams-color-background')).toBeGreaterThanOrEqual(3);
    },
  );

  it('edges of inputs and bars stand out at least 3', () => {
    expect(contrast('--est-color-input-border', '--ams-color-background')).toBeGreaterThanOrEqual(3);
    expect(contrast('--est-chart-now', '--ams-color-background')).toBeGreaterThanOrEqual(3);
    expect(contrast('--ams-color-text-inverse', '--ams-color-interactive')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('theme / tokens', () => {
  it('holds no token that is used and nowhere set', () => {
    const sheets = readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => read(web + file))
      .join('\n');
    const set = new Set([...sheets.matchAll(/(--(?:ams|est)-[a-z0-9-]+)\s*:/g)].map(([, name]) => name));
    const used = [...sheets.matchAll(/var\((--(?:ams|est)-[a-z0-9-]+)\s*\)/g)].map(([, name]) => name);
    expect(used.filter((name) => !set.has(name))).toEqual([]);
  });
});
