import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { picture } from '#libs/platform/inspection/invented-files.cases.js';
import { type OsoDossier, absentCategories, documentsOf, heldOf, mayGo, prepared, readiness } from './domain/index.js';
import { legalText } from './domain/structure/legal-text.js';
import { inventedDossier } from './invented-dossiers.cases.js';
import { readOsoDossier } from './oso-reading.js';
import { osoText } from './oso-writing.js';
import { bytesOf, describeShared, sampleText, samples } from '../../test/support/shared-files.js';
import { acceptedBySchema } from './validated.cases.js';

const written = async (dossier: OsoDossier, contentOf = async (): Promise<Buffer> => picture()): Promise<string> => {
  const pieces: string[] = [];
  for await (const piece of osoText(dossier, contentOf)) pieces.push(piece);
  return pieces.join('');
};

/** Names of elements with their text, in order: what a document says, whatever its layout. */
const said = (xml: string): string[] =>
  [...xml.matchAll(/<([\w-]+)(?: omschrijving="([^"]*)")?>([^<]*)<\/\1>/g)].map(([, name, attribute, text]) =>
    [name, name === 'bestandsinhoud' ? '' : text!.trim(), attribute].join(' '),
  );

/** Not taken over, on purpose: no ground in the law, or files that are no PDF, JPG or PNG or that are cut off in the sample. */
const gone = [
  ['leerlinggewicht', 'nnca', 'huisarts', 'iban', 'medicijngebruik'],
  ['Toelichting.pdf', 'advies mbt zicht.pdf', 'advies mbt gehoor.pdf', 'HandelingsplanRekenen.pdf', 'opp.docx'],
  ['evaluatie 1e helft 2018.txt', 'verzuimrapport.txt', 'WISC3NL2005.txt', 'WISC-III NL Verbaal.txt'],
  ['WISC-III NL Performaal.txt', 'groepsplan.txt'],
].flat();

function withoutGone(xml: string): string {
  const withoutFiles = xml.replaceAll(
    /\s*<document>\s*<bestandsnaam>([^<]*)[\s\S]*?<\/document>/g,
    (found, name: string) => (gone.includes(name) ? '' : found),
  );
  const withoutEmpty = withoutFiles.replaceAll(/\s*<(toelichting_onderwijsbehoeften|documentLijst)>\s*<\/\1>/g, '');
  return gone
    .filter((name) => /^\w+$/.test(name))
    .reduce((text, name) => text.replaceAll(new RegExp(`\\s*<${name}>[\\s\\S]*?</${name}>`, 'g'), ''), withoutEmpty);
}

describeShared('the published samples', () => {
  it.each(Object.keys(samples) as (keyof typeof samples)[])(
    '%s comes in and goes out with all that we keep',
    async (name) => {
      const reading = await readOsoDossier(bytesOf(sampleText(name)));
      expect(mayGo(reading.findings)).toBe(true);
      const files = new Map(reading.attachments.map(({ known, file }) => [known, file.content]));
      const out = await written(reading.dossier!, async () => Buffer.from(''));
      expect(said(out)).toEqual(said(withoutGone(sampleText(name))));
      const whole: string[] = [];
      for await (const piece of osoText(reading.dossier!, async (known) => files.get(known)!)) whole.push(piece);
      expect(await acceptedBySchema([whole.join('')])).toEqual([true]);
      const again = await readOsoDossier(bytesOf(whole.join('')));
      expect(again.findings).toEqual([]);
      expect(again.attachments.map(({ file }) => file.sha256)).toEqual(
        reading.attachments.map(({ file }) => file.sha256),
      );
    },
  );
});

describeShared('500 invented dossiers', () => {
  it('are accepted by the schema and by every rule', async () => {
    const dossiers = fc.sample(inventedDossier, { numRuns: 500, seed: 2019 });
    const texts: string[] = [];
    for (const dossier of dossiers) {
      expect(readiness(prepared(dossier)).filter(({ severity }) => severity === 'error')).toEqual([]);
      texts.push(await written(dossier));
    }
    for (let at = 0; at < texts.length; at += 100) {
      const part = texts.slice(at, at + 100);
      expect(await acceptedBySchema(part)).toEqual(part.map(() => true));
    }
    expect(new Set(dossiers.map(({ metadata }) => metadata.transfer))).toEqual(new Set(['POVO', 'POPO']));
  }, 180_000);
});

