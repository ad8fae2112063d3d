/** One forbidden import: the rule that must name it, the file that is planted, what it imports. */
export interface Case {
  readonly rule: string;
  readonly from: string;
  readonly imports: string;
}

const plant = (rule: string, from: string, ...imports: string[]): Case[] =>
  imports.map((target) => ({ rule, from, imports: target }));

const upOrSideways: Record<string, [string, string][]> = {
  'rung-1-looks-down': [
    ['organisations', 'deadlines'],
    ['deadlines', 'oversight'],
  ],
  'rung-2-looks-down': [
    ['access', 'pupils'],
    ['pupils', 'registrations'],
    ['forms', 'retention'],
  ],
  'rung-3-looks-down': [['registrations', 'handovers']],
  'rung-4-looks-down': [['handovers', 'meetings']],
  'rung-5-looks-down': [['meetings', 'dossiers']],
  'rung-6-looks-down': [
    ['dossiers', 'exchange'],
    ['exchange', 'retention'],
    ['reminders', 'oversight'],
  ],
  'rung-7-looks-down': [
    ['retention', 'oversight'],
    ['filters', 'oversight'],
  ],
};

const places: Record<string, string[]> = {
  typeorm: ['libs/pupils/pupils.service.ts', 'libs/platform/audit/audit-log.ts'],
  '@nestjs/typeorm': ['libs/pupils/http/pupils-typeorm.controller.ts'],
  pg: ['libs/pupils/pupils.service.ts'],
  bull: ['libs/reminders/reminders.service.ts', 'apps/api/src/main.ts'],
  '@nestjs/bull': ['libs/reminders/reminders.module.ts', 'libs/reminders/jobs/send-reminder.processor.ts'],
  ioredis: ['libs/access/access.service.ts'],
  nodemailer: ['libs/reminders/reminders.service.ts'],
  'openid-client': ['libs/access/access.service.ts'],
  'oidc-provider': ['libs/access/oidc/provider.ts'],
  pdfkit: ['libs/dossiers/dossiers.service.ts', 'libs/letters/letters.service.ts'],
  'pdfjs-dist': ['apps/web/features/letters/letter-preview.tsx', 'libs/dossiers/dossiers.service.ts'],
  fontkit: ['libs/letters/letters.service.ts'],
  sax: ['libs/exchange/oso-reading.ts'],
  yauzl: ['libs/exchange/oso-attachments.ts'],
  yazl: ['libs/exchange/oso-writing.ts'],
  mustache: ['libs/letters/letters.service.ts', 'libs/pupils/domain/impure.ts'],
  ajv: ['libs/forms/form-publishing.service.ts', 'libs/forms/validator/runtime.ts', 'apps/web/app/main.tsx'],
  'jsonc-parser': ['libs/forms/form-publishing.service.ts', 'libs/forms/validator/runtime.ts'],
};

/** Everything that must be refused. A new rule without a case here fails `import-rules.spec.ts`. */
export const forbidden: Case[] = [
  ...plant(
    'rules-are-pure',
    'libs/pupils/domain/impure.ts',
    '../pupils.service.js',
    '../data/pupils.repository.js',
    '#libs/organisations/domain/organisation.js',
    '#libs/organisations/index.js',
    '#libs/platform/clock/index.js',
    '@nestjs/common',
    'fs',
  ),
  ...plant('temporal-has-its-place', 'libs/pupils/pupils.service.ts', 'temporal-polyfill'),
  ...plant('temporal-has-its-place', 'apps/worker/src/main.ts', 'temporal-polyfill'),
  ...plant(
    'use-the-door',
    'libs/pupils/pupils.service.ts',
    '#libs/organisations/organisations.service.js',
    '#libs/organisations/data/organisations.repository.js',
    '#libs/organisations/domain/organisation.js',
    '#libs/organisations/api.js',
  ),
  ...plant('use-the-door', 'libs/pupils/domain/impure.ts', '#libs/organisations/domain/organisation.js'),
  ...plant('http-asks-the-service', 'libs/pupils/http/pupils.controller.ts', '../data/pupils.repository.js'),
  ...plant('http-asks-the-service', 'libs/pupils/http/pupils-jobs.controller.ts', '../jobs/count-pupils.job.js'),
  ...plant('jobs-ask-the-service', 'libs/pupils/jobs/count-pupils.processor.ts', '../data/pupils.repository.js'),
  ...plant('jobs-ask-the-service', 'libs/pupils/jobs/import-pupils.processor.ts', '../http/pupil.dto.js'),
  ...plant(
    'service-knows-no-door',
    'libs/pupils/curious.service.ts',
    './http/pupil.dto.js',
    './jobs/count-pupils.processor.js',
    './api.js',
    './worker.js',
  ),
  ...plant('contracts-import-nothing', 'libs/pupils/jobs/greedy.job.ts', '../domain/index.js'),
  ...plant('contracts-import-nothing', 'libs/pupils/pupils.facts.ts', './domain/index.js'),
  ...plant('data-looks-down', 'libs/pupils/data/upward.repository.ts', '../pupils.service.js', '../http/pupil.dto.js'),
  ...plant('floor-knows-nobody', 'libs/platform/clock/index.ts', '#libs/organisations/index.js'),
  ...plant('floor-knows-nobody', 'libs/database/index.ts', '#libs/organisations/index.js'),
  ...plant('migrations-take-pure-data', 'libs/database/migrations/1-seed.ts', '#libs/organisations/index.js'),
  ...plant(
    'migrations-take-pure-data',
    'libs/database/migrations/2-seed.ts',
    '#libs/forms/validator/compile/index.js',
    '#libs/forms/definitions/peuterestafette/examples/minimal.json',
  ),
  ...plant('validator-runs-in-a-browser', 'libs/forms/validator/runtime.ts', './compile/index.js'),
  ...plant('libs-know-no-program', 'libs/platform/http/routes.ts', '../../../apps/api/src/api.module.js'),
  ...plant('programs-are-islands', 'apps/worker/src/main.ts', '../../api/src/api.module.js'),
  ...plant('api-takes-api-doors', 'apps/api/src/main.ts', '#libs/pupils/worker.js'),
  ...plant('api-takes-api-doors', 'apps/api/src/other.ts', '#libs/pupils/pupils.service.js'),
  ...plant('worker-takes-worker-doors', 'apps/worker/src/main.ts', '#libs/pupils/api.js'),
  ...plant('web-takes-pure-doors', 'apps/web/app/main.tsx', '#libs/pupils/index.js', '#libs/pupils/domain/pupil.js'),
  ...plant('web-runs-in-a-browser', 'apps/web/app/main.tsx', '@nestjs/common', 'fastify', 'class-validator'),
  ...plant('web-knows-no-node', 'apps/web/app/main.tsx', 'path'),
  ...plant('api-client-is-for-the-web', 'libs/pupils/pupils.service.ts', '#libs/api-client/client.js'),
  ...plant('tests-stay-outside', 'libs/pupils/pupils.module.ts', './domain/pupil.spec.js'),
  ...plant('tests-stay-outside', 'apps/dev/src/start.ts', '../../../test/support/database.js'),
  ...plant('tests-stay-outside', 'apps/web/app/page.tsx', './button.spec.js'),
  ...Object.entries(upOrSideways).flatMap(([rule, pairs]) =>
    pairs.flatMap(([from, to]) => plant(rule, `libs/${from}/${from}.service.ts`, `#libs/${to}/index.js`)),
  ),
  ...Object.entries(places).flatMap(([name, files]) =>
    files.flatMap((from) => plant(`${name.replace('@nestjs/', '')}-has-its-place`, from, name)),
  ),
];

