import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilesField, RemoveIcon, useNotify } from '../../../ui/index.js';
import { FileButton } from '../file-button.js';
import { sizeInWords } from '../file-refusal.js';
import { type FileDoor, useSectionContext } from '../form-context.js';
import { useKnownFiles } from '../known-files.js';
import { ShownFile } from '../shown-file.js';
import { UploadList } from '../upload-list.js';
import { useUploads } from '../use-uploads.js';
import { type WidgetProps, listIn } from './widget.js';

const endless = 100;

/** Files with an answer. Which kinds and how large is said before anybody chooses; what is not taken says what to do. */
export function FilesWidget(props: WidgetProps): ReactNode {
  const { t } = useTranslation('forms');
  const { files } = useSectionContext();
  if (files) return <Files {...props} door={files} />;
  return (
    <div id={props.id} tabIndex={-1} className="est-later">
      <b>{props.field.label}</b>
      <p className="est-secondary">{t('files.trial')}</p>
    </div>
  );
}

function Files({ door, ...props }: WidgetProps & { readonly door: FileDoor }): ReactNode {
  const { field, schema, id, hint, error, optional, value, onChange, onLeave } = props;
  const { t } = useTranslation('forms');
  const ids = listIn(value);
  const most = schema.maxItems ?? endless;
  const size = sizeInWords(door.maxBytes);
  const uploads = useUploads({
    door,
    onAdded: (added) => {
      onChange((before) => [...listIn(before), added]);
      onLeave();
    },
    wordsOf: (refusal) => t(`files.${refusal}`, { kinds: door.kinds, size, count: most }),
  });
  const coming = uploads.all.filter(({ problem }) => problem === undefined).length;
  const room = Math.max(0, most - ids.length - coming);
  const remove = useRemoving(props);
  return (
    <div className="est-files-field">
      {ids.length >= most ? (
        <div id={id} tabIndex={-1}>
          <b>{field.label}</b>
          <p className="est-secondary">{t('files.full', { count: most })}</p>
        </div>
      ) : (
        <FilesField
          name={id}
          label={field.label}
          hint={
            <>
              {hint} {t('files.limits', { kinds: door.kinds, size, count: most })}
            </>
          }
          error={error}
          optional={optional}
          accept={door.accept}
          multiple={most > 1}
          onFiles={(files) => uploads.add(files, room)}
        />
      )}
      <UploadList uploads={uploads} />
      <FileList ids={ids} onRemove={remove} />
    </div>
  );
}

/** What is taken away can be put back: the file itself stays for a day. */
function useRemoving({ id, value, onChange, onLeave }: WidgetProps): (one: string) => void {
  const { t } = useTranslation('forms');
  const notify = useNotify();
  const known = useKnownFiles();
  return (one) => {
    const place = listIn(value).indexOf(one);
    onChange((before) => {
      const left = listIn(before).filter((each) => each !== one);
      return left.length > 0 ? left : undefined;
    });
    const undo = (): void => {
      onChange((now) => (listIn(now).includes(one) ? now : listIn(now).toSpliced(place, 0, one)));
      onLeave();
    };
    notify({ text: t('files.removed', { name: known?.[one]?.name ?? t('files.unknown') }), undo });
    requestAnimationFrame(() => document.getElementById(id)?.focus());
    onLeave();
  };
}

interface ListProps {
  readonly ids: readonly string[];
  readonly onRemove: (id: string) => void;
}

function FileList({ ids, onRemove }: ListProps): ReactNode {
  const { t } = useTranslation('forms');
  const known = useKnownFiles();
  if (ids.length === 0) return null;
  return (
    <ul className="est-files">
      {ids.map((id) => (
        <ShownFile key={id} id={id}>
          <span className="est-shown-file__acts">
            <FileButton name={known?.[id]?.name ?? t('files.unknown')} onClick={() => onRemove(id)}>
              <RemoveIcon />
              {t('files.remove')}
            </FileButton>
          </span>
        </ShownFile>
      ))}
    </ul>
  );
}
