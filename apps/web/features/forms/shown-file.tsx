import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentIcon, DownloadIcon, LateIcon } from '../../ui/index.js';
import { sizeInWords } from './file-refusal.js';
import { type KnownFile, useKnownFiles } from './known-files.js';

/** A file with its name, size and a way to save it; of a picture a small one beside it. */
export function ShownFile({ id, children }: { readonly id: string; readonly children?: ReactNode }): ReactNode {
  const { t } = useTranslation('forms');
  const file = useKnownFiles()?.[id];
  if (!file) {
    return (
      <li className="est-shown-file">
        <DocumentIcon />
        <span className="est-shown-file__text">{t('files.unknown')}</span>
        {children}
      </li>
    );
  }
  return (
    <li className="est-shown-file">
      <Picture file={file} />
      <span className="est-shown-file__text">
        <FileName file={file} />
        <span className="est-secondary">{sizeInWords(file.size)}</span>
        <Scan scan={file.scan} />
      </span>
      {children}
    </li>
  );
}

function Picture({ file: { mediaType, href, scan } }: { readonly file: KnownFile }): ReactNode {
  if (!mediaType.startsWith('image/') || scan === 'infected') return <DocumentIcon />;
  // The name stands beside it.
  return <img className="est-shown-file__picture" src={href} alt="" loading="lazy" />;
}

function FileName({ file: { name, href, scan } }: { readonly file: KnownFile }): ReactNode {
  const { t } = useTranslation('forms');
  if (scan === 'infected') return <bdi>{name}</bdi>;
  return (
    <a className="ams-link est-shown-file__link" href={href} download={name}>
      <DownloadIcon className="est-screen-only" />
      <span className="ams-visually-hidden">{t('files.download')} </span>
      <bdi>{name}</bdi>
    </a>
  );
}

/** What a scanner for viruses said, when that is not that it is in order. */
function Scan({ scan }: Pick<KnownFile, 'scan'>): ReactNode {
  const { t } = useTranslation('forms');
  if (scan === 'not-scanned') return <span className="est-secondary">{t('files.notScanned')}</span>;
  if (scan !== 'infected') return null;
  return (
    <span className="est-shown-file__infected">
      <LateIcon />
      {t('files.infected')}
    </span>
  );
}

/** Files to read, with an answer. */
export function FilesRead({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { t } = useTranslation('forms');
  const known = useKnownFiles();
  if (!known) return t('read.files', { count: ids.length });
  return (
    <ul className="est-files">
      {ids.map((id) => (
        <ShownFile key={id} id={id} />
      ))}
    </ul>
  );
}
