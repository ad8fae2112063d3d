import { Clock } from '#libs/platform/clock/index.js';
import { Config } from '#libs/platform/config/index.js';
import type { Actor } from '#libs/platform/domain/index.js';
import { ActorSource } from '#libs/platform/http/index.js';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type SessionActorRow, SessionLookupRepository } from './data/session-lookup.repository.js';
import { permissionsOf, reachOf, roleCodes, sessionIsAlive, sessionNeedsTouch } from './domain/index.js';
import { hashOf } from './references.js';
import { referenceOf } from './session-cookie.js';

/** Tells who asks, from the session cookie: one statement a request, nothing remembered in between. */
@Injectable()
export class SessionActorSource extends ActorSource {
  constructor(
    private readonly lookup: SessionLookupRepository,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    super();
  }

  async actorOf(request: FastifyRequest): Promise<Actor | undefined> {
    const reference = referenceOf('sid', request, this.config);
    if (reference === undefined) return undefined;
    const [hash, now] = [hashOf(reference), this.clock.now()];
    const row = await this.lookup.find(hash, this.clock.today());
    const times = row && { lastSeenAt: row.last_seen_at, expiresAt: row.expires_at };
    if (!times || !sessionIsAlive(times, now)) return undefined;
    if (sessionNeedsTouch(times, now)) await this.lookup.touch(hash, now);
    return actorFrom(row, request);
  }
}

const permissionSets = new Map<string, ReadonlySet<string>>(
  roleCodes.map((role) => [role, new Set(permissionsOf(role))]),
);
const nothing: ReadonlySet<string> = new Set();

function actorFrom(row: SessionActorRow, request: FastifyRequest): Actor {
  const reach = reachOf(row.role);
  return {
    personId: row.person_id,
    role: row.role,
    organisationId: row.organisation_id,
    regionId: row.region_id,
    reach,
    locationIds: reach === 'locations' ? row.location_ids : [],
    permissions: permissionSets.get(row.role) ?? nothing,
    origin: request.ip,
    traceId: String(request.id),
  };
}
