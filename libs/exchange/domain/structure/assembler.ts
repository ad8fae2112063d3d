import type { Attributes, Leaf } from './leaves.js';
import { type AnyPart, type Block, type Shape, shapeOf } from './parts.js';
import type { LeftOut } from './structure-finding.js';

/** What a document does not have as the schema wants it. */
export interface StructureFault {
  readonly code: string;
  readonly place: string;
  readonly field: string;
  readonly sentence: string;
}

/** A document as far as it could be read. */
export interface Assembled {
  readonly model: unknown;
  readonly faults: readonly StructureFault[];
  readonly leftOut: readonly LeftOut[];
  /** content of files, in base64 as it stood there, by what the model knows it by */
  readonly contents: ReadonlyMap<string, string>;
}

interface Seat {
  readonly place: string;
  readonly field: string;
}
interface BlockFrame extends Seat {
  readonly kind: 'block';
  readonly block: Block;
  /** rows of the block; more than one only when it repeats */
  readonly rows: Record<string, unknown>[];
  /** place in the order of the schema of the child that came last */
  at: number;
  readonly give: (value: unknown) => void;
}
interface ListFrame extends Seat {
  readonly kind: 'list';
  readonly item: { readonly xml: string; readonly shape: Shape; readonly needed: boolean };
  readonly values: unknown[];
  count: number;
  readonly give: (value: unknown) => void;
}
interface LeafFrame extends Seat {
  readonly kind: 'leaf';
  readonly leaf: Leaf<unknown>;
  readonly name: string;
  readonly attributes: Attributes;
  readonly pieces: string[];
  readonly give: (value: unknown) => void;
}
interface SkipFrame extends Seat {
  readonly kind: 'skip';
  readonly children?: string[];
}
type Frame = BlockFrame | ListFrame | LeafFrame | SkipFrame;

const mostFaults = 200;
const longestText = 20_000;

/** Makes a model of the elements of one document as they come by, and says all that does not fit in its description. */
export class Assembler {
  private readonly frames: Frame[] = [];
  private readonly faults: StructureFault[] = [];
  private readonly leftOut: LeftOut[] = [];
  private readonly contents = new Map<string, string>();
  private model: unknown;

  constructor(
    private readonly root: Block,
    private readonly rootName: string,
    /** Dutch: what the document should be, as "OSO 2019.1" */
    private readonly standard: string,
  ) {}

  open(name: string, attributes: Attributes): void {
    const top = this.frames.at(-1);
    if (!top) return this.openRoot(attributes);
    if (top.kind === 'skip') {
      top.children?.push(name);
      this.frames.push({ kind: 'skip', place: top.place, field: top.field });
    } else if (top.kind === 'leaf')
      this.refuse(name, top, `Binnen "${top.name}" hoort geen ander element. Haal "${name}" weg.`);
    else if (top.kind === 'list') this.openItem(name, attributes, top);
    else this.openChild(name, attributes, top);
  }

  text(piece: string): void {
    const top = this.frames.at(-1);
    if (top?.kind === 'leaf') top.pieces.push(piece);
    else if (top && top.kind !== 'skip' && /[^ \t\r\n]/.test(piece))
      this.fault('EST.text', top, 'Hier staat tekst tussen de elementen. Haal die weg.');
  }

  close(): void {
    const frame = this.frames.pop();
    if (frame?.kind === 'leaf') this.closeLeaf(frame);
    if (frame?.kind === 'block') this.closeBlock(frame);
    if (frame?.kind === 'list') {
      if (frame.item.needed && frame.count === 0)
        this.fault('EST.missing', frame, `"${frame.item.xml}" ontbreekt. Vul het in.`);
      frame.give(frame.values);
    }
  }

  end(): Assembled {
    return { model: this.model, faults: this.faults, leftOut: this.leftOut, contents: this.contents };
  }

  private openRoot(attributes: Attributes): void {
    const seat = { place: this.rootName, field: '' };
    this.refuseAttributes(attributes, [], seat);
    const give = (value: unknown): void => void (this.model = value);
    this.frames.push({ kind: 'block', block: this.root, rows: [{}], at: -1, give, ...seat });
  }

  private openChild(name: string, attributes: Attributes, frame: BlockFrame): void {
    const order = Object.entries(frame.block.fields);
    const index = order.findIndex(([, part]) => part.xml === name);
    const found = order[index];
    if (!found) return this.refuse(name, frame, `"${name}" kent ${this.standard} hier niet. Haal het weg.`);
    if (index < frame.at && frame.block.repeats && index === 0) {
      this.closeRow(frame);
      frame.rows.push({});
      frame.at = -1;
    }
    if (index < frame.at)
      return this.refuse(
        name,
        frame,
        `"${name}" staat te laat: de volgorde van de elementen ligt vast. Zet het op zijn plaats.`,
      );
    frame.at = index;
    this.openPart(found[0], found[1], attributes, frame);
  }

  private openPart(key: string, part: AnyPart, attributes: Attributes, frame: BlockFrame): void {
    const row = frame.rows.at(-1)!;
    const several = isSeveral(part);
    const count = countOf(row, key);
    if (!several && count > 0)
      return this.refuse(part.xml, frame, `"${part.xml}" staat er meer dan eens. Laat er een staan.`);
    this.refuseSecondChoice(part, frame, row, key);
    row[countKey(key)] = count + 1;
    const repeatedField = frame.block.repeats ? `${frame.field}.${frame.rows.length - 1}` : frame.field;
    const field = `${repeatedField === '' ? '' : `${repeatedField}.`}${key}${several && part.kind === 'part' ? `.${count}` : ''}`;
    const seat = { place: `${frame.place}/${part.xml}${several ? `[${count + 1}]` : ''}`, field };
    if (part.kind === 'left') return this.leave(part.why, seat);
    const give = (value: unknown): void => {
      if (part.kind === 'part' && several) row[key] = [...((row[key] as unknown[] | undefined) ?? []), value];
      else row[key] = value;
    };
    if (part.kind === 'listed') {
      this.refuseAttributes(attributes, [], seat);
      const item = { xml: part.item.xml, shape: shapeOf(part.item), needed: part.item.occurs === 'some' };
      this.frames.push({ kind: 'list', item, values: [], count: 0, give, ...seat });
    } else this.openShape(part.xml, shapeOf(part), attributes, seat, give);
  }

