import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TemplateVocabulary } from '#libs/letters/domain/index.js';

interface Props {
  readonly vocabulary: TemplateVocabulary;
  readonly onInsert: (piece: string) => void;
}

/** Every field and part that this kind of letter may hold; choosing one puts it at the cursor. */
export function FieldList({ vocabulary: { fields, sections }, onInsert }: Props): ReactNode {
  const { t } = useTranslation('letters');
  return (
    <section className="est-surface est-stack" aria-labelledby="velden">
      <h2 id="velden" className="ams-heading ams-heading--3">
        {t('fields.title')}
      </h2>
      <p className="est-text">{t('fields.lead')}</p>
      <ul className="est-letter-fields">
        {fields.map(({ name, explanation, requiredBecause }) => (
          <Piece
            key={name}
            piece={`{{${name}}}`}
            explanation={requiredBecause ? `${explanation} (${t('fields.required')})` : explanation}
            onInsert={onInsert}
          />
        ))}
      </ul>
      {sections.length > 0 ? (
        <>
          <h3 className="ams-heading ams-heading--4">{t('fields.sections')}</h3>
          <p className="est-text">{t('fields.sectionsLead')}</p>
          <ul className="est-letter-fields">
            {sections.map(({ name, explanation }) => (
              <Piece
                key={name}
                piece={`\n{{#${name}}}\n\n{{/${name}}}\n`}
                explanation={explanation}
                onInsert={onInsert}
              />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

interface PieceProps {
  readonly piece: string;
  readonly explanation: string;
  readonly onInsert: (piece: string) => void;
}

function Piece({ piece, explanation, onInsert }: PieceProps): ReactNode {
  const { t } = useTranslation('letters');
  return (
    <li>
      <button type="button" className="est-letter-fields__insert" onClick={() => onInsert(piece)}>
        <span className="ams-visually-hidden">{t('fields.insert')} </span>
        <code>{piece.trim().replaceAll(/\s+/g, ' … ')}</code>
      </button>
      <span className="est-secondary">{explanation}</span>
    </li>
  );
}
