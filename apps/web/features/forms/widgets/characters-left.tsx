import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const NEAR = 100;
const SAID_EVERY = 20;

/** How much still fits, once that begins to matter. Typing goes on past the end: then it says how much is too much. */
export function CharactersLeft({ text, most }: { text: string; most: number | undefined }): ReactNode {
  const { t } = useTranslation('forms');
  // As the schema counts: an emoji is one character.
  const left = most === undefined ? NEAR + 1 : most - [...text].length;
  const isNear = most !== undefined && left <= Math.min(NEAR, most / 4);
  const words = left < 0 ? t('characters.over', { count: -left }) : t('characters.left', { count: left });
  // Aloud not at every key.
  const said = isNear && (left < 0 || left % SAID_EVERY === 0) ? words : '';
  return (
    <>
      {isNear ? (
        <p className={left < 0 ? 'est-characters est-characters--over' : 'est-characters'} aria-hidden="true">
          {words}
        </p>
      ) : null}
      {most === undefined ? null : (
        <span role="status" className="ams-visually-hidden">
          {said}
        </span>
      )}
    </>
  );
}
