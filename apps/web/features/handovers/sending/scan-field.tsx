import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilesField, RemoveIcon } from '../../../ui/index.js';
import { FileButton } from '../../forms/file-button.js';
import { sizeInWords } from '../../forms/file-refusal.js';
import type { FileDoor } from '../../forms/form-context.js';
import { ShownFile } from '../../forms/shown-file.js';
import { UploadList } from '../../forms/upload-list.js';
import { type Uploads, useUploads } from '../../forms/use-uploads.js';
import { useFileDoor } from '../attachments.js';

/** The paper on which a parent decided, as far as it came in. */
export interface Scan {
  readonly id: string | undefined;
  readonly door: FileDoor;
  readonly uploads: Uploads;
  readonly remove: () => void;
}

export function useScan(handoverId: string, id: string | undefined, set: (id: string | undefined) => void): Scan {
  const { t } = useTranslation('forms');
  const door = useFileDoor(handoverId, 'consent-scans');
  const size = sizeInWords(door.maxBytes);
  const uploads = useUploads({
    door,
    onAdded: set,
    wordsOf: (refusal) => t(`files.${refusal}`, { kinds: door.kinds, size, count: 1 }),
  });
  return { id, door, uploads, remove: () => set(undefined) };
}

interface Props {
  readonly scan: Scan;
  readonly name: string;
  readonly error: string | undefined;
}

/** A photo or a PDF of the paper; nobody has to. */
export function ScanField({ scan: { id, door, uploads, remove }, name, error }: Props): ReactNode {
  const { t } = useTranslation(['handoverSteps', 'forms']);
  const limits = t('forms:files.limits', { kinds: door.kinds, size: sizeInWords(door.maxBytes), count: 1 });
  const take = (): void => {
    remove();
    requestAnimationFrame(() => document.getElementById(name)?.focus());
  };
  return (
    <div className="est-files-field">
      {id === undefined ? (
        <FilesField
          name={name}
          label={t('scan.label')}
          hint={
            <>
              {t('scan.hint')} {limits}
            </>
          }
          error={error}
          optional
          accept={door.accept}
          multiple={false}
          onFiles={(files) => uploads.add(files, uploads.busy ? 0 : 1)}
        />
      ) : (
        <>
          <b>{t('scan.label')}</b>
          <ul className="est-files">
            <ShownFile id={id}>
              <FileButton name={t('scan.label')} onClick={take}>
                <RemoveIcon />
                {t('forms:files.remove')}
              </FileButton>
            </ShownFile>
          </ul>
        </>
      )}
      <UploadList uploads={uploads} />
    </div>
  );
}
