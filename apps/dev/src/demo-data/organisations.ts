import type { Sector } from '#libs/organisations/domain/index.js';
import type { Client } from 'pg';
import { bulkInsert } from './bulk-insert.js';
import {
  boards,
  preschoolNames,
  preschoolOrganisations,
  primaryNames,
  secondaryNames,
  specialName,
  stadsdelen,
  streets,
} from './organisation-names.js';
import { Random } from './random.js';

interface OrganisationRow {
  id: string;
  kind: string;
  parent_id: string | null;
  region_id: string;
  name: string;
  code: string;
  sector: string | null;
  governance: string | null;
}

interface LocationRow {
  id: string;
  organisation_id: string;
  kind: string;
  region_id: string;
  board_id: string | null;
  name: string;
  code: string;
  street: string;
  postcode: string;
  city: string;
  wijk_id: string;
  sector: string | null;
  governance: string | null;
  contact_email: string;
}

/** Rows as the tables have them, in the order in which they can be inserted. */
export interface DemoOrganisations {
  organisation: OrganisationRow[];
  stadsdeel: { id: string; region_id: string; name: string }[];
  wijk: { id: string; stadsdeel_id: string; region_id: string; name: string; code: string }[];
  postcode_area: { postcode4: string; wijk_id: string }[];
  location: LocationRow[];
}

const city = 'Almere';

/**
 * Invented organisations at the size of Almere: 10 boards, 78 primary and 19 secondary locations, 150 preschool locations of
 * 25 organisations, 10 wijken in 4 stadsdelen. The same at every call.
 */
export function demoOrganisations(): DemoOrganisations {
  return new Builder().build();
}

/** Writes them; the tables must be empty. */
export async function writeDemoOrganisations(client: Client): Promise<void> {
  const made = demoOrganisations();
  for (const table of ['organisation', 'stadsdeel', 'wijk', 'postcode_area', 'location'] as const) {
    await bulkInsert(client, table, made[table]);
  }
}

class Builder {
  private readonly random = new Random(1984);
  private readonly made: DemoOrganisations = {
    organisation: [],
    stadsdeel: [],
    wijk: [],
    postcode_area: [],
    location: [],
  };
  private readonly regionId = this.random.uuid();
  private readonly brins = inventedBrins();
  private readonly mailboxes = new Set<string>();
  private readonly primary = [...primaryNames];
  private readonly secondary = [...secondaryNames];
  /** locations go round the postcodes, so that every wijk gets its share */
  private place = 0;

  build(): DemoOrganisations {
    this.organisation('municipality', null, city, '0034', { id: this.regionId });
    this.organisation('samenwerkingsverband', this.regionId, 'Samenwerkingsverband Samen Verder', '00000901');
    this.organisation('toeleiding', this.regionId, 'Toeleiding Voorschool', '00000902');
    this.addWijken();
    boards.forEach((board, index) => this.addBoard(board, index));
    preschoolOrganisations.forEach(([name, locations], index) => this.addPreschools(name, locations, index));
    this.addSpecialSchool();
    return this.made;
  }

  private addWijken(): void {
    for (const { name, wijken } of stadsdelen) {
      const stadsdeel = { id: this.random.uuid(), region_id: this.regionId, name };
      this.made.stadsdeel.push(stadsdeel);
      for (const { from, to, ...wijk } of wijken) {
        const id = this.random.uuid();
        this.made.wijk.push({ id, stadsdeel_id: stadsdeel.id, region_id: this.regionId, ...wijk });
        for (let digits = from; digits <= to; digits += 1) {
          this.made.postcode_area.push({ postcode4: String(digits), wijk_id: id });
        }
      }
    }
  }

  private addBoard(board: (typeof boards)[number], index: number): void {
    const { name, governance } = board;
    const boardId = this.organisation('board', this.regionId, name, String(index + 1).padStart(5, '0'));
    for (let school = 0; school < board.primary; school += 1) {
      this.addSchool(boardId, 'po', governance, school < board.primaryTwice ? 2 : 1);
    }
    for (let school = 0; school < board.secondary; school += 1) {
      this.addSchool(boardId, 'vo', governance, school < board.secondaryTwice ? 2 : 1);
    }
  }

