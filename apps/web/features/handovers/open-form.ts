import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import {
  type FormAnswers,
  type FormDefinition,
  type FormFinding,
  type SectionState,
  sectionState,
} from '#libs/forms/domain/index.js';
import { formFindings } from '#libs/forms/validator/index.js';
import { ApiProblem } from '../../app/api/api-problem.js';
import { SESSION_KEY } from '../../app/api/query-client.js';
import { answersIn } from '../forms/typed-answers.js';
import { useValidators } from '../forms/validators.js';
import { type AnswerDoor, AnswerSaver, type Drafts } from './answer-saver.js';
import {
  type HandoverDetail,
  type HandoverSection,
  findingsKey,
  findingsQuery,
  handoverCalls,
  handoverQuery,
} from './handovers.js';
import { openDraft } from './section-draft.js';
import { useTryAgain } from './try-again.js';

/** A form on the screen: the document, what is typed, what is saved of it, and what is wrong with it. */
export interface OpenForm {
  readonly handover: HandoverDetail;
  readonly definition: FormDefinition;
  readonly saver: AnswerSaver;
  readonly drafts: Drafts;
  /** as they stand on the screen */
  readonly answers: FormAnswers;
  /** undefined until they are known */
  readonly findings: readonly FormFinding[] | undefined;
  readonly stateOf: (section: string) => SectionState | undefined;
  /** after closing or opening again */
  readonly take: (section: HandoverSection) => void;
  readonly setFindings: (section: string, findings: readonly FormFinding[]) => void;
}

export function useOpenForm(handover: HandoverDetail, definition: FormDefinition): OpenForm {
  const client = useQueryClient();
  const { id } = handover;
  const [saver] = useState(() => new AnswerSaver(draftsOf(handover, definition), doorOf(id, client)));
  const drafts = useSyncExternalStore(saver.subscribe, saver.read);
  const { data } = useQuery(findingsQuery(id));
  useTryAgain(saver);
  const answers = useMemo(
    () => Object.fromEntries(Object.entries(drafts).map(([section, { shown }]) => [section, shown])),
    [drafts],
  );
  const take = useCallback(
    (section: HandoverSection) => {
      saver.take(section.id, section);
      client.setQueryData(handoverQuery(id).queryKey, (known) => known && withSection(known, section));
    },
    [saver, client, id],
  );
  const setFindings = useCallback(
    (section: string, findings: readonly FormFinding[]) => keepFindings(client, id, section, findings),
    [client, id],
  );
  const validators = useValidators(handover.formVersionId);
  const findings = useMemo(
    () => (validators ? formFindings(definition, validators, fitOf(drafts)) : data?.findings),
    [definition, validators, drafts, data],
  );
  const stateOf = (section: string): SectionState | undefined => {
    const draft = drafts[section];
    const closed = handover.sections.find((one) => one.id === section)?.closed ?? false;
    if (!draft || (!findings && !closed)) return undefined;
    const here = findings?.filter((finding) => finding.section === section) ?? [];
    return sectionState(draft.fit(draft.shown), here, closed);
  };
  return { handover, definition, saver, drafts, answers, findings, stateOf, take, setFindings };
}

/** What is typed, as far as it is an answer already. */
const fitOf = (drafts: Drafts): FormAnswers =>
  Object.fromEntries(Object.entries(drafts).map(([section, { fit, shown }]) => [section, fit(shown)]));

function draftsOf({ sections }: HandoverDetail, definition: FormDefinition): Drafts {
  return Object.fromEntries(
    definition.sections.map((section) => {
      const { answers = {}, revision = 0, savedAt = null } = sections.find(({ id }) => id === section.id) ?? {};
      const fit = (shown: typeof answers) => answersIn(section, shown);
      return [section.id, openDraft({ saved: answers, revision, savedAt, fit })];
    }),
  );
}

const withSection = (handover: HandoverDetail, section: HandoverSection): HandoverDetail => ({
  ...handover,
  sections: handover.sections.map((one) => (one.id === section.id ? { ...one, ...section } : one)),
});

function doorOf(id: string, client: QueryClient): AnswerDoor {
  return {
    save: (section, answers, revision) =>
      watchSession(client, async () => {
        const saved = await handoverCalls.save(id, section, answers, revision);
        keepFindings(client, id, section, saved.findings);
        return saved;
      }),
    read: (section) => watchSession(client, () => handoverCalls.read(id, section)),
  };
}

/** A session that ended is seen at once: the page then offers to sign in again, and keeps what was typed. */
async function watchSession<Answer>(client: QueryClient, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) {
      void client.invalidateQueries({ queryKey: SESSION_KEY });
    }
    throw error;
  }
}

function keepFindings(client: QueryClient, id: string, section: string, findings: readonly FormFinding[]): void {
  const isHere = (finding: FormFinding): boolean => finding.section === section;
  client.setQueryData(
    findingsQuery(id).queryKey,
    (known) => known && { findings: [...known.findings.filter((one) => !isHere(one)), ...findings.filter(isHere)] },
  );
}

/** What is asked in one section may hang on an answer in another. */
export function useFreshFindings(id: string, section: string | undefined): void {
  const client = useQueryClient();
  const looked = useRef(section);
  useEffect(() => {
    if (looked.current === section) return;
    looked.current = section;
    void client.invalidateQueries({ queryKey: findingsKey(id) });
  }, [client, id, section]);
}
