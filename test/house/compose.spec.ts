import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig, secretNames, settingNames } from '#libs/platform/config/index.js';
import { securityHeaders, webHeaders } from '../../libs/platform/http/headers.js';
import { type Service, readCompose, readDockerfile } from './support/compose-file.js';
import { type PlantedTree, plantTree, readText, root } from './support/planted-tree.js';

const compose = readCompose('docker-compose.yml');
const training = readCompose('docker/training.yml');
const manifest = JSON.parse(readText('package.json')) as {
  version: string;
  optionalDependencies: Record<string, string>;
};
const services = Object.entries(compose.services);
const service = (name: string): Service => compose.services[name] ?? { image: 'is missing' };
const programs = ['api', 'worker'];
/** What an operator writes by hand: docker/README.md. */
const written: Record<string, string> = {
  smtp_url: 'smtps://estafette:geheim@mail.estafette.example:465',
  oidc_client_secret: 'a-secret-of-the-provider',
  tls_certificate: 'a certificate',
  tls_key: 'a key',
};

let tree: PlantedTree;
const secretValue = (name: string): string =>
  written[name] ?? readFileSync(join(tree.path, 'docker/secrets', name), 'utf8').trim();

/** The environment of a program inside its container, its secret files read. */
function environmentOf({ environment = {} }: Service): Record<string, string> {
  const entries = Object.entries(environment).map(([name, value]) => {
    const file = /^(.*)_FILE$/.exec(name)?.[1];
    return file ? [file, secretValue(String(value).replace('/run/secrets/', ''))] : [name, String(value)];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

beforeAll(() => {
  tree = plantTree();
  tree.copy('docker');
  const made = spawnSync('sh', [join(tree.path, 'docker/make-secrets.sh')], { encoding: 'utf8' });
  expect(made.stderr).toBe('');
});
afterAll(() => tree.remove());

describe('docker-compose.yml', () => {
  it('has every part of the production-like set-up', () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      ['api', 'mail-catcher', 'migrate', 'postgres', 'redis', 'web', 'worker'].sort(),
    );
  });

  it.each(services)('%s: its image is pinned to a version', (_name, { image, build }) => {
    const tag = image.split(':')[1] ?? '';
    if (build) expect(tag).toBe(manifest.version);
    else expect(tag).toMatch(/^v?\d+\.\d+(?:\.\d+)?(?:-[a-z]+)?$/);
  });

  it.each(services)('%s: uses only what is declared', (_name, { secrets = [], networks = [], volumes = [] }) => {
    const named = volumes.map((volume) => volume.split(':')[0] ?? '').filter((source) => !source.startsWith('.'));
    expect(secrets.filter((name) => !compose.secrets[name])).toEqual([]);
    expect(networks.filter((name) => !(name in compose.networks))).toEqual([]);
    expect(named.filter((name) => !(name in compose.volumes))).toEqual([]);
    const files = volumes.map((volume) => volume.split(':')[0] ?? '').filter((source) => source.startsWith('./'));
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('publishes nothing but the proxy, and data leaves by no other door', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['web']);
    expect(compose.networks['data']).toEqual({ internal: true });
    for (const name of ['postgres', 'redis', 'migrate']) expect(service(name).networks).toEqual(['data']);
    expect(service('web').networks).toEqual(['front']);
  });

  it('knows of each part that stays up whether it is well', () => {
    const unwatched = services.filter(([, { healthcheck }]) => !healthcheck).map(([name]) => name);
    expect(unwatched.sort()).toEqual(['mail-catcher', 'migrate']);
    for (const name of programs) expect(existsSync(join(root, service(name).healthcheck?.test[2] ?? '-'))).toBe(true);
  });

  it('gives our own programs no rights', () => {
    for (const name of [...programs, 'migrate', 'web']) {
      expect(service(name)).toMatchObject({ cap_drop: ['ALL'], read_only: true });
    }
  });

  it('brings the schema up to date before anything asks for it', () => {
    expect(service('migrate').command).toEqual(['node', 'dist/libs/database/migrate-main.js']);
    expect(existsSync(join(root, 'libs/database/migrate-main.ts'))).toBe(true);
    for (const name of programs) {
      expect(service(name).depends_on?.['migrate']).toEqual({ condition: 'service_completed_successfully' });
    }
  });

  it('lets the worker finish what it does', () => {
    const goodbye = /longestGoodbyeMs = ([\d_]+)/.exec(readText('apps/worker/src/main.ts'))?.[1] ?? '';
    const grace = Number(/^(\d+)s$/.exec(service('worker').stop_grace_period ?? '')?.[1]);
    expect(grace * 1_000).toBeGreaterThan(Number(goodbye.replaceAll('_', '')));
  });
});

describe('the engines in docker-compose.yml', () => {
  it('are the same PostgreSQL as npm start and npm test use', () => {
    const embedded = Object.entries(manifest.optionalDependencies).filter(([name]) => name.startsWith('@embedded-'));
    const majors = new Set(embedded.map(([, version]) => version.split('.')[0]));
    expect([...majors]).toEqual([/^postgres:(\d+)\./.exec(service('postgres').image)?.[1]]);
  });

  it('sort as npm start does, and keep data where PostgreSQL 18 has it', () => {
    const asked = String(service('postgres').environment?.['POSTGRES_INITDB_ARGS']).split(' ');
    const own = readText('apps/dev/src/engines/postgres.ts');
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((argument) => !own.includes(`'${argument}'`))).toEqual([]);
    expect(service('postgres').volumes).toContain('postgres:/var/lib/postgresql');
  });

  it('give the queue a log that is written every second, and never drop a key', () => {
    expect(service('redis').volumes).toContain('./docker/valkey:/etc/valkey:ro');
    const lines = readText('docker/valkey/valkey.conf').split('\n');
    for (const line of ['appendonly yes', 'appendfsync everysec', 'maxmemory-policy noeviction', 'dir /data']) {
      expect(lines).toContain(line);
    }
  });

  it.each(['roles.sh', '../valkey/start.sh', '../valkey/healthy.sh', '../make-secrets.sh'])(
    '%s is good shell',
    (name) => {
      expect(spawnSync('sh', ['-n', join(root, 'docker/postgres', name)], { encoding: 'utf8' }).stderr).toBe('');
    },
  );
});

