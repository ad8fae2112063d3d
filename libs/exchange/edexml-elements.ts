import type { XmlElement, XmlEvents } from '#libs/platform/xml/index.js';
import { type Assembled, Assembler, type Block, edexmlGroup, edexmlPupil, edexmlSchool } from './domain/index.js';

/** What one element of a file is about. */
export type EdexmlKind = 'school' | 'group' | 'pupil';

/** One school, group or pupil of a file, as far as it could be read. */
export interface EdexmlRecord extends Assembled {
  readonly kind: EdexmlKind;
  /** what others in the file name it by; never an ECK iD */
  readonly key: string;
}

const records: Readonly<Record<string, readonly [EdexmlKind, Block]>> = {
  'EDEX/school': ['school', edexmlSchool],
  'EDEX/groepen/groep': ['group', edexmlGroup],
  'EDEX/groepen/samengestelde_groep': ['group', edexmlGroup],
  'EDEX/leerlingen/leerling': ['pupil', edexmlPupil],
};

/** The root of the document is another one. */
export class NotAnEdexmlFile extends Error {}

/** Picks the school, its groups and its pupils out of a file; teachers and the rest go by unread. */
export class EdexmlElements implements XmlEvents {
  private readonly path: string[] = [];
  private current: { assembler: Assembler; kind: EdexmlKind; key: string; depth: number } | undefined;
  private readonly done: EdexmlRecord[] = [];

  constructor(private readonly take: (record: EdexmlRecord) => Promise<void>) {}

  open({ name, namespace, attributes }: XmlElement): void {
    // EDEXML has no namespace: with one it is something else.
    this.path.push(namespace === '' ? name : `${namespace}:${name}`);
    if (this.path.length === 1 && this.path[0] !== 'EDEX') throw new NotAnEdexmlFile();
    if (this.current) return this.current.assembler.open(this.path.at(-1)!, attributes);
    const record = records[this.path.join('/')];
    if (!record) return;
    const assembler = new Assembler(record[1], name, 'EDEXML 2.1');
    this.current = { assembler, kind: record[0], key: attributes.key ?? '', depth: this.path.length };
    assembler.open(name, {});
  }

  text(piece: string): void {
    this.current?.assembler.text(piece);
  }

  close(): void {
    this.current?.assembler.close();
    if (this.current?.depth === this.path.length) {
      const { assembler, kind, key } = this.current;
      this.done.push({ ...assembler.end(), kind, key });
      this.current = undefined;
    }
    this.path.pop();
  }

  async rest(): Promise<void> {
    for (const record of this.done.splice(0)) await this.take(record);
  }
}
