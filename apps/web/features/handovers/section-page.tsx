import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import type { FormSection } from '#libs/forms/domain/index.js';
import { Heading, NextIcon, Note, PreviousIcon, useShortcuts } from '../../ui/index.js';
import { AnswersRead } from '../forms/answers-read.js';
import { ByGuardians } from './by-guardians.js';
import { ClosedSection } from './closed-section.js';
import type { OpenForm } from './open-form.js';
import { sourcesOf } from './prefilled-sources.js';
import { SectionBadge } from './section-badge.js';
import { SectionForm } from './section-form.js';
import { TakenOver } from './taken-over.js';

interface Props {
  readonly form: OpenForm;
  readonly section: FormSection;
}

/** One section: to fill in, or to read. */
export function SectionPage({ form, section }: Props): ReactNode {
  const { t } = useTranslation('handovers');
  const { definition, stateOf } = form;
  const state = stateOf(section.id);
  const number = definition.sections.indexOf(section) + 1;
  const byStaff = section.writer === 'staff';
  useFieldFromLink();
  const heading = useFocusAfter(state === 'closed');
  return (
    <section className="est-surface est-stack est-handover__page" aria-labelledby="section">
      <div className="est-section-head">
        <p className="est-secondary">{t('section.number', { number, total: definition.sections.length })}</p>
        <div className="est-row">
          <Heading level={2} id="section" ref={heading} tabIndex={-1}>
            {section.title}
          </Heading>
          {state && byStaff ? <SectionBadge state={state} /> : null}
        </div>
        {section.explanation && byStaff ? <p className="est-text">{section.explanation}</p> : null}
      </div>
      <TakenOver draft={form.drafts[section.id]} section={section} />
      <Content form={form} section={section} />
      <Neighbours form={form} index={number - 1} />
    </section>
  );
}

function Content({ form, section }: Props): ReactNode {
  const { t } = useTranslation('handovers');
  const { handover, answers } = form;
  const known = handover.sections.find(({ id }) => id === section.id);
  if (section.writer === 'guardian') return <ByGuardians handoverId={handover.id} section={section} />;
  if (!handover.mayEdit) {
    return (
      <>
        <Note>{t('section.readOnly')}</Note>
        <AnswersRead section={section} all={answers} />
      </>
    );
  }
  if (known?.closed) return <ClosedSection form={form} section={section} known={known} />;
  return (
    <SectionForm
      form={form}
      section={section}
      prefilled={sourcesOf(section, known?.prefilled)}
      opened={known?.answers ?? {}}
    />
  );
}

/** The way on, at the end of every section; J and K do the same. */
function Neighbours({ form: { definition, handover }, index }: { form: OpenForm; index: number }): ReactNode {
  const { t } = useTranslation('handovers');
  const navigate = useNavigate();
  const [previous, next] = [definition.sections[index - 1], definition.sections[index + 1]];
  const base = `/overdrachten/${handover.id}`;
  const shortcuts = useMemo(() => {
    const go = (to: FormSection | undefined) => () => void (to ? navigate(`${base}/${to.id}`) : undefined);
    return [
      { key: 'J', label: t('section.nextKey'), run: go(next) },
      { key: 'K', label: t('section.previousKey'), run: go(previous) },
    ];
  }, [base, navigate, next, previous, t]);
  useShortcuts(shortcuts);
  return (
    <nav className="est-neighbours" aria-label={t('section.neighbours')}>
      {previous ? (
        <Link className="ams-link" to={`${base}/${previous.id}`}>
          <PreviousIcon />
          <span>
            {t('section.previous')}: {previous.title}
          </span>
        </Link>
      ) : null}
      {next ? (
        <Link className="ams-link est-neighbours__next" to={`${base}/${next.id}`}>
          <span>
            {t('section.next')}: {next.title}
          </span>
          <NextIcon />
        </Link>
      ) : (
        <Link className="ams-link est-neighbours__next" to={base}>
          <span>{t('section.toOverview')}</span>
          <NextIcon />
        </Link>
      )}
    </nav>
  );
}

/** From the list of what is missing straight to the question; after the frame has put the focus on the heading. */
function useFieldFromLink(): void {
  const { state } = useLocation() as { state: { field?: string } | null };
  const field = state?.field;
  useEffect(() => {
    if (!field) return undefined;
    const soon = requestAnimationFrame(() => {
      const input = document.getElementById(field);
      input?.focus();
      input?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(soon);
  }, [field]);
}

/** The button that closes or opens a section goes with what it did: the focus then goes to the heading. */
function useFocusAfter(isClosed: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const was = useRef(isClosed);
  useEffect(() => {
    if (was.current === isClosed) return;
    was.current = isClosed;
    heading.current?.focus();
  }, [isClosed]);
  return heading;
}
