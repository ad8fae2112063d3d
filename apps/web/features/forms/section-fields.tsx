import { useMemo, useState, type ReactNode } from 'react';
import type { FormAnswers, FormFinding, FormSection, SectionAnswers } from '#libs/forms/domain/index.js';
import { InForm } from '../../ui/index.js';
import { FieldList } from './field-list.js';
import { type FileDoor, SectionContext } from './form-context.js';
import { useUnreadFindings } from './use-unread-findings.js';
import { type Editing, findingToShow } from './shown-finding.js';
import './forms.css';

interface Props {
  readonly section: FormSection;
  /** as they stand on the screen, of all sections */
  readonly all: FormAnswers;
  readonly findings: readonly FormFinding[];
  /** also what is missing, at the fields: after an attempt to close */
  readonly showMissing: boolean;
  /** by field: where an answer comes from that stood there already */
  readonly prefilled: Readonly<Record<string, string>>;
  readonly onChange: (update: (before: SectionAnswers) => SectionAnswers) => void;
  readonly onLeave: () => void;
  readonly files?: FileDoor;
}

/** The questions of one section of any form. It knows definitions and answers, and no child. */
export function SectionFields({
  section,
  all,
  findings,
  showMissing,
  prefilled,
  onChange,
  onLeave,
  files,
}: Props): ReactNode {
  const [editing, setEditing] = useState<Editing>();
  const unread = useUnreadFindings(section, all);
  const known = useMemo(() => [...unread, ...findings], [unread, findings]);
  const context = useMemo(
    () => ({
      sectionId: section.id,
      all,
      files,
      findingAt: (pointer: string) => findingToShow(known, pointer, editing, showMissing),
      sourceOf: (pointer: string) => prefilled[pointer.slice(1)],
      onEdit: (pointer: string) =>
        setEditing((now) =>
          now?.pointer === pointer ? now : { pointer, before: findingToShow(known, pointer, undefined, showMissing) },
        ),
      onLeave: () => {
        setEditing(undefined);
        onLeave();
      },
    }),
    [section.id, all, files, known, editing, showMissing, prefilled, onLeave],
  );
  return (
    <SectionContext value={context}>
      <InForm value>
        <form className="est-form" noValidate onSubmit={(event) => event.preventDefault()}>
          <FieldList
            fields={section.fields}
            schema={section.schema}
            near={all[section.id] ?? {}}
            within=""
            onChange={(update) => onChange((before) => withoutNothing(update(before)))}
          />
        </form>
      </InForm>
    </SectionContext>
  );
}

/** What is not answered is absent. */
const withoutNothing = (answers: Readonly<Record<string, unknown>>): SectionAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as SectionAnswers;
