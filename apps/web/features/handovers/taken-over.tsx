import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSection } from '#libs/forms/domain/index.js';
import { Note } from '../../ui/index.js';
import { labelAt } from '../forms/field-labels.js';
import { pointerTo } from '../forms/field-id.js';
import { momentInWords } from './moment.js';
import type { SectionDraft } from './section-draft.js';

interface Props {
  readonly draft: SectionDraft | undefined;
  readonly section: FormSection;
}

/** A colleague wrote in other fields of this section: nobody has to choose, but whoever writes here should know. */
export function TakenOver({ draft, section }: Props): ReactNode {
  const { t } = useTranslation('handovers');
  if (!draft?.takenOver) return null;
  const { fields, theirs } = draft.takenOver;
  const name = theirs.savedByName ?? t('save.somebody');
  return (
    <div role="status">
      <Note>
        {t('takenOver', {
          name,
          at: theirs.savedAt ? momentInWords(theirs.savedAt) : '',
          fields: fields.map((field) => labelAt(section, pointerTo(field))).join(', '),
        })}
      </Note>
    </div>
  );
}
