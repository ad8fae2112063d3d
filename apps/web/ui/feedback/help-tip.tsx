import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisclosure } from '../use-disclosure.js';
import './help-tip.css';

interface Props {
  /** The word that is explained: "wenmomenten". */
  readonly term: string;
  readonly children: ReactNode;
  readonly source?: { readonly label: string; readonly url?: string };
}

/** A small *?* behind a legal word: what it means, and where that is written. Never inside a label or a heading. */
export function HelpTip({ term, children, source }: Props): ReactNode {
  const { t } = useTranslation('ui');
  const { open, setOpen, holder, button } = useDisclosure<HTMLSpanElement>();
  const id = useId();
  return (
    <span ref={holder} className="est-help est-screen-only">
      <button
        ref={button}
        type="button"
        className="est-help__button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('help.explain', { term })}
        onClick={() => setOpen(!open)}
      >
        ?
      </button>
      {open ? (
        <span id={id} ref={keepInSight} className="est-help__panel">
          {children}
          {source ? <Source {...source} /> : null}
        </span>
      ) : null}
    </span>
  );
}

function Source({ label, url }: { label: string; url?: string }): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <span className="est-help__source">
      {t('help.source')}:{' '}
      {url ? (
        <a className="ams-link" href={url} target="_blank" rel="noreferrer">
          {label}
        </a>
      ) : (
        label
      )}
    </span>
  );
}

const EDGE = 12;
const BOTTOM_BAR = 80;

/** Moves the panel to the left when it would run off the screen, and above the word when there is no room below. */
function keepInSight(panel: HTMLElement | null): void {
  if (!panel) return;
  const { left, right, bottom, height } = panel.getBoundingClientRect();
  const overflow = right - (document.documentElement.clientWidth - EDGE);
  if (overflow > 0) panel.style.insetInlineStart = `${-Math.min(overflow, left - EDGE)}px`;
  const above = (panel.parentElement?.getBoundingClientRect().top ?? 0) - height;
  if (bottom > window.innerHeight - BOTTOM_BAR && above > EDGE) panel.style.insetBlock = 'auto calc(100% + 0.375rem)';
}
