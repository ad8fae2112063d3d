import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSection, SectionAnswers } from '#libs/forms/domain/index.js';
import { ProblemState } from '../../app/api/problem-text.js';
import { Heading, Loading, Note } from '../../ui/index.js';
import { AnswersRead } from '../forms/answers-read.js';
import { momentInWords } from './moment.js';
import { guardianWordsQuery } from './sending/sending-calls.js';

/** A section that parents write: of each parent the own words, to read. */
export function ByGuardians({ handoverId, section }: { handoverId: string; section: FormSection }): ReactNode {
  const { t } = useTranslation('handovers');
  const { data, error, refetch } = useQuery(guardianWordsQuery(handoverId));
  const here = data?.items.filter(({ sectionId }) => sectionId === section.id) ?? [];
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={3} />;
  return (
    <>
      <Note>{t('section.byParents')}</Note>
      {here.length === 0 ? <p className="est-secondary">{t('section.noWords')}</p> : null}
      {here.map(({ guardianName, savedAt, answers }) => (
        <section key={guardianName} className="est-stack">
          <Heading level={3} size="level-4">
            <bdi>{t('section.wordsOf', { name: guardianName, at: momentInWords(savedAt) })}</bdi>
          </Heading>
          <AnswersRead section={section} all={{ [section.id]: answers as SectionAnswers }} />
        </section>
      ))}
    </>
  );
}
