import { type XmlElement, type XmlEvents, XmlRefused } from '#libs/platform/xml/index.js';
import { type Assembled, Assembler, osoDossier, osoNamespace, osoRoot } from './domain/index.js';

const versioned = /^http:\/\/www\.edustandaard\.nl\/oso_gegevensset\/([^/]{1,20})\/dossier$/;
const mostElements = 20_000;

/** Why a document is no OSO-bestand (2019.1); Dutch, with the remedy. */
export interface NotOso {
  readonly code: 'EST.version' | 'EST.no-oso';
  readonly sentence: string;
}
export class NotAnOsoFile extends Error {
  constructor(readonly why: NotOso) {
    super(why.code);
  }
}

/** Makes dossiers of the elements of a file: one, or those of a class in a row. */
export class OsoElements implements XmlEvents {
  private assembler: Assembler | undefined;
  private depth = 0;
  private elements = 0;
  private isRow = false;
  private readonly done: Assembled[] = [];

  constructor(private readonly take: (assembled: Assembled) => Promise<void>) {}

  open({ name, namespace, attributes }: XmlElement): void {
    this.depth += 1;
    if (this.depth === 1) this.begin(name, namespace);
    if (this.depth === 1 && this.isRow) return;
    if (!this.assembler) {
      if (name !== osoRoot) throw new NotAnOsoFile(noOso);
      this.assembler = new Assembler(osoDossier, osoRoot, 'OSO 2019.1');
      this.elements = 0;
    }
    this.elements += 1;
    if (this.elements > mostElements) throw new XmlRefused('elements');
    this.assembler.open(namespace === osoNamespace ? name : `${namespace}:${name}`, attributes);
  }

  text(piece: string): void {
    this.assembler?.text(piece);
  }

  close(): void {
    this.depth -= 1;
    this.assembler?.close();
    if (!this.assembler || this.depth !== (this.isRow ? 1 : 0)) return;
    this.done.push(this.assembler.end());
    this.assembler = undefined;
  }

  async rest(): Promise<void> {
    for (const assembled of this.done.splice(0)) await this.take(assembled);
  }

  private begin(name: string, namespace: string): void {
    const version = versioned.exec(namespace)?.[1];
    if (version !== undefined && namespace !== osoNamespace) throw new NotAnOsoFile(otherVersion(version));
    this.isRow = name === 'dossiers';
    if (namespace !== osoNamespace || (name !== osoRoot && !this.isRow)) throw new NotAnOsoFile(noOso);
  }
}

const noOso: NotOso = {
  code: 'EST.no-oso',
  sentence: 'Dit is geen OSO-bestand. Kies in het leerlingsysteem een overstapdossier in OSO 2019.1.',
};
const otherVersion = (version: string): NotOso => ({
  code: 'EST.version',
  sentence: `Dit is een OSO-bestand van versie ${version}. Wij lezen versie 2019. Maak het bestand opnieuw in OSO 2019.1.`,
});
