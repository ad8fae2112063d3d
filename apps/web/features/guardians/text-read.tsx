import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading } from '../../ui/index.js';
import { AnswersRead } from '../forms/answers-read.js';
import { type KnownFiles, KnownFilesContext } from '../forms/known-files.js';
import { type GuardianText, fileAddress } from './guardian-calls.js';

interface Props {
  readonly text: GuardianText;
  /** also the sections that parents write, as they went to the school */
  readonly withOwnWords?: boolean;
}

/** A whole text to read, part by part, in the order of the form. */
export function TextRead({ text, withOwnWords = false }: Props): ReactNode {
  const known = useMemo(() => filesOf(text), [text]);
  return (
    <KnownFilesContext value={known}>
      <Parts text={text} withOwnWords={withOwnWords} />
    </KnownFilesContext>
  );
}

const filesOf = ({ files }: GuardianText): KnownFiles =>
  Object.fromEntries(
    files.map(({ id, name, mediaType, bytes, scan }) => [
      id,
      { name, mediaType, scan, size: bytes, href: fileAddress(id) },
    ]),
  );

function Parts({ text: { definition, answers, parts }, withOwnWords }: Required<Props>): ReactNode {
  const { t } = useTranslation('guardians');
  return definition.parts
    .filter(({ id }) => parts.includes(id))
    .map((part) => {
      const sections = definition.sections.filter(
        (section) => section.part === part.id && (withOwnWords || section.writer === 'staff'),
      );
      return sections.length === 0 ? null : (
        <section key={part.id} className="est-surface est-stack" aria-labelledby={`deel-${part.id}`}>
          <Heading level={2} id={`deel-${part.id}`}>
            {part.title}
          </Heading>
          {part.consent === 'not-needed' ? <p className="est-secondary">{t('part.byLaw')}</p> : null}
          {part.restricted ? <p className="est-secondary">{t('part.restricted')}</p> : null}
          {sections.map((section) => (
            <div key={section.id} className="est-stack">
              {sections.length > 1 ? (
                <Heading level={3} size="level-4">
                  {section.title}
                </Heading>
              ) : null}
              <AnswersRead section={section} all={answers} />
            </div>
          ))}
        </section>
      );
    });
}