/** As it stands in a document: without characters that XML has no place for, files by their order. */
function asWritten(dossier: OsoDossier): unknown {
  const names = new Map(documentsOf(dossier).map(({ document }, index) => [document, `bijlage-${index + 1}`]));
  const value = (given: unknown): unknown => {
    if (typeof given === 'string') return legalText(given);
    if (Array.isArray(given)) return given.map(value);
    if (typeof given !== 'object' || given === null) return given;
    const known = names.get(given as never);
    const entries = Object.entries(known ? { ...given, content: known } : given);
    return Object.fromEntries(
      entries.map(([key, inside]) => [key, value(inside)]).filter(([, inside]) => !isNothing(inside)),
    );
  };
  return value(dossier);
}
const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0) || value === '';

describe('what is written is what is read', () => {
  it('for any dossier, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(inventedDossier, async (made) => {
        for (const { document } of documentsOf(made)) Object.assign(document, { fileName: 'tekening.png' });
        const reading = await readOsoDossier(bytesOf(await written(made)));
        expect(reading.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(asWritten(reading.dossier!)).toEqual(asWritten(prepared(made)));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  // As the standard's own table has it, so that ours cannot be blind where the writer is.
  const elementsOf: Readonly<Record<string, readonly string[]>> = {
    earlyEducation: ['vanpeuterspeelzaal', 'naampeuterspeelzaal', 'voorschools', 'vroegschools'],
    support: ['toelichting_onderwijsbehoeften', 'diagnose', 'medicijngebruik', 'opp', 'tlv', 'lwoo', 'rvc'].concat(
      'arrangement_cluster12',
      'arrangement_pao',
    ),
    plans: ['handelingsplan'],
    absence: ['verzuim'],
    finalTest: ['eindtoets_basisonderwijs'],
    tests: ['toetslijst'],
    reportCards: ['cijferlijstlijst'],
    documents: ['overigdocumentlijst'],
  };

  it('has no element of a category that stays behind', async () => {
    const seen = new Set<string>();
    for (const made of fc.sample(inventedDossier, { numRuns: 60, seed: 7 })) {
      const [out, delivery] = [await written(made), made.metadata.delivery!];
      for (const [category, names] of Object.entries(elementsOf)) {
        const found = names.filter((name) => out.includes(`<${name}>`));
        for (const name of found) seen.add(name);
        const stays = ['OPT-UIT', 'VERBODEN'].includes(delivery[category as keyof typeof delivery]);
        if (stays) expect([category, found]).toEqual([category, []]);
      }
    }
    // All but the one that we never write were there when they might be.
    expect(
      Object.values(elementsOf)
        .flat()
        .filter((name) => !seen.has(name)),
    ).toEqual(['medicijngebruik']);
  });

  it('leaves nothing of what parents left out, is forbidden or is secret', () => {
    fc.assert(
      fc.property(inventedDossier, (made) => {
        const out = prepared(made);
        expect(absentCategories(made).flatMap((category) => heldOf(category, out))).toEqual([]);
        const { pupil } = out.school;
        if (pupil.addressSecret) expect([pupil.addresses, pupil.foreignAddress]).toEqual([undefined, undefined]);
        for (const guardian of pupil.guardians ?? [])
          if (guardian.addressSecret) expect(guardian.addresses).toBeUndefined();
        const contacts = [
          ...(pupil.contacts ?? []),
          ...(pupil.guardians ?? []).flatMap((guardian) => guardian.contacts ?? []),
        ];
        for (const { secret, kind, value } of contacts)
          if (secret) expect(value).toBe(kind === 'telefoon' ? '9999999999' : 'geheim@geheim.geheim');
      }),
      { numRuns: 100 },
    );
  });
});
