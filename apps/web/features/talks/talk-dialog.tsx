import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/index.js';
import { TalkForm } from './talk-form.js';

/** Whose parents were spoken to. */
export interface SpokenAbout {
  readonly pupilId: string;
  readonly name: string;
}

/** Another day or a reason; absent: closed. */
export function TalkDialog({ about, onClose }: { about: SpokenAbout | undefined; onClose: () => void }): ReactNode {
  const { t } = useTranslation('talks');
  return (
    <Dialog open={about !== undefined} title={t('form.title')} onClose={onClose}>
      {about ? <TalkForm {...about} onDone={onClose} /> : null}
    </Dialog>
  );
}
