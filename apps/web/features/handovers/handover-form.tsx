import { useState, type ReactNode } from 'react';
import type { FormDefinition } from '#libs/forms/domain/index.js';
import { PHONE, useMediaQuery } from '../../ui/index.js';
import { KnownFilesContext } from '../forms/known-files.js';
import { useAttachments } from './attachments.js';
import { ConflictDialog } from './conflict-dialog.js';
import { HandoverHead } from './handover-head.js';
import { HandoverOverview } from './handover-overview.js';
import type { HandoverDetail } from './handovers.js';
import { LeaveWhenSaved } from './leave-when-saved.js';
import { useFreshFindings, useOpenForm } from './open-form.js';
import { SaveState } from './save-state.js';
import type { TheirText } from './section-draft.js';
import { SectionList } from './section-list.js';
import { SectionPage } from './section-page.js';
import { WayPanel } from './sending/way-panel.js';
import './handovers.css';

interface Props {
  readonly handover: HandoverDetail;
  readonly definition: FormDefinition;
  readonly sectionId: string | undefined;
}

/** Sections at the left, one of them at the right; on a phone first the list, then one section a page. */
export function HandoverForm({ handover, definition, sectionId }: Props): ReactNode {
  const form = useOpenForm(handover, definition);
  const isPhone = useMediaQuery(PHONE);
  const [aside, setAside] = useState<TheirText>();
  const section = definition.sections.find(({ id }) => id === sectionId);
  // After a refusal nothing is left to read or to fill in (AVG article 17).
  const isErased = handover.status === 'refused';
  useFreshFindings(handover.id, section?.id);
  const files = useAttachments(form);
  return (
    <KnownFilesContext value={files}>
      <div className="est-stack">
        <HandoverHead form={form} section={section} isPhone={isPhone} />
        {handover.mayEdit ? <SaveState form={form} onCompare={() => setAside(undefined)} /> : null}
        {section ? null : <WayPanel form={form} />}
        {isErased && !section ? null : (
          <div className="est-handover">
            {isPhone && section ? null : <SectionList form={form} current={section?.id} />}
            {section ? (
              <SectionPage key={section.id} form={form} section={section} />
            ) : (
              <HandoverOverview form={form} />
            )}
          </div>
        )}
        <ConflictDialog form={form} aside={aside} onAside={setAside} />
        <LeaveWhenSaved saver={form.saver} speaks="handovers" within={`/overdrachten/${form.handover.id}`} />
      </div>
    </KnownFilesContext>
  );
}
