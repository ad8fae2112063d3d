import type { RoleCode } from '#libs/access/domain/index.js';

// Who may read what of a handover, in which state: law-and-process 6.4 as a table. docs/access-matrix.md is written from it,
// and test/api/handover-sight.spec.ts holds the running API to it, and the database without the API.

/** Where somebody stands to a handover. Whoever is none of these stands nowhere, and finds nothing: that is the rule. */
export const relations = {
  sender: 'preschool of the child: preschool-staff, preschool-manager',
  receiver: 'school it went to: school-head, support-coordinator',
  teacher: 'school it went to: teacher',
  earlier: 'school it went to before, and was taken back from: all three',
} as const;
export type Relation = keyof typeof relations;

export const states = {
  draft: 'being written',
  presented: 'lies before the parents',
  consented: 'parents said yes, the school is chosen',
  sent: 'at the school',
  opened: 'looked at there',
  accepted: 'accepted there',
  closed: 'accepted, and the school said what it thought of it',
  returned: 'given back by the school',
  recalled: 'taken back by the preschool',
  moved: 'taken back, and sent to another school',
  withdrawn: 'consent taken back',
  refused: 'refused before sending',
} as const;
export type State = keyof typeof states;

/**
 * - `text`: the form as it is written, with files, what parents decided and what happened
 * - `facts`: that it was there, and what goes by law; the rest is destroyed
 * - `all`: what went, with the restricted part
 * - `parts`: what went, without the restricted part, of which nothing shows that it is there
 * - `line`: that something came and was taken back; no content
 * - `-`: it does not exist
 */
export type Right = 'text' | 'facts' | 'all' | 'parts' | 'line' | '-';

/** Within what somebody may read: what is not there any more, or in the restricted part. The file that is asked for is in that part. */
export const notWithin: Readonly<Record<Right, readonly string[]>> = {
  ...{ text: [], all: [], '-': [] },
  facts: ['answers/:sectionId', 'attachments/:attachmentId'],
  parts: ['attachments/:attachmentId'],
  line: ['attachments/:attachmentId'],
};

const shut = { receiver: 'line', teacher: 'line', earlier: '-' } as const;
const open = { receiver: 'all', teacher: 'parts', earlier: '-' } as const;
const nothing = { receiver: '-', teacher: '-', earlier: '-' } as const;

export const rights: Readonly<Record<State, Readonly<Record<Relation, Right>>>> = {
  draft: { sender: 'text', ...nothing },
  presented: { sender: 'text', ...nothing },
  consented: { sender: 'text', ...nothing },
  sent: { sender: 'text', ...open },
  opened: { sender: 'text', ...open },
  accepted: { sender: 'text', ...open },
  closed: { sender: 'text', ...open },
  returned: { sender: 'text', ...shut },
  recalled: { sender: 'text', ...shut },
  moved: { sender: 'text', ...open, earlier: 'line' },
  withdrawn: { sender: 'text', ...shut },
  refused: { sender: 'facts', ...nothing },
};

/** Which roles a relation is for; at the same place, every other role stands nowhere. */
export const rolesOf: Readonly<Record<Relation, readonly RoleCode[]>> = {
  sender: ['preschool-staff', 'preschool-manager'],
  receiver: ['school-head', 'support-coordinator'],
  teacher: ['teacher'],
  earlier: ['school-head', 'support-coordinator', 'teacher'],
};

/**
 * Of parents: what the own link shows, which is dead once it is closed or refused (decision 0026). Without authority, of another
 * child, or by an old link: nothing, in every state.
 */
export const guardianRights: Readonly<Record<State, 'text' | 'text and what went' | '-'>> = {
  draft: '-',
  presented: 'text',
  consented: 'text',
  sent: 'text and what went',
  opened: 'text and what went',
  accepted: 'text and what went',
  closed: '-',
  returned: 'text and what went',
  recalled: 'text and what went',
  moved: 'text and what went',
  withdrawn: 'text and what went',
  refused: '-',
};
