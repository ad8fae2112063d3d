import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentIcon, FileField, RemoveIcon } from '../../../ui/index.js';
import { type FileDoor, useSectionContext } from '../form-context.js';
import { type WidgetProps, listIn } from './widget.js';

const KB = 1024;

/** Files with an answer. Which kinds and how large is said before anybody chooses; what is not taken says what to do. */
export function FilesWidget(props: WidgetProps): ReactNode {
  const { t } = useTranslation('forms');
  const { files } = useSectionContext();
  if (files) return <Files {...props} door={files} />;
  return (
    <div id={props.id} tabIndex={-1} className="est-later">
      <b>{props.field.label}</b>
      <p className="est-secondary">{t('files.later')}</p>
    </div>
  );
}

function Files({ door, ...props }: WidgetProps & { readonly door: FileDoor }): ReactNode {
  const { field, schema, id, hint, error: finding, optional, value, onChange, onLeave } = props;
  const { t } = useTranslation('forms');
  const [problem, setProblem] = useState<string>();
  const ids = listIn(value);
  const isFull = schema.maxItems !== undefined && ids.length >= schema.maxItems;
  const limits = t('files.limits', { kinds: door.kinds, size: Math.round(door.maxBytes / KB / KB) });
  const add = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const refusal = whyNot(file, door);
    setProblem(refusal && t(`files.${refusal}`, { name: file.name, kinds: door.kinds, limits }));
    if (refusal) return;
    try {
      const added = await door.onUpload(file);
      onChange((before) => [...listIn(before), added]);
      onLeave();
    } catch (error) {
      setProblem(door.reasonOf(error));
    }
  };
  const remove = async (one: string): Promise<void> => {
    try {
      await door.onRemove(one);
      onChange((before) => withoutFile(listIn(before), one));
      onLeave();
    } catch (error) {
      setProblem(door.reasonOf(error));
    }
  };
  return (
    <>
      {isFull ? (
        <b id={id} tabIndex={-1}>
          {field.label}
        </b>
      ) : (
        <FileField
          name={id}
          label={field.label}
          hint={
            <>
              {hint} {limits}
            </>
          }
          error={problem ?? finding}
          optional={optional}
          accept={door.accept}
          file={undefined}
          onChange={(file) => void add(file)}
        />
      )}
      <FileList ids={ids} door={door} onRemove={(one) => void remove(one)} />
    </>
  );
}

/** A first look at name and size; the API looks at the content. */
function whyNot({ name, type, size }: File, { accept, maxBytes }: FileDoor): 'tooLarge' | 'wrongKind' | undefined {
  const kinds = accept.split(',').map((kind) => kind.trim().toLowerCase());
  const isKnown = kinds.some((kind) => name.toLowerCase().endsWith(kind) || type === kind);
  if (!isKnown) return 'wrongKind';
  return size > maxBytes ? 'tooLarge' : undefined;
}

function withoutFile(ids: readonly string[], one: string): readonly string[] | undefined {
  const left = ids.filter((id) => id !== one);
  return left.length > 0 ? left : undefined;
}

interface ListProps {
  readonly ids: readonly string[];
  readonly door: FileDoor;
  readonly onRemove: (id: string) => void;
}

function FileList({ ids, door, onRemove }: ListProps): ReactNode {
  const { t } = useTranslation(['forms', 'ui']);
  if (ids.length === 0) return null;
  return (
    <ul className="est-files">
      {ids.map((id) => {
        const { name, size } = door.known[id] ?? { name: t('files.unknown'), size: 0 };
        return (
          <li key={id}>
            <span className="est-file__name">
              <DocumentIcon />
              {name}
              {size > 0 ? (
                <span className="est-secondary">
                  {t('ui:file.size', { count: Math.max(1, Math.round(size / KB)) })}
                </span>
              ) : null}
            </span>
            <button type="button" className="est-link-button est-group__remove" onClick={() => onRemove(id)}>
              <RemoveIcon />
              {t('files.remove', { name })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
