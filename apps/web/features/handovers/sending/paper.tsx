import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../../app/session/session.js';
import { MakePdf } from '../../dossiers/make-pdf.js';
import { PaperNote } from '../../dossiers/paper-note.js';

interface Props {
  /** `concept`: to talk about with parents, before anything went */
  readonly kind: 'normal' | 'concept';
  readonly id: string;
  /** a part went that not everybody at the school reads */
  readonly restricted?: boolean;
}

/** What was sent, or what lies before the parents, on paper: parents may take just that along. */
export function Paper({ kind, id, restricted = false }: Props): ReactNode {
  const { t } = useTranslation('dossiers');
  if (!usePermission('dossiers.make')) return null;
  return (
    <div className="est-way__block">
      <div className="est-row">
        <MakePdf kind={kind} ids={[id]} label={t(kind === 'concept' ? 'make.concept' : 'make.sent')} />
        {restricted ? <MakePdf kind="restricted" ids={[id]} label={t('make.restricted')} /> : null}
      </div>
      <PaperNote />
    </div>
  );
}