describe('secrets', () => {
  it('come from files that the service may see, and only from files', () => {
    for (const [, { environment = {}, secrets = [] }] of services) {
      const files = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'));
      expect(
        files.map(([, path]) => path).filter((path) => !secrets.includes(String(path).slice('/run/secrets/'.length))),
      ).toEqual([]);
      expect(Object.keys(environment).filter((name) => (secretNames as readonly string[]).includes(name))).toEqual([]);
    }
  });

  it('are all used, and all in the folder that git and the images leave out', () => {
    const used = new Set(services.flatMap(([, { secrets = [] }]) => secrets));
    expect(Object.keys(compose.secrets).filter((name) => !used.has(name))).toEqual([]);
    for (const [name, { file }] of Object.entries(compose.secrets)) expect(file).toBe(`docker/secrets/${name}`);
    expect(readText('docker/secrets/.gitignore').split('\n')).toContain('*');
    expect(readText('.dockerignore').split('\n')).toContain('docker/secrets');
  });

  it('are made by make-secrets.sh, except those that the operator brings', () => {
    const made = readdirSync(join(tree.path, 'docker/secrets')).filter((name) => !name.startsWith('.'));
    expect([...made, ...Object.keys(written)].sort()).toEqual(Object.keys(compose.secrets).sort());
    const values = made.map(secretValue);
    expect(new Set(values).size).toBe(made.length);
    expect(statSync(join(tree.path, 'docker/secrets')).mode & 0o777).toBe(0o700);
    for (const name of made) expect(statSync(join(tree.path, 'docker/secrets', name)).mode & 0o777).toBe(0o444);
  });

  it('stay the same when make-secrets.sh runs again', () => {
    const before = secretValue('audit_key');
    spawnSync('sh', [join(tree.path, 'docker/make-secrets.sh')]);
    expect(secretValue('audit_key')).toBe(before);
  });

  it('connect each program with its own role, to the engines of this file', () => {
    const seen = [...programs, 'migrate'].map((name) => {
      const environment = environmentOf(service(name));
      const url = new URL(environment['DATABASE_URL'] ?? environment['DATABASE_OWNER_URL'] ?? '');
      return [name, url.username, url.hostname, url.pathname];
    });
    expect(seen).toEqual([
      ['api', 'estafette_app', 'postgres', '/estafette'],
      ['worker', 'estafette_worker', 'postgres', '/estafette'],
      ['migrate', 'estafette_owner', 'postgres', '/estafette'],
    ]);
    expect(new URL(secretValue('redis_url')).hostname).toBe('redis');
  });
});