/** The two halves of a cycle; the tool may name either. */
export const cycle: [Case, Case] = [
  { rule: 'no-cycles', from: 'libs/pupils/domain/hen.ts', imports: './egg.js' },
  { rule: 'no-cycles', from: 'libs/pupils/domain/egg.ts', imports: './hen.js' },
];

/** What must stay allowed, beside the above: a rule that refuses everything would pass the other half of the test. */
export const allowed: Omit<Case, 'rule'>[] = [
  ['libs/pupils/domain/pure.ts', './pupil.js', '#libs/organisations/domain/index.js', '#libs/platform/domain/index.js'],
  ['libs/platform/domain/local-date.ts', 'temporal-polyfill'],
  ['libs/pupils/pupils.service.ts', './domain/index.js', './data/pupils.repository.js', './jobs/count-pupils.job.js'],
  ['libs/pupils/pupils.service.ts', '#libs/organisations/index.js', '#libs/organisations/domain/index.js'],
  ['libs/pupils/pupils.service.ts', '#libs/database/index.js', '#libs/platform/clock/index.js', '@nestjs/common'],
  ['libs/pupils/http/pupils.controller.ts', '../pupils.service.js', './pupil.dto.js', '../domain/index.js'],
  ['libs/pupils/jobs/count-pupils.processor.ts', '../pupils.service.js', './count-pupils.job.js'],
  ['libs/pupils/data/pupils.repository.ts', 'typeorm', 'pg', '../domain/index.js', './pupil.entity.js'],
  ['libs/pupils/api.ts', './pupils.module.js', './http/pupils.controller.js'],
  ['libs/platform/queue/relay.ts', 'bull', 'ioredis'],
  ['libs/platform/mail/mailer.ts', 'nodemailer'],
  ['libs/access/oidc/client.ts', 'openid-client'],
  ['libs/platform/pdf/draw.ts', 'pdfkit', 'fontkit'],
  ['libs/letters/domain/reading.ts', 'mustache'],
  ['libs/forms/validator/compile/compile.ts', 'ajv', 'jsonc-parser', '../runtime.js'],
  ['libs/database/migrations/1-seed.ts', '#libs/forms/definitions/peuterestafette/2026-1.json'],
  ['apps/web/app/main.tsx', '#libs/forms/validator/index.js'],
  ['apps/dev/src/start.ts', 'oidc-provider', 'ioredis', 'pg', '#libs/database/index.js'],
  ['apps/api/src/main.ts', '#libs/pupils/api.js', '#libs/platform/http/routes.js', 'fastify'],
  ['apps/worker/src/main.ts', '#libs/pupils/worker.js', '#libs/platform/queue/relay.js'],
  ['apps/web/app/main.tsx', '#libs/pupils/domain/index.js', '#libs/api-client/client.js', 'react'],
  ['apps/web/vite.config.ts', 'node:path'],
  ['libs/pupils/domain/pupil.spec.ts', '#libs/organisations/domain/organisation.js', 'node:fs'],
  ['test/data/pupils.spec.ts', '#libs/pupils/data/pupils.repository.js', '../../apps/dev/src/start.js', 'pg'],
].flatMap(([from, ...imports]) => imports.map((target) => ({ from: from ?? '', imports: target })));
