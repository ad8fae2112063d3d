import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentIcon, UploadIcon } from '../icons.js';
import { FieldFrame, useTies, type FieldTexts } from './field-frame.js';

export interface FileFieldProps extends FieldTexts {
  readonly name: string;
  readonly file: File | undefined;
  readonly onChange: (file: File | undefined) => void;
  /** Such as `.csv,text/csv`; only a help when choosing, the API judges. */
  readonly accept?: string;
}

/** One file: drop it here, or choose it. */
export function FileField({ name, file, onChange, accept, ...texts }: FileFieldProps): ReactNode {
  const { t } = useTranslation('ui');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { invalid, ...ties } = useTies(name, texts);
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  const drop = (event: DragEvent) => {
    drag(false)(event);
    const dropped = event.dataTransfer.files.item(0);
    if (dropped) onChange(dropped);
  };
  const kind = [over ? 'est-file--over' : '', invalid ? 'est-file--invalid' : ''].join(' ');
  return (
    <FieldFrame id={name} {...texts}>
      <div className={`est-file ${kind}`} onDragOver={drag(true)} onDragLeave={drag(false)} onDrop={drop}>
        <input
          {...ties}
          ref={input}
          className="est-file__input"
          type="file"
          name={name}
          accept={accept}
          aria-invalid={invalid || undefined}
          onChange={(event) => onChange(event.target.files?.item(0) ?? undefined)}
        />
        <span
          className="ams-button ams-button--secondary est-file__button"
          aria-hidden="true"
          onClick={() => input.current?.click()}
        >
          <UploadIcon />
          {file ? t('file.other') : t('file.choose')}
        </span>
        {file ? <ChosenFile file={file} /> : <span className="est-secondary">{t('file.drop')}</span>}
      </div>
    </FieldFrame>
  );
}

function ChosenFile({ file }: { file: File }): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <span className="est-file__name" role="status">
      <DocumentIcon />
      {file.name}
      <span className="est-secondary">{t('file.size', { count: Math.max(1, Math.round(file.size / 1024)) })}</span>
    </span>
  );
}
