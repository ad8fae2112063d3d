import { UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { type LocationFilter, Locations } from './data/locations.repository.js';
import { type OrganisationFilter, Organisations } from './data/organisations.repository.js';
import { type LocationRow, type OrganisationRow, type WijkRow, mayEditContact } from './domain/index.js';

/** Mailboxes of a location; an absent one stays as it is. */
export interface ContactWish {
  readonly contactEmail: string | null;
  readonly deputyEmail?: string | null | undefined;
}

/** Organisations, locations and wijken of the actor's own municipality. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: Organisations,
    private readonly locations: Locations,
    private readonly audit: AuditLog,
  ) {}

  listOrganisations(actor: Actor, filter: OrganisationFilter): Promise<OrganisationRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.organisations.list(tx, actor.regionId, filter));
  }

  async findOrganisation(actor: Actor, id: string): Promise<OrganisationRow> {
    const found = await this.unitOfWork.read(actor, (tx) => this.organisations.find(tx, actor.regionId, id));
    if (!found) throw notFound('organisation.not-found');
    return found;
  }

  listLocations(actor: Actor, filter: LocationFilter): Promise<LocationRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.locations.list(tx, actor.regionId, filter));
  }

  async findLocation(actor: Actor, id: string): Promise<LocationRow> {
    const found = await this.unitOfWork.read(actor, (tx) => this.locations.find(tx, actor.regionId, id));
    if (!found) throw notFound('location.not-found');
    return found;
  }

  listWijken(actor: Actor): Promise<WijkRow[]> {
    return this.unitOfWork.read(actor, (tx) => this.locations.wijken(tx, actor.regionId));
  }

  /** @throws not-found when the location is not one that this actor keeps */
  async setContact(actor: Actor, id: string, wish: ContactWish): Promise<LocationRow> {
    return this.unitOfWork.run(actor, async (tx) => {
      const location = await this.locations.find(tx, actor.regionId, id);
      if (!location || !mayEditContact(actor, location)) throw notFound('location.not-found');
      const { contactEmail, deputyEmail = location.deputyEmail } = wish;
      await this.locations.setContact(tx, id, contactEmail, deputyEmail);
      const detail = {
        ...{ changed: location.contactEmail !== contactEmail, empty: contactEmail === null },
        ...{ deputyChanged: location.deputyEmail !== deputyEmail, deputyEmpty: deputyEmail === null },
      };
      await this.audit.record(tx, {
        action: 'location.contact-changed',
        objectKind: 'location',
        objectId: id,
        detail,
      });
      return { ...location, contactEmail, deputyEmail };
    });
  }
}
