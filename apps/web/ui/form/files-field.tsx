import { useRef, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CameraIcon, UploadIcon } from '../icons.js';
import { FieldFrame, useTies, type FieldTexts } from './field-frame.js';

export interface FilesFieldProps extends FieldTexts {
  readonly name: string;
  readonly onFiles: (files: readonly File[]) => void;
  /** Such as `.pdf,image/png`; only a help when choosing, the API judges. */
  readonly accept: string;
  /** more than one at once */
  readonly multiple: boolean;
}

/** Files: drop them here, choose them, or take a photo where there is a camera. What was chosen stands elsewhere. */
export function FilesField({ name, onFiles, accept, multiple, ...texts }: FilesFieldProps): ReactNode {
  const { t } = useTranslation('ui');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { invalid, ...ties } = useTies(name, texts);
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  const drop = (event: DragEvent): void => {
    drag(false)(event);
    hand([...event.dataTransfer.files]);
  };
  const hand = (files: readonly File[]): void => {
    if (files.length > 0) onFiles(files);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    hand([...(target.files ?? [])]);
    // The same file can be chosen again, after it was mended.
    target.value = '';
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
          multiple={multiple}
          aria-invalid={invalid || undefined}
          onChange={choose}
        />
        <span
          className="ams-button ams-button--secondary est-file__button"
          aria-hidden="true"
          onClick={() => input.current?.click()}
        >
          <UploadIcon />
          {t(multiple ? 'file.chooseSome' : 'file.choose')}
        </span>
        <Camera name={name} label={texts.label} onChange={choose} />
        <span className="est-secondary est-file__drop">{t(multiple ? 'file.dropSome' : 'file.drop')}</span>
      </div>
    </FieldFrame>
  );
}

interface CameraProps {
  readonly name: string;
  readonly label: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** On a tablet or telephone: straight to the camera. Style hides it where one points with a mouse. */
function Camera({ name, label, onChange }: CameraProps): ReactNode {
  const { t } = useTranslation('ui');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="ams-button ams-button--secondary est-file__camera"
        aria-label={t('file.cameraFor', { label })}
        onClick={() => input.current?.click()}
      >
        <CameraIcon />
        {t('file.camera')}
      </button>
      <input
        ref={input}
        hidden
        type="file"
        name={`${name}-camera`}
        accept="image/jpeg,image/png"
        capture="environment"
        onChange={onChange}
      />
    </>
  );
}
