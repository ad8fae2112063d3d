import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormSection } from '#libs/forms/domain/index.js';
import { Button, Heading } from '../../ui/index.js';
import { differingFields } from '../handovers/section-draft.js';
import type { OwnWords } from './own-words.js';

/** The same parent wrote the same answer on another device: both texts stay in sight until one is chosen. */
export function TwoDevices({ section, words }: { section: FormSection; words: OwnWords }): ReactNode {
  const { t } = useTranslation('guardians');
  const draft = words.drafts[section.id];
  if (draft?.trouble?.kind !== 'conflict') return null;
  const { theirs } = draft.trouble;
  const names = differingFields(draft);
  const keep = (from: Readonly<Record<string, unknown>>): void =>
    words.saver.choose(section.id, Object.fromEntries(names.map((name) => [name, from[name]])) as typeof draft.shown);
  return (
    <section className="est-surface est-stack" aria-labelledby={`twee-${section.id}`}>
      <Heading level={2} size="level-4" id={`twee-${section.id}`}>
        {t('twoDevices.title')}
      </Heading>
      <p>{t('twoDevices.text')}</p>
      {names.map((name) => (
        <blockquote key={name} className="est-answers__text">
          {String(theirs.answers[name] ?? '')}
        </blockquote>
      ))}
      <div className="est-row">
        <Button onClick={() => keep(draft.shown)}>{t('twoDevices.mine')}</Button>
        <Button variant="secondary" onClick={() => keep(theirs.answers)}>
          {t('twoDevices.theirs')}
        </Button>
      </div>
    </section>
  );
}
