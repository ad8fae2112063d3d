import { type readPdf, unmarkedTexts } from './pdf-reading.js';

type ReadPdf = Awaited<ReturnType<typeof readPdf>>;

/**
 * What a program can see of PDF/UA-1 (the Matterhorn protocol has more, which is for people): everything that is wrong.
 * @param bytes for what a reader does not tell: fonts, and the scope of headings
 */
export function pdfUaFaults(pdf: ReadPdf, bytes: Buffer): string[] {
  return [...documentFaults(pdf), ...pageFaults(pdf), ...headingFaults(pdf), ...fontFaults(bytes), ...linkFaults(pdf)];
}

function documentFaults({ info, metadata, marked, preferences }: ReadPdf): string[] {
  const raw = String(metadata?.getRaw() ?? '');
  return [
    ...(info['Language'] === 'nl-NL' ? [] : ['the language is not nl-NL']),
    ...(marked?.Marked ? [] : ['it is not marked']),
    ...(preferences && 'DisplayDocTitle' in preferences ? [] : ['its title is not shown']),
    ...(typeof info['Title'] === 'string' && info['Title'] !== '' ? [] : ['it has no title']),
    ...(raw.includes('<pdfuaid:part>1</pdfuaid:part>') ? [] : ['it does not declare PDF/UA']),
  ];
}

const pageFaults = ({ pages }: ReadPdf): string[] =>
  pages.flatMap((page, place) => [
    ...(page.tree ? [] : [`page ${place + 1} has no structure`]),
    ...unmarkedTexts(page).map((text) => `page ${place + 1} has text outside marked content: ${text}`),
  ]);

/** H1 first, and no level skipped. */
function headingFaults({ texts }: ReadPdf): string[] {
  const levels = texts.flatMap(([path]) => /\/H(\d)$/.exec(path)?.[1] ?? []).map(Number);
  const [first] = levels;
  const jumps = levels.flatMap((level, place) => {
    const before = levels[place - 1] ?? 1;
    return level > before + 1 ? [`a heading of level ${level} follows one of level ${before}`] : [];
  });
  return [...(first === 1 ? [] : ['it does not begin with a heading of level 1']), ...jumps];
}

/** Each font is in the file; the standard ones never are. */
function fontFaults(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  const embedded = [...text.matchAll(/\/FontFile[23] /g)].length;
  const described = [...text.matchAll(/\/Type \/FontDescriptor/g)].length;
  return [
    ...(/\/BaseFont \/(?:Helvetica|Times|Courier|Symbol|ZapfDingbats)/.test(text) ? ['a standard font is used'] : []),
    ...(embedded === described && embedded > 0 ? [] : [`${embedded} of ${described} fonts are embedded`]),
    ...[...text.matchAll(/\/S \/TH\b(?![^>]*>>\s*$)/g)].flatMap(({ index }) => {
      const around = text.slice(text.lastIndexOf(' obj', index), text.indexOf('endobj', index));
      return /\/Scope \/(?:Row|Column)/.test(around) ? [] : ['a heading of a table has no scope'];
    }),
  ];
}

/** A link leads somewhere, and says where in words. */
const linkFaults = ({ pages, destinations }: ReadPdf): string[] =>
  pages.flatMap(({ links }) =>
    links.flatMap(({ target, words }) => [
      ...(destinations.has(target) ? [] : [`a link leads nowhere: ${target}`]),
      ...(words ? [] : ['a link has no words']),
    ]),
  );
