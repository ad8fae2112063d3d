import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormAnswers, FormDefinition, FormSection } from '#libs/forms/domain/index.js';
import { Heading } from '../../ui/index.js';
import { AnswersRead } from '../forms/answers-read.js';
import { type KnownFiles, KnownFilesContext } from '../forms/known-files.js';
import { apiAddress } from '../../app/api/api.js';
import { isByParents, sectionsOfPart } from './by-parents.js';
import type { ReceivedHandover, ReceivedPart } from './received-handovers.js';

interface Props {
  readonly handover: ReceivedHandover;
  readonly definition: FormDefinition;
}

/** The answers in the order of the form, each part by itself. */
export function DossierContent({ handover: { id, parts }, definition }: Props): ReactNode {
  const all = useMemo(() => answersOf(parts), [parts]);
  const files = useMemo(() => filesOf(id, parts), [id, parts]);
  const read = definition.parts.filter((part) => parts.some((each) => each.id === part.id));
  return (
    <KnownFilesContext value={files}>
      {read.map((part) => (
        <Part key={part.id} {...part} sections={sectionsOfPart(definition, part.id)} all={all} />
      ))}
    </KnownFilesContext>
  );
}

const filesOf = (releaseId: string, parts: readonly ReceivedPart[]): KnownFiles =>
  Object.fromEntries(
    parts.flatMap(({ files }) =>
      files.map(({ id, name, mediaType, bytes, scan }) => [
        id,
        { name, mediaType, scan, size: bytes, href: apiAddress(`/received-handovers/${releaseId}/attachments/${id}`) },
      ]),
    ),
  );

const answersOf = (parts: readonly ReceivedPart[]): FormAnswers =>
  Object.fromEntries(parts.flatMap(({ sections }) => sections.map(({ id, answers }) => [id, answers])));

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly restricted: boolean;
  readonly sections: readonly FormSection[];
  readonly all: FormAnswers;
}

function Part({ id, title, restricted, sections, all }: PartProps): ReactNode {
  const { t } = useTranslation('receivedHandovers');
  const byParents = isByParents(sections);
  const empty = sections.every((section) => Object.keys(all[section.id] ?? {}).length === 0);
  return (
    <section
      className={byParents ? 'est-surface est-stack est-dossier__parents' : 'est-surface est-stack'}
      aria-labelledby={`part-${id}`}
    >
      <div className="est-dossier__part">
        <Heading level={2} id={`part-${id}`}>
          {byParents ? t('content.byParents') : title}
        </Heading>
        {restricted ? <p className="est-secondary">{t('content.restricted')}</p> : null}
        {byParents ? (
          <p className="est-secondary">{t(empty ? 'content.nothingByParents' : 'content.byParentsText')}</p>
        ) : null}
      </div>
      {(byParents && empty ? [] : sections).map((section) => (
        <section key={section.id} id={`deel-${section.id}`} className="est-dossier__section" tabIndex={-1}>
          {sections.length > 1 ? (
            <Heading level={3} size="level-3">
              {section.title}
            </Heading>
          ) : null}
          <AnswersRead section={section} all={all} />
        </section>
      ))}
    </section>
  );
}
