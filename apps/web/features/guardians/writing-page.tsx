import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSection } from '#libs/forms/domain/index.js';
import { lengthFindings } from './length-findings.js';
import { Button, Heading, Note, PageHeading } from '../../ui/index.js';
import { AnswersRead } from '../forms/answers-read.js';
import { SectionFields } from '../forms/section-fields.js';
import '../handovers/handovers.css';
import type { GuardianHandover, GuardianWords } from './guardian-calls.js';
import { LeaveWhenSaved } from '../handovers/leave-when-saved.js';
import { type OwnWords, useOwnWords } from './own-words.js';
import { useGuardianHandover } from './require-guardian.js';
import { StepFoot } from './step-foot.js';
import { TwoDevices } from './two-devices.js';
import { WordsSaved } from './words-saved.js';

/** The parent's own words: kept letter for letter, and changed by nobody else. */
export function WritingPage(): ReactNode {
  const { t } = useTranslation('guardians');
  const handover = useGuardianHandover();
  const open = handover.status === 'presented';
  return (
    <div className="est-stack">
      <PageHeading
        title={t('step.schrijven.title')}
        lead={t(open ? 'write.lead' : 'write.closed')}
        back={{ to: '/ouder/kind', label: t('back') }}
      />
      {open ? <Writing handover={handover} /> : <Written handover={handover} />}
    </div>
  );
}

function Writing({ handover }: { handover: GuardianHandover }): ReactNode {
  const words = useOwnWords(handover);
  return (
    <>
      <WordsSaved words={words} />
      {handover.sections.map((section) => (
        <Section key={section.id} {...{ handover, section, words }} />
      ))}
      <LeaveWhenSaved saver={words.saver} speaks="guardians" />
      <StepFoot step="schrijven" />
    </>
  );
}

interface SectionProps {
  readonly handover: GuardianHandover;
  readonly section: FormSection;
  readonly words: OwnWords;
}

function Section({ handover, section, words }: SectionProps): ReactNode {
  const { t } = useTranslation('guardians');
  const { saver, drafts } = words;
  const shown = drafts[section.id]?.shown ?? {};
  const leave = useCallback(() => saver.flush(section.id), [saver, section.id]);
  const earlier = earlierWords(handover, section.id);
  return (
    <>
      <TwoDevices section={section} words={words} />
      <section className="est-surface est-stack">
        <SectionFields
          section={section}
          all={{ [section.id]: shown }}
          findings={lengthFindings(section, shown, (most) => t('write.tooLong', { most }))}
          showMissing={false}
          prefilled={{}}
          onChange={(update) => saver.type(section.id, update)}
          onLeave={leave}
        />
      </section>
      {earlier ? (
        <section className="est-surface est-stack" aria-labelledby={`eerder-${section.id}`}>
          <Heading level={2} size="level-4" id={`eerder-${section.id}`}>
            {t('write.earlier')}
          </Heading>
          <p className="est-secondary">{t('write.earlierText')}</p>
          <AnswersRead section={section} all={{ [section.id]: earlier.answers }} />
          {Object.keys(shown).length === 0 ? (
            <div>
              <Button variant="secondary" onClick={() => saver.type(section.id, () => earlier.answers)}>
                {t('write.useAgain')}
              </Button>
            </div>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

/** What was written about the text before; it stays behind with that text unless the parent wants it again. */
const earlierWords = ({ words, version }: GuardianHandover, section: string): GuardianWords | undefined =>
  words.filter((one) => one.sectionId === section && one.version < version).at(-1);

function Written({ handover }: { handover: GuardianHandover }): ReactNode {
  const { t } = useTranslation('guardians');
  const { sections, words, version } = handover;
  const own = words.filter((one) => one.version === version);
  if (own.length === 0) return <Note>{t('write.nothing')}</Note>;
  const all = Object.fromEntries(own.map(({ sectionId, answers }) => [sectionId, answers]));
  return sections.map((section) => (
    <section key={section.id} className="est-surface est-stack">
      <AnswersRead section={section} all={all} />
    </section>
  ));
}
