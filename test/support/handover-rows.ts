import pg from 'pg';

const ofHandover = ['section', 'version', 'version_attachment', 'attachment'];
const ofRelease = ['release_part', 'release_attachment', 'question', 'feedback'];
const count = (name: string, rest: string): string => `(SELECT count(*)::int FROM ${rest}) AS ${name}`;

/** Rows of each kind about each of these handovers ($1, with the release in $2), in the order in which they are given. */
export const counted = `SELECT ${[
  count('handover', 'handover WHERE id = of.id'),
  ...ofHandover.map((name) => count(name, `handover_${name} WHERE handover_id = of.id`)),
  count('decision', 'consent_decision WHERE handover_id = of.id'),
  count('words', 'guardian_answer WHERE handover_id = of.id'),
  count('link', 'guardian_invitation WHERE handover_id = of.id'),
  count(
    'piece',
    'handover_attachment_piece p JOIN handover_attachment a ON a.id = p.attachment_id WHERE a.handover_id = of.id',
  ),
  count('release', 'handover_release WHERE id = of.release'),
  count('restricted', 'handover_release_part WHERE release_id = of.release AND restricted'),
  ...ofRelease.map((name) => count(name, `handover_${name} WHERE release_id = of.release`)),
  ...['event', 'notice'].map((name) =>
    count(name, `handover_${name} WHERE handover_id = of.id AND (release_id IS NULL OR release_id = of.release)`),
  ),
].join(', ')}
  FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS of (id, release, place) ORDER BY of.place`;

/** How many rows of each kind are in sight. */
export type Seen = Record<string, number>;

/** The application's own connection, in which row-level security is all that stands between somebody and the rows. */
export class BareDatabase {
  private readonly client: pg.Client;

  constructor(
    connectionString: string,
    private readonly always: Record<string, string>,
  ) {
    this.client = new pg.Client({ connectionString });
  }

  open = (): Promise<unknown> => this.client.connect();
  close = (): Promise<void> => this.client.end();

  /** Asks with the settings that the policies look at. Nothing of it stays. */
  async ask<Row extends object>(settings: Record<string, string>, sql: string, values: unknown[]): Promise<Row[]> {
    await this.client.query('BEGIN');
    try {
      const set = Object.entries({ ...this.always, ...settings });
      const names = set.map((_, index) => `set_config($${index * 2 + 1}, $${index * 2 + 2}, true)`);
      await this.client.query(
        `SELECT ${names.join(', ')}`,
        set.flatMap(([key, value]) => [`app.${key}`, value]),
      );
      return (await this.client.query<Row>(sql, values)).rows;
    } finally {
      await this.client.query('ROLLBACK');
    }
  }
}
