import type { Transaction } from '#libs/database/index.js';
import { type FormAnswers, type FormFinding, type SectionAnswers, sectionState } from '#libs/forms/domain/index.js';
import { type FormVersion, FormVersions, formFindings } from '#libs/forms/index.js';
import { Injectable } from '@nestjs/common';
import { AnswerSeal } from './answer-seal.js';
import type { HandoverRow, SectionRow } from './data/handover-row.js';
import { HandoverSections } from './data/handover-sections.repository.js';

/** A section with its answers readable. */
export interface OpenSection extends Omit<SectionRow, 'answers'> {
  readonly answers: SectionAnswers;
}

/** All that somebody filled in so far, with the form that it belongs to. */
export interface HandoverContent {
  readonly version: FormVersion;
  /** in the order of the form */
  readonly sections: readonly OpenSection[];
  readonly answers: FormAnswers;
  /** worked out when first asked for: not everybody who opens the answers needs them */
  readonly findings: readonly FormFinding[];
}

/** Opens the answers of a handover. Whoever calls this has made sure that the actor may read them. */
@Injectable()
export class HandoverContents {
  constructor(
    private readonly versions: FormVersions,
    private readonly sections: HandoverSections,
    private readonly seal: AnswerSeal,
  ) {}

  async of(tx: Transaction, handover: HandoverRow): Promise<HandoverContent> {
    const version = await this.versions.byId(tx, handover.formVersionId);
    const rows = new Map((await this.sections.ofHandover(tx, handover.id)).map((row) => [row.sectionId, row]));
    const sections = version.definition.sections.flatMap(({ id }) => {
      const row = rows.get(id);
      return row ? [{ ...row, answers: this.seal.open(row.answers, handover.id, id) }] : [];
    });
    return contentOf(version, sections);
  }
}

function contentOf(version: FormVersion, sections: readonly OpenSection[]): HandoverContent {
  const answers = Object.fromEntries(sections.map((section) => [section.sectionId, section.answers]));
  let findings: readonly FormFinding[] | undefined;
  return {
    version,
    sections,
    answers,
    get findings() {
      return (findings ??= formFindings(version.definition, version.validators, answers));
    },
  };
}

/** How many sections that staff fills in meet their minimum. */
export function completeSections({ version, sections, findings }: HandoverContent): number {
  const byStaff = version.definition.sections.filter(({ writer }) => writer === 'staff').map(({ id }) => id);
  const complete = sections.filter(({ sectionId, answers, closed }) => {
    const own = findings.filter(({ section }) => section === sectionId);
    return ['complete', 'closed'].includes(sectionState(answers, own, closed));
  });
  return complete.filter(({ sectionId }) => byStaff.includes(sectionId)).length;
}

/** The same content with one section changed. */
export function withSection(
  { version, sections }: HandoverContent,
  sectionId: string,
  change: Partial<Pick<OpenSection, 'answers' | 'closed'>>,
): HandoverContent {
  return contentOf(
    version,
    sections.map((section) => (section.sectionId === sectionId ? { ...section, ...change } : section)),
  );
}
