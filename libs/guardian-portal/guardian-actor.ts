import { guardianPermissions, guardianRole } from '#libs/access/domain/index.js';
import { type Actor, nilUuid } from '#libs/platform/domain/index.js';

const permissions: ReadonlySet<string> = new Set(Object.keys(guardianPermissions));

/** A parent: the id is that of the link, and the database shows the handover of that link only. */
export const guardianActor = (
  { id, regionId }: { readonly id: string; readonly regionId: string },
  { origin, traceId }: Pick<Actor, 'origin' | 'traceId'>,
): Actor => ({
  ...{
    personId: id,
    role: guardianRole,
    organisationId: nilUuid,
    regionId,
    locationIds: [],
    permissions,
    origin,
    traceId,
  },
  reach: 'own-child',
});

/** For what must be weighed against the whole family, such as what the other parent decided: nothing of that is answered. */
export const inFamily = (actor: Actor): Actor => ({ ...actor, reach: 'own-family' });
