import { randomUUID } from 'node:crypto';
import { type Transaction, UnitOfWork } from '#libs/database/index.js';
import { Directory, type ListedSchool } from '#libs/organisations/index.js';
import { Clock } from '#libs/platform/clock/index.js';
import { type Actor, type Finding, codeExpiresAt, invalid } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { notHere, tooManyCodes } from './application-errors.js';
import { ApplicationNoticePlanning } from './application-notice-planning.js';
import { ApplicationSeal } from './application-seal.js';
import { ApplicationsRepository } from './data/applications.repository.js';
import { type ApplicationContent, findingsOfApplication } from './domain/index.js';

export interface Started {
  readonly id: string;
  readonly codeExpiresAt: Date;
}

/** Mails with a code that one address gets in an hour, whoever asks for them. */
const mostCodesAnHour = 10;
const hour = 3_600_000;

/** Parents ask a school for a place. Until they give the code of the mail, nobody knows who typed it, and no school sees it. */
@Injectable()
export class ApplicationIntake {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly applications: ApplicationsRepository,
    private readonly directory: Directory,
    private readonly seal: ApplicationSeal,
    private readonly planning: ApplicationNoticePlanning,
    private readonly clock: Clock,
  ) {}

  /** @throws invalid with all findings at once, of the school too */
  async start(actor: Actor, schoolCode: string, content: ApplicationContent): Promise<Started> {
    const findings = findingsOfApplication(content, this.clock.today());
    return this.unitOfWork.run(actor, async (tx) => {
      const school = await this.directory.schoolByCode(tx, schoolCode);
      const all = [...findingsOfSchool(school), ...findings];
      const [first] = content.parents;
      if (all.length > 0 || !school || !first?.email) throw invalid('application.invalid', all);
      return this.add(tx, school, content, first.email);
    });
  }

  /** What a robot filled in looks received, and is nowhere. */
  pretend(): Started {
    return { id: randomUUID(), codeExpiresAt: codeExpiresAt(this.clock.now()) };
  }

  private async add(
    tx: Transaction,
    school: ListedSchool,
    written: ApplicationContent,
    email: string,
  ): Promise<Started> {
    const now = this.clock.now();
    const emailFingerprint = this.seal.emailFingerprint(email);
    const sent = await this.applications.codesSince(tx, emailFingerprint, new Date(now.getTime() - hour));
    if (sent >= mostCodesAnHour) throw tooManyCodes();
    const id = randomUUID();
    const content = this.seal.seal(id, written);
    const place = { regionId: school.regionId, schoolLocationId: school.id };
    await this.applications.insert(tx, { id, ...place, emailFingerprint, codeSentAt: now, content });
    await this.planning.plan(tx, { key: `code:${id}:1`, kind: 'code', applicationId: id }, now);
    return { id, codeExpiresAt: codeExpiresAt(now) };
  }
}

/** Only open primary schools: secondary schools have a week of their own (WVO 8.8), special ones ask for a TLV first. */
export function findingsOfSchool(school: ListedSchool | undefined): Finding[] {
  const isPrimary = school?.sector === 'po' && school.closedOn === null;
  return isPrimary ? [] : [notHere(school?.sector === 'vo' && school.closedOn === null)];
}
