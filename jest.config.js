// One Jest project per speed (docs/architecture.md, Tests). Run by `npm test` and `npm run check`.
const esmOnlyRequiredFromCjs = ['content-disposition', 'cookie', 'file-type'];
const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true, tsx: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    target: 'es2022',
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
  sourceMaps: 'inline',
};
const base = {
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', swc],
    '^.+\\.m?js$': ['@swc/jest', { jsc: { target: 'es2022' }, sourceMaps: 'inline' }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnlyRequiredFromCjs.join('|')})/)`],
  moduleNameMapper: { '^#libs/(.*)\\.js$': '<rootDir>/libs/$1', '^(\\.{1,2}/.*)\\.js$': '$1' },
};
const engines = {
  globalSetup: '<rootDir>/test/support/engines.setup.ts',
  globalTeardown: '<rootDir>/test/support/engines.teardown.ts',
};
const project = (displayName, testMatch, more = {}) => ({
  ...base,
  displayName,
  testMatch: [].concat(testMatch).map((m) => `<rootDir>/${m}`),
  ...more,
});

export default {
  // Jest would leave one core for whoever sits at the machine: with two cores that is half of it.
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longest-first.js',
  testTimeout: 60_000,
  projects: [
    project('rules', ['libs/**/*.spec.ts', 'apps/web/**/*.spec.ts']),
    project('house', 'test/house/**/*.spec.ts'),
    project('data', 'test/data/**/*.spec.ts', engines),
    project('api', 'test/api/**/*.spec.ts', engines),
    project('worker', 'test/worker/**/*.spec.ts', engines),
    project('journeys', 'test/journeys/**/*.spec.ts', engines),
  ],
};
