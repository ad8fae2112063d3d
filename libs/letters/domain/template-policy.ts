import type { Actor } from '#libs/platform/domain/index.js';

/** A region edits the texts for its region and a board those for its schools: each its own, and nobody another's. */
export const mayEditTemplates = (
  actor: Pick<Actor, 'organisationId' | 'permissions'>,
  organisationId: string,
): boolean => actor.permissions.has('letters.edit') && actor.organisationId === organisationId;
