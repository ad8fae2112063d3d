import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../../app/session/session.js';
import { MakePdf } from '../../dossiers/make-pdf.js';
import { PaperNote } from '../../dossiers/paper-note.js';

interface Props {
  /** `concept`: to talk about with parents, before anything went */
  readonly kind: 'normal' | 'concept';
  readonly id: string;
}

/** What was sent, or what lies before the parents, on paper: parents may take just that along. */
export function Paper({ kind, id }: Props): ReactNode {
  const { t } = useTranslation('dossiers');
  if (!usePermission('dossiers.make')) return null;
  return (
    <div className="est-way__block">
      <div>
        <MakePdf kind={kind} ids={[id]} label={t(kind === 'concept' ? 'make.concept' : 'make.sent')} />
      </div>
      <PaperNote />
    </div>
  );
}
