import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseIcon, LateIcon, UploadIcon } from '../../ui/index.js';
import { FileButton } from './file-button.js';
import { sizeInWords } from './file-refusal.js';
import type { Upload, Uploads } from './use-uploads.js';

/** Files on their way with how far they are, and those that did not come through with what to do about it. */
export function UploadList({ uploads }: { readonly uploads: Uploads }): ReactNode {
  const { t } = useTranslation('forms');
  const { all, retry, dismiss } = uploads;
  return (
    <div aria-live="polite">
      {all.length > 0 ? (
        <ul className="est-files">
          {all.map((upload) => (
            <li key={upload.key} className="est-shown-file">
              {upload.problem === undefined ? <UploadIcon /> : <LateIcon className="est-shown-file__late" />}
              {upload.problem === undefined ? <Sending upload={upload} /> : <Problem upload={upload} />}
              <span className="est-shown-file__acts">
                {upload.canRetry ? (
                  <FileButton name={upload.file.name} onClick={() => retry(upload)}>
                    {t('files.retry')}
                  </FileButton>
                ) : null}
                <FileButton name={upload.file.name} onClick={() => dismiss(upload)}>
                  <CloseIcon />
                  {t(upload.problem === undefined ? 'files.stop' : 'files.dismiss')}
                </FileButton>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Sending({ upload: { file, sent } }: { readonly upload: Upload }): ReactNode {
  const { t } = useTranslation('forms');
  // All of it left this machine: the other side looks at it.
  const isLooked = sent >= 1;
  return (
    <span className="est-shown-file__text">
      <span>
        <bdi>{file.name}</bdi> <span className="est-secondary">{sizeInWords(file.size)}</span>
      </span>
      <progress
        className="est-upload-progress"
        aria-label={t('files.sending', { name: file.name })}
        {...(isLooked ? {} : { value: sent, max: 1 })}
      />
      <span className="est-secondary">{t(isLooked ? 'files.looking' : 'files.onItsWay')}</span>
    </span>
  );
}

function Problem({ upload: { file, problem } }: { readonly upload: Upload }): ReactNode {
  return (
    <span className="est-shown-file__text">
      <bdi>{file.name}</bdi>
      <span className="est-shown-file__problem">{problem}</span>
    </span>
  );
}
