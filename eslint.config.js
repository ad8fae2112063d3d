import eslint from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const environmentOnlyInConfig = [
  "MemberExpression[object.name='process'][property.name='env']",
  "VariableDeclarator[init.name='process'] Property[key.name='env']",
  'ImportDeclaration[source.value=/^(node:)?process$/]',
].map((selector) => ({ selector, message: 'process.env is read in libs/platform/config only' }));
const pureRules = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take today as an argument' },
  { selector: "CallExpression[callee.name='Date']", message: 'Take today as an argument' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Take the moment as an argument' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Take chance as an argument' },
  { selector: 'Decorator', message: 'domain/ knows no framework: no decorators' },
];
// ESLint's own max-params also counts what a constructor gets injected, and that may be more than a call takes.
const mostParams = { function: 5, constructor: 7 };
const maxParams = {
  create: (context) => {
    const count = (node) => {
      const kind = node.parent.kind === 'constructor' ? 'constructor' : 'function';
      const most = mostParams[kind];
      if (node.params.length <= most) return;
      context.report({ node, message: `A ${kind} takes at most ${most} parameters, this one ${node.params.length}` });
    };
    return { FunctionDeclaration: count, FunctionExpression: count, ArrowFunctionExpression: count };
  },
};
const sizes = (lines) => ({
  'max-lines': ['error', { max: lines, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'house/max-params': 'error',
  'max-depth': ['error', 4],
  complexity: ['error', 11],
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', 'libs/api-client/', 'test-results/'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { house: { rules: { 'max-params': maxParams } } },
    // A rule is an error or it is off: no exceptions in comments.
    linterOptions: { noInlineConfig: true },
    rules: {
      ...sizes(300),
      'no-warning-comments': 'error',
      'no-restricted-syntax': ['error', ...environmentOnlyInConfig],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['libs/*/domain/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.cases.ts'],
    rules: { 'no-restricted-syntax': ['error', ...environmentOnlyInConfig, ...pureRules] },
  },
  {
    files: ['libs/platform/config/**', 'apps/dev/**', 'test/**', 'scripts/**', '*.js', '*.cjs'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.cases.ts', '**/*.spec.tsx', 'test/**'],
    rules: { ...sizes(500), 'max-lines-per-function': 'off', 'house/max-params': 'off' },
  },
  { files: ['libs/database/migrations/**'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
