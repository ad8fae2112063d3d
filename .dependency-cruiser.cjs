// Who may import whom. The sentence is what a developer reads when a rule fails.
const rungs = [
  'organisations deadlines',
  'access pupils forms letters',
  'registrations',
  'applications handovers',
  'meetings',
  'dossiers exchange reminders',
  'retention oversight filters guardian-portal',
].map((rung) => rung.split(' '));
const oneOf = (names) => `^libs/(${names.join('|')})/`;
const capability = oneOf(rungs.flat());
const tests = ['\\.(spec|cases)\\.tsx?$', '^test/'];
const no = (name, comment, [from, notFrom = tests], [to, notTo]) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: notFrom },
  to: { ...(to && { path: to }), ...(notTo && { pathNot: notTo }) },
});
const place = (pkg, where) =>
  no(
    `${pkg}-has-its-place`,
    `Only ${where} knows ${pkg}`,
    ['.', [where, ...tests]],
    [`node_modules/(?:@nestjs/|@types/)?${pkg}/`],
  );

module.exports = {
  forbidden: [
    no(
      'rules-are-pure',
      'domain/ imports only domain/',
      ['^libs/([^/]+)/domain/'],
      [
        null,
        [
          '^libs/$1/domain/',
          '^libs/[^/]+/domain/index\\.ts$',
          '^node_modules/(?:temporal-polyfill|(?:@types/)?mustache)/',
        ],
      ],
    ),
    no(
      'temporal-has-its-place',
      'Calendar arithmetic lives in platform/domain/local-date.ts',
      ['.', [...tests, '^libs/platform/domain/local-date\\.ts$']],
      ['node_modules/temporal-polyfill/'],
    ),
    no(
      'use-the-door',
      'Enter another capability by index.ts or domain/index.ts',
      ['^libs/([^/]+)/', [...tests, '^libs/database/migrations/']],
      [capability, ['^libs/$1/', '^libs/[^/]+/(?:domain/)?index\\.ts$']],
    ),
    no(
      'http-asks-the-service',
      'A controller does not touch data/ or jobs/',
      ['^libs/([^/]+)/http/'],
      ['^libs/$1/(?:data|jobs)/'],
    ),
    no(
      'jobs-ask-the-service',
      'A processor does not touch data/ or http/',
      ['^libs/([^/]+)/jobs/'],
      ['^libs/$1/(?:data|http)/'],
    ),
    no(
      'service-knows-no-door',
      'A service does not know who calls it',
      ['^libs/([^/]+)/.*\\.service\\.ts$'],
      ['^libs/$1/(?:http/|api\\.ts$|worker\\.ts$|jobs/[^/]+\\.processor\\.ts$)'],
    ),
    no('contracts-import-nothing', 'A contract or fact is a plain constant', ['\\.(?:job|facts)\\.ts$'], ['.']),
    no(
      'data-looks-down',
      'data/ knows its own domain/, nothing above',
      ['^libs/([^/]+)/data/'],
      ['^libs/$1/(?!data/|domain/)'],
    ),
    no(
      'floor-knows-nobody',
      'platform/ and database/ import no capability',
      ['^libs/(?:platform|database)/', [...tests, '^libs/database/migrations/']],
      [capability],
    ),
    no(
      'migrations-take-pure-data',
      'A migration takes rows to begin with from domain/ or a shipped definition, nothing else of a capability',
      ['^libs/database/migrations/'],
      [capability, '(?:/domain/index\\.ts|^libs/forms/definitions/[^/]+/[^/]+\\.json)$'],
    ),
    no(
      'validator-runs-in-a-browser',
      'The browser checks answers with what was compiled, and never compiles',
      ['^libs/forms/validator/[^/]+\\.ts$'],
      ['^libs/forms/validator/compile/'],
    ),
    no('libs-know-no-program', 'apps/ wire libs/, not the reverse', ['^libs/'], ['^apps/']),
    no('programs-are-islands', 'Programs share through libs/', ['^apps/([^/]+)/'], ['^apps/(?!$1/)']),
    no('api-takes-api-doors', 'apps/api enters by api.ts', ['^apps/api/'], [capability, '/(?:index|api)\\.ts$']),
    no(
      'worker-takes-worker-doors',
      'apps/worker enters by worker.ts',
      ['^apps/worker/'],
      [capability, '/(?:index|worker)\\.ts$'],
    ),
    no(
      'web-takes-pure-doors',
      'The browser gets rules, the form validator and the API types',
      ['^apps/web/'],
      ['^libs/', ['^libs/[^/]+/domain/index\\.ts$', '^libs/forms/validator/index\\.ts$', '^libs/api-client/']],
    ),
    no(
      'web-runs-in-a-browser',
      'Server packages stay out of the bundle',
      ['^apps/web/'],
      ['node_modules/(?:@nestjs|@fastify|fastify|class-validator|class-transformer|pino)/'],
    ),
    {
      name: 'web-knows-no-node',
      comment: 'There is no Node in a browser',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: [...tests, '^apps/web/vite\\.config\\.ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    no(
      'api-client-is-for-the-web',
      'The generated types of the API are for the browser',
      ['^libs/(?!api-client/)'],
      ['^libs/api-client/'],
    ),
    ...rungs.map((rung, i) =>
      no(
        `rung-${i + 1}-looks-down`,
        `${rung.join(', ')}: lower rungs only`,
        [oneOf(rung)],
        [oneOf(rungs.slice(i).flat()), '^libs/$1/'],
      ),
    ),
    place('typeorm', '^libs/(?:[^/]+/data|database)/'),
    place('pg', '^(?:libs/(?:[^/]+/data|database|platform/queue)|apps/dev)/'),
    place('bull', '^libs/platform/queue/'),
    place('ioredis', '^(?:libs/platform/queue|apps/dev)/'),
    place('pdfkit', '^libs/platform/pdf/'),
    place('fontkit', '^libs/platform/pdf/'),
    place('sax', '^libs/platform/xml/'),
    place('yauzl', '^libs/platform/zip/'),
    place('yazl', '^libs/platform/zip/'),
    place('pdfjs-dist', '^apps/web/features/dossiers/pdf-view\\.ts$'),
    place('mustache', '^libs/letters/domain/'),
    place('ajv', '^libs/forms/validator/compile/'),
    place('jsonc-parser', '^libs/forms/validator/compile/'),
    place('nodemailer', '^libs/platform/mail/'),
    place('openid-client', '^libs/access/oidc/'),
    place('oidc-provider', '^apps/dev/'),
    { name: 'no-cycles', comment: 'A cycle hides who owns what', severity: 'error', from: {}, to: { circular: true } },
    no('tests-stay-outside', 'Production code imports no test', ['.'], [tests.join('|')]),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
