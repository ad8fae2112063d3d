import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormAnswers, FormField, FormSection } from '#libs/forms/domain/index.js';
import { Heading, RadioGroupField } from '../../ui/index.js';
import { OneAnswer, type AnswerProps } from '../forms/answers-read.js';
import { schemaOf } from '../forms/field-schema.js';
import { markChanged } from './changed-words.js';
import { type Keep, canKeepBoth, keeps } from './conflict-choice.js';
import { momentInWords } from './moment.js';
import type { SectionDraft, TheirText } from './section-draft.js';

interface Props {
  readonly field: FormField;
  readonly section: FormSection;
  readonly draft: SectionDraft;
  readonly theirs: TheirText;
  readonly all: FormAnswers;
  readonly keep: Keep | undefined;
  readonly error: string | undefined;
  readonly onKeep: (keep: Keep) => void;
}

/** One field with both texts, beside each other where that fits. */
export function ConflictField({ field, section, draft, theirs, all, keep, error, onKeep }: Props): ReactNode {
  const { t } = useTranslation('handovers');
  const schema = schemaOf(field, section.schema);
  const [mine, their] = [draft.shown[field.name], theirs.answers[field.name]];
  const name = theirs.savedByName ?? t('save.somebody');
  const at = theirs.savedAt ? momentInWords(theirs.savedAt) : '';
  const possible = keeps.filter((one) => one !== 'both' || canKeepBoth(field.widget, mine, their));
  return (
    <section className="est-conflict">
      <Heading level={3} size="level-4">
        {field.label}
      </Heading>
      <div className="est-conflict__texts">
        <div>
          <b>{t('conflict.mine')}</b>
          <Text {...{ field, schema, all }} answer={mine} other={their} />
        </div>
        <div>
          <b>{t('conflict.theirs', { name, at })}</b>
          <Text {...{ field, schema, all }} answer={their} other={mine} />
        </div>
      </div>
      <RadioGroupField
        name={`keep/${field.name}`}
        label={t('conflict.keep')}
        row
        options={possible.map((value) => ({ value, label: t(`conflict.keep_${value}`, { name }) }))}
        chosen={keep ? [keep] : []}
        error={error}
        onChange={({ target }) => onKeep(keeps.find((one) => one === target.value) ?? 'mine')}
      />
    </section>
  );
}

/** Of two texts what differs is marked; other answers are short enough to see it. */
function Text({ other, ...props }: AnswerProps & { readonly other: AnswerProps['answer'] }): ReactNode {
  const { field, answer } = props;
  const isText = field.widget === 'text' || field.widget === 'long-text';
  if (!isText || typeof answer !== 'string' || typeof other !== 'string') return <OneAnswer {...props} />;
  return (
    <span className="est-answers__text">
      {markChanged(answer, other).map(({ text, changed }, i) => (changed ? <mark key={i}>{text}</mark> : text))}
    </span>
  );
}