  private openItem(name: string, attributes: Attributes, list: ListFrame): void {
    if (name !== list.item.xml)
      return this.refuse(name, list, `"${name}" kent ${this.standard} hier niet. Haal het weg.`);
    const seat = { place: `${list.place}/${name}[${list.count + 1}]`, field: `${list.field}.${list.count}` };
    list.count += 1;
    this.openShape(name, list.item.shape, attributes, seat, (value) => list.values.push(value));
  }

  private openShape(
    name: string,
    shape: Shape,
    attributes: Attributes,
    seat: Seat,
    give: (value: unknown) => void,
  ): void {
    this.refuseAttributes(attributes, shape.kind === 'leaf' ? (shape.attributes ?? []) : [], seat);
    if (shape.kind === 'leaf')
      this.frames.push({ kind: 'leaf', leaf: shape, name, attributes, pieces: [], give, ...seat });
    else this.frames.push({ kind: 'block', block: shape, rows: [{}], at: -1, give, ...seat });
  }

  private closeLeaf({ leaf, name, attributes, pieces, give, place, field }: LeafFrame): void {
    const text = pieces.join('');
    if (!leaf.content && text.length > longestText)
      return this.fault(
        'EST.format',
        { place, field },
        `De tekst in "${name}" is te lang. Kort haar in tot ${longestText} tekens.`,
      );
    const value = leaf.read(text, attributes);
    if (value === undefined)
      return this.fault('EST.format', { place, field }, `In "${name}" hoort ${leaf.expects}. Pas het aan.`);
    if (!leaf.content) return give(value);
    const known = `bijlage-${this.contents.size + 1}`;
    this.contents.set(known, text);
    give(known);
  }

  private closeBlock(frame: BlockFrame): void {
    this.closeRow(frame);
    const rows = frame.rows.map(withoutCounts);
    frame.give(frame.block.repeats ? rows : rows[0]);
  }

  private closeRow(frame: BlockFrame): void {
    const row = frame.rows.at(-1)!;
    for (const [key, part] of Object.entries(frame.block.fields)) {
      const needed = part.kind !== 'left' && (part.occurs === 'one' || part.occurs === 'some');
      if (needed && countOf(row, key) === 0)
        this.fault(
          'EST.missing',
          { place: `${frame.place}/${part.xml}`, field: joined(frame.field, key) },
          `"${part.xml}" ontbreekt. Vul het in.`,
        );
    }
    for (const choice of frame.block.mustChoose) {
      const parts = Object.entries(frame.block.fields).filter(([, part]) => part.choice === choice);
      if (parts.every(([key]) => countOf(row, key) === 0))
        this.fault(
          'EST.missing',
          frame,
          `${parts.map(([, part]) => `"${part.xml}"`).join(' of ')} ontbreekt. Vul een van de twee in.`,
        );
    }
  }

  private refuseSecondChoice(part: AnyPart, frame: BlockFrame, row: Record<string, unknown>, key: string): void {
    if (!part.choice) return;
    const other = Object.entries(frame.block.fields).find(
      ([name, { choice }]) => choice === part.choice && name !== key && countOf(row, name) > 0,
    );
    if (other)
      this.fault('EST.choice', frame, `"${other[1].xml}" en "${part.xml}" gaan niet samen. Laat er een staan.`);
  }

  private refuseAttributes(attributes: Attributes, known: readonly string[], seat: Seat): void {
    for (const name of Object.keys(attributes))
      if (!known.includes(name))
        this.fault('EST.attribute', seat, `Het kenmerk "${name}" kent ${this.standard} hier niet. Haal het weg.`);
  }

  private leave(why: string, { place, field }: Seat): void {
    const children: string[] = [];
    this.leftOut.push({ place, why, children });
    this.frames.push({ kind: 'skip', place, field, children });
  }

  private refuse(name: string, seat: Seat, sentence: string): void {
    this.fault(
      sentence.includes('volgorde') ? 'EST.order' : 'EST.element',
      { place: `${seat.place}/${name}`, field: seat.field },
      sentence,
    );
    this.frames.push({ kind: 'skip', place: seat.place, field: seat.field });
  }

  private fault(code: string, { place, field }: Seat, sentence: string): void {
    if (this.faults.length < mostFaults) this.faults.push({ code, place, field, sentence });
    else if (this.faults.length === mostFaults)
      this.faults.push({
        code: 'EST.many',
        place: this.rootName,
        field: '',
        sentence: 'Er is meer mis dan wij hier noemen. Vraag om een nieuw bestand.',
      });
  }
}

const isSeveral = (part: AnyPart): boolean =>
  part.kind === 'left' ? part.many : part.kind === 'part' && (part.occurs === 'some' || part.occurs === 'many');
const joined = (field: string, key: string): string => (field === '' ? key : `${field}.${key}`);

// How often a child came is kept beside its value, which is absent when it could not be read.
const countKey = (key: string): string => `#${key}`;
const countOf = (row: Record<string, unknown>, key: string): number => (row[countKey(key)] as number | undefined) ?? 0;
const withoutCounts = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !key.startsWith('#')));
