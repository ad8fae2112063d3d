import { createHash } from 'node:crypto';
import { UnitOfWork } from '#libs/database/index.js';
import { AuditLog } from '#libs/platform/audit/index.js';
import { type Actor, DomainError, invalid, notFound } from '#libs/platform/domain/index.js';
import { Injectable } from '@nestjs/common';
import { FormVersionsRepository, type VersionRow } from './data/form-versions.repository.js';
import { formKindLabels } from './domain/index.js';
import { type PlacedFinding, checkDefinition } from './validator/compile/index.js';

/**
 * A region's own version of a form: one person brings it, another publishes it. What is wrong with a file is told all at
 * once, and nothing of it is kept.
 */
@Injectable()
export class FormPublishing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: FormVersionsRepository,
    private readonly audit: AuditLog,
  ) {}

  /** @throws invalid with every finding, or conflict when the region has this version already */
  propose(actor: Actor, text: string): Promise<VersionRow> {
    const { definition, findings } = checkDefinition(text);
    if (!definition) throw invalid('form-version.invalid', findings.map(asFinding));
    const document = JSON.stringify(definition);
    const hash = createHash('sha256').update(document).digest('hex');
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await this.versions.add(tx, { definition, document, hash });
      if (!row) throw alreadyThere(formKindLabels[definition.form], definition.version);
      await this.audit.record(tx, entryOf('form-version.proposed', row));
      return row;
    });
  }

  /** @throws conflict when whoever asks brought it, or when it does not wait for approval */
  approve(actor: Actor, id: string): Promise<VersionRow> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = await this.versions.find(tx, actor.regionId, id);
      if (!found) throw notFound('form-version.not-found');
      if (found.proposedBy === actor.personId) throw samePerson();
      const row = await this.versions.approve(tx, id);
      if (!row) throw notWaiting();
      await this.audit.record(tx, entryOf('form-version.approved', row));
      return row;
    });
  }

  /** From now on no form begins with it; those that did keep it. The versions of the country stay. */
  withdraw(actor: Actor, id: string, reason: string): Promise<VersionRow> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = await this.versions.find(tx, actor.regionId, id);
      if (!found) throw notFound('form-version.not-found');
      if (found.regionId === null) throw ofTheCountry();
      const row = await this.versions.withdraw(tx, id, reason);
      if (!row) throw withdrawnAlready();
      await this.audit.record(tx, entryOf('form-version.withdrawn', row));
      return row;
    });
  }
}

const entryOf = (action: string, { id, form, version, hash }: VersionRow) => ({
  action,
  objectKind: 'form-version',
  objectId: id,
  detail: { form, version, hash },
});

/** The line goes before the sentence, as in the texts of letters. */
const asFinding = ({ pointer, code, reason, line }: PlacedFinding) => ({
  name: pointer,
  code,
  reason: line === null ? reason : `Regel ${line}: ${reason}`,
});

const conflict = (code: string, detail: string): DomainError => new DomainError('conflict', code, detail);
const alreadyThere = (form: string, version: string): DomainError =>
  conflict(
    'form-version.exists',
    `Versie ${version} van ${form} is er al. Geef het bestand een hoger nummer bij "version", of trek de andere versie in als die nog niet in gebruik is.`,
  );
const samePerson = (): DomainError =>
  conflict(
    'form-version.same-person',
    'Je hebt deze versie zelf aangeboden. Een collega moet haar bekijken en goedkeuren.',
  );
const notWaiting = (): DomainError =>
  conflict('form-version.not-waiting', 'Deze versie wacht niet (meer) op goedkeuring. Laad de pagina opnieuw.');
const withdrawnAlready = (): DomainError =>
  conflict('form-version.withdrawn', 'Deze versie is al ingetrokken. Laad de pagina opnieuw.');
const ofTheCountry = (): DomainError =>
  conflict(
    'form-version.of-the-country',
    'Deze versie hoort bij Estafette en kan niet worden ingetrokken. Publiceer een eigen versie; die gaat voor.',
  );
