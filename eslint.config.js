import eslint from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const environmentOnlyInConfig = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'process.env is read in libs/platform/config only',
};
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take today as an argument' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Take the moment as an argument' },
];
const sizes = (lines) => ({
  'max-lines': ['error', { max: lines, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 5],
  'max-depth': ['error', 4],
  complexity: ['error', 11],
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', 'libs/api-client/', 'test-results/'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      ...sizes(300),
      'no-restricted-syntax': ['error', environmentOnlyInConfig],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  { files: ['libs/*/domain/**/*.ts'], ignores: ['**/*.spec.ts'], rules: { 'no-restricted-syntax': ['error', environmentOnlyInConfig, ...noClock] } },
  { files: ['libs/platform/config/**', 'apps/dev/**', 'test/**', 'scripts/**', '*.js', '*.cjs'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules, 'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['**/*.spec.ts', '**/*.spec.tsx', 'test/**'], rules: { ...sizes(500), 'max-lines-per-function': 'off' } },
  { files: ['libs/database/migrations/**'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable', require: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly', Buffer: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