describe.each(programs)('the settings of %s', (program) => {
  it('are all known, and the production profile takes them', () => {
    const environment = environmentOf(service(program));
    expect(Object.keys(environment).filter((name) => !settingNames.includes(name))).toEqual([]);
    expect(readConfig(environment)).toMatchObject({ NODE_ENV: 'production', TRUSTED_PROXY: 'uniquelocal' });
    expect(readConfig(environment).REDIS_URL).toContain('@redis:6379');
  });

  it.each([
    'PUBLIC_ORIGIN',
    'DATABASE_URL',
    'SMTP_URL',
    'OIDC_ISSUER',
    'OIDC_CLIENT_SECRET',
    'SESSION_SECRET',
    'AUDIT_KEY',
    'ENCRYPTION_KEY',
    'TRUSTED_PROXY',
  ])('are refused without %s', (name) => {
    const { [name]: _, ...rest } = environmentOf(service(program));
    expect(() => readConfig(rest)).toThrow(new RegExp(name));
  });

  it('are refused with a development service, which only docker/training.yml brings', () => {
    const environment = environmentOf(service(program));
    const catcher = { ...environment, SMTP_URL: 'smtp://mail-catcher:1025' };
    expect(() => readConfig(catcher)).toThrow(/SMTP_URL is the mail catcher/);
    const practice = { ...environment, ...training.services[program]?.environment } as Record<string, string>;
    expect(readConfig(practice)).toMatchObject({ TRAINING_ENVIRONMENT: true, SMTP_URL: 'smtp://mail-catcher:1025' });
    expect(() => readConfig({ ...practice, NODE_ENV: 'production' })).toThrow(/TRAINING_ENVIRONMENT/);
    expect(() => readConfig({ ...environment, RELEASE_UNSCANNED: 'true' })).toThrow(/RELEASE_UNSCANNED/);
  });
});

describe('the training profile', () => {
  it('alone brings the mail catcher, and shows it on the host itself only', () => {
    expect(services.filter(([, { profiles }]) => profiles).map(([name]) => name)).toEqual(['mail-catcher']);
    const ports = Object.values(training.services).flatMap(({ ports: published = [] }) => published);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });
});

const dockerfiles = [...new Set(services.flatMap(([, { build }]) => build?.dockerfile ?? []))];

describe.each(dockerfiles)('%s', (path) => {
  const lines = readDockerfile(path);
  const stages = lines.filter(({ instruction }) => instruction === 'FROM').map(({ rest }) => rest);

  it('starts from pinned images, Node in a line with long support', () => {
    for (const from of stages) {
      expect(from).toMatch(/^(?:node:(?:20|22)\.\d+\.\d+-bookworm-slim|caddy:2\.\d+\.\d+-alpine)(?: AS [a-z]+)?$/);
    }
  });

  it('runs as an ordinary user', () => {
    const last = lines.map(({ instruction }) => instruction).lastIndexOf('FROM');
    const users = lines.slice(last).filter(({ instruction }) => instruction === 'USER');
    expect(users.map(({ rest }) => rest)).toHaveLength(1);
    expect(users[0]?.rest).toMatch(/^(?:node|web)$/);
  });

  it('copies what is there, and nothing for development into what runs', () => {
    const copies = lines.filter(({ instruction, rest }) => instruction === 'COPY' && !rest.startsWith('--from'));
    const sources = copies.flatMap(({ rest }) => rest.split(' ').slice(0, -1));
    expect(sources.length).toBeGreaterThan(4);
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
    const last = lines.map(({ instruction }) => instruction).lastIndexOf('FROM');
    expect(lines.slice(last).filter(({ rest }) => /apps\/dev|docker\/secrets/.test(rest))).toEqual([]);
  });

  it('takes exactly the packages of the lock file, without those for development', () => {
    const installs = lines.filter(({ rest }) => /npm (?:ci|install)/.test(rest)).map(({ rest }) => rest);
    expect(installs[0]).toBe('npm ci');
    expect(installs.slice(1)).toEqual(path.includes('web') ? [] : ['npm ci --omit=dev --omit=optional']);
  });
});

describe('docker/Caddyfile', () => {
  const caddyfile = readText('docker/Caddyfile');

  it('gives the web the same headers as the API gives it in development', () => {
    const own = ['API-Version', 'Cache-Control'];
    const fixed = Object.entries({ ...securityHeaders, ...webHeaders }).filter(([name]) => !own.includes(name));
    for (const [name, value] of fixed) expect(caddyfile).toContain(`${name} "${value}"`);
  });

  it('ends TLS, replaces the address that a visitor claims, and passes on to the API', () => {
    expect(caddyfile).toContain('tls /run/secrets/tls_certificate /run/secrets/tls_key');
    expect(caddyfile).toContain('header_up X-Forwarded-For {remote_host}');
    expect(caddyfile).toMatch(/reverse_proxy api:3000 \{/);
    expect(service('api').environment).toMatchObject({ HOST: '0.0.0.0', PORT: 3000 });
    expect(service('web').ports).toEqual(['80:8080', '443:8443']);
  });
});
