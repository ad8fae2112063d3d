/**
 * How far an actor sees: nothing, some locations, a whole region by name, a region in numbers only, or everything (our own
 * worker). A parent sees one handover of the own child: `own-child` is what this parent may know of it, `own-family` what an
 * act of this parent has to be weighed against, such as what the other parent decided; nothing of that is ever answered.
 */
export type Reach = 'none' | 'locations' | 'region' | 'numbers' | 'own-child' | 'own-family' | 'system';

/**
 * Who asks. Filled in from the session by `access`; the worker uses `systemActor`.
 * Row-level security gets `personId`, `organisationId`, `regionId`, `reach` and `locationIds` from here.
 */
export interface Actor {
  /** uuid of the person; the nil uuid for the system itself */
  readonly personId: string;
  /** code of the role in use, such as `region-coordinator` */
  readonly role: string;
  /** uuid of the organisation on whose behalf the person acts */
  readonly organisationId: string;
  /** uuid of the municipality whose children may come in sight */
  readonly regionId: string;
  readonly reach: Reach;
  /** uuids of the locations whose children and registrations may be seen; empty unless reach is `locations` */
  readonly locationIds: readonly string[];
  readonly permissions: ReadonlySet<string>;
  /** network address of the request, for the audit log */
  readonly origin: string;
  readonly traceId: string;
}

export const nilUuid = '00000000-0000-0000-0000-000000000000';

/** The actor of the worker and of sign-in itself: sees everything, owns no permission of a person. */
export function systemActor(traceId: string, origin = 'system'): Actor {
  return {
    personId: nilUuid,
    role: 'system',
    organisationId: nilUuid,
    regionId: nilUuid,
    reach: 'system',
    locationIds: [],
    permissions: new Set(),
    origin,
    traceId,
  };
}
