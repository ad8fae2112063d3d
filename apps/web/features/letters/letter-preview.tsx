import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type LetterBlock, type LetterKind, exampleLetter, letterBlocks } from '#libs/letters/domain/index.js';
import { handOver } from '../../app/api/hand-over.js';
import { useProblemText } from '../../app/api/problem-text.js';
import { Button, useNotify } from '../../ui/index.js';
import { previewOf } from './letters.js';

interface Props {
  readonly ownerId: string;
  readonly kind: LetterKind;
  readonly text: string;
  readonly isGood: boolean;
}

/** The letter as parents read it: the same blocks as in the PDF, made here by the same rule, on every keystroke. */
export function LetterPreview({ ownerId, kind, text, isGood }: Props): ReactNode {
  const { t } = useTranslation('letters');
  const [lastGood, setLastGood] = useState(isGood ? text : '');
  if (isGood && text !== lastGood) setLastGood(text);
  const shown = isGood ? text : lastGood;
  return (
    <section className="est-stack est-letter__preview" aria-labelledby="voorbeeld">
      <h2 id="voorbeeld" className="ams-heading ams-heading--3">
        {t('preview.title')}
      </h2>
      <p className="est-secondary">{isGood ? t('preview.lead') : t(shown ? 'preview.waiting' : 'preview.none')}</p>
      {shown ? (
        <article className="est-paper" aria-label={t('preview.title')} lang="nl">
          {letterBlocks(shown, exampleLetter(kind)).map((block, place) => (
            <Block key={place} block={block} />
          ))}
        </article>
      ) : null}
      {shown ? <DownloadPreview ownerId={ownerId} kind={kind} text={shown} /> : null}
    </section>
  );
}

function Block({ block }: { block: LetterBlock }): ReactNode {
  if (block.kind === 'heading') return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
  if (block.kind === 'paragraph') return <p>{block.strong ? <b>{block.text}</b> : block.text}</p>;
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map((item, place) => (
          <li key={place}>{item}</li>
        ))}
      </ul>
    );
  }
  return (
    <dl>
      {block.facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function DownloadPreview({ ownerId, kind, text }: Omit<Props, 'isGood'>): ReactNode {
  const { t } = useTranslation('letters');
  const notify = useNotify();
  const textOf = useProblemText();
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      handOver(await previewOf(ownerId, kind, text), t('preview.fileName'));
    } catch (error) {
      notify({ text: textOf(error).text });
    }
    setBusy(false);
  };
  return (
    <div>
      <Button variant="secondary" aria-busy={busy || undefined} onClick={() => (busy ? undefined : void download())}>
        {t('preview.download')}
      </Button>
    </div>
  );
}
