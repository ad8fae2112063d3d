// What the worklist is measured against: Fastify, pg and one statement. No framework, no sign-in, no checks. Row-level
// security must let the rows through; who asks is told either once to each connection (then the server has one user for
// ever) or in a transaction around every statement, as any server with several users must.
import Fastify from 'fastify';
import pg from 'pg';
import type { BareQuestion } from './bare-question.js';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const { url, statement, context, told } = JSON.parse(process.env.BARE_QUESTION ?? '') as BareQuestion;
const pool = new pg.Pool({ connectionString: url, max: 10 });

const tell = (client: pg.ClientBase, onlyInTransaction: boolean): Promise<unknown> =>
  client.query({
    name: 'tell',
    text: `SELECT ${context.map((_, n) => `set_config($${n * 2 + 1}, $${n * 2 + 2}, ${onlyInTransaction})`).join(', ')}`,
    values: context.flat(),
  });

async function toldEachTime(): Promise<unknown[]> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN READ ONLY');
    await tell(client, true);
    const { rows } = await client.query(statement);
    await client.query('COMMIT');
    return rows;
  } finally {
    client.release();
  }
}

if (told === 'once') pool.on('connect', (client) => void tell(client, false));
const page = told === 'once' ? async () => (await pool.query(statement)).rows : toldEachTime;

const server = Fastify();
server.get('/', async () => ({ items: await page() }));
process.send?.(await server.listen({ port: 0, host: '127.0.0.1' }));