  /** Last of all, so that whoever was there before keeps every id. */
  private addSpecialSchool(): void {
    const board = this.made.organisation.findLast(({ kind }) => kind === 'board');
    this.addSchool(board?.id ?? '', 'so', boards.at(-1)?.governance ?? 'private', 1, specialName);
  }

  private addSchool(boardId: string, sector: Sector, governance: string, locations: number, own?: string): void {
    const name = own ?? (sector === 'po' ? this.primary : this.secondary).shift() ?? '';
    const brin = this.brins.shift() ?? '';
    const school = this.organisation('school', boardId, name, brin, { sector, governance });
    for (let number = 0; number < locations; number += 1) {
      const { street, wijkName, ...address } = this.address();
      this.made.location.push({
        ...this.locationBase('school', school, number === 0 ? name : `${name}, ${wijkName}`, `${brin}0${number}`),
        ...{ board_id: boardId, street, sector, governance, ...address },
      });
    }
  }

  private addPreschools(name: string, locations: number, index: number): void {
    const kvk = String(index + 1).padStart(8, '0');
    const organisation = this.organisation('preschool-organisation', this.regionId, name, kvk);
    for (let number = 0; number < locations; number += 1) {
      const preschools = this.made.location.filter(({ kind }) => kind === 'preschool');
      const { street, wijkName, ...address } = this.address();
      const lrk = String(preschools.length + 1).padStart(9, '0');
      const shown = locations === 1 ? name : this.freeName(preschools, wijkName);
      this.made.location.push({
        ...this.locationBase('preschool', organisation, shown, lrk),
        ...{ board_id: null, street, sector: null, governance: null, ...address },
      });
    }
  }

  /** No two preschools in one wijk have the same name. */
  private freeName(preschools: readonly LocationRow[], wijkName: string): string {
    const shown = preschoolNames.map(
      (_, place) => `${preschoolNames[(preschools.length + place) % preschoolNames.length]} (${wijkName})`,
    );
    return shown.find((name) => preschools.every((preschool) => preschool.name !== name)) ?? '';
  }

  private organisation(
    kind: string,
    parentId: string | null,
    name: string,
    code: string,
    more: { id?: string; sector?: string; governance?: string } = {},
  ): string {
    const { id = this.random.uuid(), sector = null, governance = null } = more;
    this.made.organisation.push({
      id,
      kind,
      parent_id: parentId,
      region_id: this.regionId,
      name,
      code,
      sector,
      governance,
    });
    return id;
  }

  private locationBase(kind: string, organisationId: string, name: string, code: string) {
    return {
      id: this.random.uuid(),
      organisation_id: organisationId,
      kind,
      region_id: this.regionId,
      name,
      code,
      contact_email: this.mailbox(kind === 'school' ? 'aanmelden' : 'overdracht', name),
    };
  }

  private address() {
    const areas = this.made.postcode_area;
    // Seven shares no factor with 53: every postcode has its turn.
    const area = areas[(this.place * 7) % areas.length]!;
    this.place += 1;
    const wijk = this.made.wijk.find(({ id }) => id === area.wijk_id)!;
    const letters = `${this.letter()}${this.letter()}`;
    return {
      street: `${this.random.pick(streets)} ${this.random.between(1, 140)}`,
      postcode: `${area.postcode4}${letters}`,
      city,
      wijk_id: wijk.id,
      wijkName: wijk.name,
    };
  }

  /** No S: the pairs SA, SD and SS do not exist. */
  private letter(): string {
    return this.random.pick([...'ABCDEGHJKLMNPRTVWXZ']);
  }

  /** A mailbox of a function, at a domain that can never exist; unique, so that the mail catcher shows who got what. */
  private mailbox(box: string, name: string): string {
    const plain = name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
    let domain = plain;
    for (let again = 2; this.mailboxes.has(domain); again += 1) domain = `${plain}-${again}`;
    this.mailboxes.add(domain);
    return `${box}@${domain}.example`;
  }
}

/** Codes with the form of a BRIN in the corner where the test numbers 00YY and 99ZZ live. */
function inventedBrins(): string[] {
  const letters = [...'UVWXYZ'];
  return ['00', '99'].flatMap((digits) => letters.flatMap((one) => letters.map((two) => `${digits}${one}${two}`)));
}
