import { UnitOfWork } from '#libs/database/index.js';
import { Directory, type ListedSchool } from '#libs/organisations/index.js';
import { type Actor, DomainError } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { noSuchSchool } from './application-errors.js';
import { findingsOfSchool } from './application-intake.service.js';

/** Fits on some screens of a phone; who does not see the school types more of its name. */
export const mostSchoolsShown = 30;

/** The open primary schools that parents choose from: public registers, and nothing else about them. */
@Injectable()
export class ApplicationSchools {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: Directory,
  ) {}

  /** One more than is shown, when there are more. */
  search(actor: Actor, text: string): Promise<ListedSchool[]> {
    const question = { sector: 'po', text: text.trim(), limit: mostSchoolsShown + 1 } as const;
    return this.unitOfWork.read(actor, (tx) => this.directory.openSchools(tx, question));
  }

  /** For a link that a school prints. @throws not-found with why parents cannot choose it here */
  async byCode(actor: Actor, code: string): Promise<ListedSchool> {
    const school = await this.unitOfWork.read(actor, (tx) => this.directory.schoolByCode(tx, code.toUpperCase()));
    if (!school) throw noSuchSchool();
    const [finding] = findingsOfSchool(school);
    if (finding) throw new DomainError('not-found', `application.${finding.code}`, finding.reason);
    return school;
  }
}
