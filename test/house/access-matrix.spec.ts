import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import {
  type Permission,
  guardianPermissions,
  guardianRole,
  permissions,
  permissionsOf,
  roleCodes,
  roleLabel,
  roles,
} from '#libs/access/domain/index.js';
import { type Relation, type State, guardianRights, relations, rights, states } from '../support/handover-rights.js';

// docs/access-matrix.md is written from the rules: ESTAFETTE_WRITE_MATRIX=1 writes it anew.
const path = 'docs/access-matrix.md';
const reaches = {
  none: 'no children',
  locations: 'own location(s)',
  region: 'the whole municipality, by name',
  numbers: 'the whole municipality, in numbers',
  'own-child': 'one handover of the own child',
  'own-family': 'the same, to weigh what the other parent decided',
  system: 'everything',
} as const;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function matrix(): string {
  const given = Object.keys(permissions) as Permission[];
  return `# Access matrix

Written from \`libs/access/domain\` (roles, permissions, reach), which the API enforces and the screen *Wie mag wat* shows; a spec
holds this page to it. Start: law-and-process, 6.4. A permission says what kind of thing a role does, the reach on which children.
Content of forms is below, under [a handover](#a-handover). \`test/api/access-matrix.spec.ts\` asks every route as every role.

## Roles

${table(
  ['code', 'on screen', 'exists in', 'sees'],
  roleCodes.map((role) => {
    const { label, kinds, reach } = roles[role];
    return [`\`${role}\``, label, kinds.length > 2 ? 'every organisation' : kinds.join(', '), reaches[reach]];
  }),
)}

## Permissions

${table(
  ['permission', 'on screen', 'roles'],
  given.map((permission) => {
    const holders = roleCodes.filter((role) => (permissionsOf(role) as readonly string[]).includes(permission));
    const everybody = holders.length === roleCodes.length;
    return [`\`${permission}\``, permissions[permission], everybody ? 'all' : holders.join(', ')];
  }),
)}

## Parents

A parent comes in by a link and a code that are for one handover of the own child; nobody gives that role, and it holds none of the
permissions above. A route of parents looks at no session of staff, and the other way round.

${table(
  ['permission', 'on screen', 'role', 'sees'],
  Object.entries(guardianPermissions).map(([permission, words]) => [
    `\`${permission}\``,
    words,
    `\`${guardianRole}\` (${roleLabel(guardianRole)})`,
    reaches['own-child'],
  ]),
)}

## A handover

What of it can be read, by where somebody stands to it and the state it is in. Whoever stands nowhere (another location of the same
preschool or school, another board, the board itself, the municipality, administration, every other role) finds nothing: the API answers as it does
to an id that nobody has, on every route, and row-level security gives no row. \`test/api/handover-sight.spec.ts\` asks every route in every
state, and the database alone for every role at every place; the table is \`test/support/handover-rights.ts\`.

- \`text\`: the form as it is written, with its files, what parents decided and what happened
- \`facts\`: that it was there, and what goes by law (WPO 167, third paragraph); the rest is destroyed
- \`all\`: what went to the school, with the restricted part
- \`parts\`: what went, without the restricted part; nothing shows that there is one
- \`line\`: that something came and was taken back, without content
- \`-\`: it does not exist

${table(
  ['stands', 'who'],
  Object.entries(relations).map(([name, who]) => [`\`${name}\``, who]),
)}

${table(
  ['state', 'what that is', ...(Object.keys(relations) as Relation[]), 'parent, by the own link'],
  (Object.keys(states) as State[]).map((state) => [
    `\`${state}\``,
    states[state],
    ...(Object.keys(relations) as Relation[]).map((relation) => rights[state][relation]),
    guardianRights[state],
  ]),
)}

## Who gives which role

- An account administrator, in the own organisation and everything below it; never to the own account.
- A role exists in some kinds of organisation only, so the roles of the region are given by the municipality's own administrator alone.
- Below itself the municipality appoints account administrators and nobody else. A board gives every role in its schools.
`;
}

it('the access matrix in the documentation is the one that is enforced', () => {
  if (process.env['ESTAFETTE_WRITE_MATRIX'] === '1') writeFileSync(path, matrix());
  expect(readFileSync(path, 'utf8')).toBe(matrix());
});
