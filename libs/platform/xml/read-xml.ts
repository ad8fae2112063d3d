import { createRequire } from 'node:module';
import type { QualifiedTag, SAXOptions, SAXParser } from 'sax';
import { utf8Text } from './xml-encoding.js';
import { type XmlRefusal, XmlRefused } from './xml-refused.js';

// A CommonJS package that an ES module reads names from in one place only.
const sax = createRequire(import.meta.url)('sax') as typeof import('sax');

/** What a document may be at most; whatever is more is refused at the first byte too many. */
export interface XmlLimits {
  readonly bytes: number;
  readonly depth: number;
  /** of one element */
  readonly attributes: number;
  /** of the whole document */
  readonly elements: number;
  /** characters of text within one element */
  readonly text: number;
}

export interface XmlElement {
  readonly name: string;
  /** `''` when it has none */
  readonly namespace: string;
  /** without declarations of namespaces and without those of XML Schema itself */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Who wants to know what stands in a document, in the order in which it stands there. */
export interface XmlEvents {
  open(element: XmlElement): void;
  text(piece: string): void;
  close(): void;
  /** Something that may take time; the document waits. Called between two pieces of the document. */
  rest?(): Promise<void>;
}

export interface XmlRefusedAs {
  readonly refusal: XmlRefusal;
  readonly found?: string;
}

const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';
const declarations = 'http://www.w3.org/2000/xmlns/';
// All but what XML 1.0 has a place for (production 2, Char).
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

// strictEntities (which the types do not know): only the five of XML itself; an HTML name such as &nbsp; is a fault.
// position: without it the library forgets its own limit of 64 kB for a name, an attribute, a comment or a piece of text.
const options = { xmlns: true, strictEntities: true, position: true } as SAXOptions;
const longestPiece = 64 * 1024;

/**
 * Reads a document from beginning to end without keeping it. No document types, no entities but the five of XML, nothing
 * fetched (ASVS 1.5.1).
 * @returns why it was not read to its end; undefined when it was
 */
export async function readXml(
  source: AsyncIterable<Uint8Array>,
  events: XmlEvents,
  limits: XmlLimits,
): Promise<XmlRefusedAs | undefined> {
  const reading = new Reading(events, limits);
  try {
    for await (const piece of utf8Text(within(source, limits.bytes))) {
      reading.write(piece);
      await events.rest?.();
    }
    reading.end();
    await events.rest?.();
    return undefined;
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error;
    return { refusal: error.refusal, ...(error.found !== undefined && { found: error.found }) };
  }
}

async function* within(source: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const bytes of source) {
    size += bytes.length;
    if (size > most) throw new XmlRefused('too-large');
    // A fault is seen at the end of a piece, so a piece is short whoever brings it.
    for (let at = 0; at < bytes.length; at += longestPiece) yield bytes.subarray(at, at + longestPiece);
  }
}

/** One document on its way through the parser; the first fault ends it. */
class Reading {
  private readonly parser: SAXParser;
  private refused: XmlRefused | undefined;
  private depth = 0;
  private elements = 0;
  private length = 0;

  constructor(
    private readonly events: XmlEvents,
    private readonly limits: XmlLimits,
  ) {
    this.parser = sax.parser(true, options);
    this.parser.onerror = (error) =>
      this.refuse(/doctype|entity|sgml/i.test(error.message) ? 'document-type' : 'damaged');
    this.parser.ondoctype = () => this.refuse('document-type');
    this.parser.onsgmldeclaration = () => this.refuse('document-type');
    this.parser.onopentag = (tag) => this.open(tag as QualifiedTag);
    this.parser.onclosetag = () => this.close();
    this.parser.ontext = (text) => this.text(text);
    this.parser.oncdata = (text) => this.text(text);
  }

  write(piece: string): void {
    this.parser.write(piece);
    this.throwRefused();
  }

  end(): void {
    this.parser.close();
    this.throwRefused();
    if (this.elements === 0) throw new XmlRefused('no-xml');
  }

  private throwRefused(): void {
    if (this.refused) throw this.refused;
  }

  /** The parser goes on to the end of its piece; nobody hears of that any more. */
  private refuse(refusal: XmlRefusal): void {
    this.refused ??= new XmlRefused(refusal);
    this.parser.error = null as unknown as Error;
  }

  private open(tag: QualifiedTag): void {
    this.depth += 1;
    this.elements += 1;
    this.length = 0;
    const all = Object.values(tag.attributes);
    // The library does not mind a second root.
    if (this.depth === 1 && this.elements > 1) this.refuse('damaged');
    if (this.depth > this.limits.depth) this.refuse('depth');
    if (this.elements > this.limits.elements) this.refuse('elements');
    if (all.length > this.limits.attributes) this.refuse('attributes');
    if (all.some(({ value }) => illegal.test(value))) this.refuse('characters');
    if (this.refused) return;
    const own = all.filter(({ uri, name }) => uri !== schemaInstance && uri !== declarations && name !== 'xmlns');
    const attributes = Object.fromEntries(own.map(({ name, value }) => [name, value]));
    this.events.open({ name: tag.local, namespace: tag.uri, attributes });
  }

  private text(text: string): void {
    if (this.depth === 0) return;
    this.length += text.length;
    if (this.length > this.limits.text) this.refuse('text');
    if (illegal.test(text)) this.refuse('characters');
    if (!this.refused) this.events.text(text);
  }

  private close(): void {
    this.depth -= 1;
    if (!this.refused) this.events.close();
  }
}
