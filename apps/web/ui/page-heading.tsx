import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PreviousIcon } from './icons.js';
import { usePageTitle } from './page-title.js';
import './page-heading.css';

interface Props {
  readonly title: string;
  /** For the tab, when it should say less or more than the heading; never a child's name. */
  readonly tabTitle?: string;
  /** One or two sentences: what this page is for. */
  readonly lead?: ReactNode;
  /** Badges beside the title. */
  readonly badges?: ReactNode;
  /** Buttons at the right. */
  readonly actions?: ReactNode;
  readonly back?: { readonly to: string; readonly label: string };
}

/** The one h1 of a page; also the title of the tab. The focus comes here when the page changes. */
export function PageHeading({ title, tabTitle, lead, badges, actions, back }: Props): ReactNode {
  usePageTitle(tabTitle ?? title);
  return (
    <header className="est-page-heading">
      {back ? (
        <Link className="ams-link est-page-heading__back est-screen-only" to={back.to}>
          <PreviousIcon />
          {back.label}
        </Link>
      ) : null}
      <div className="est-page-heading__row">
        <div className="est-page-heading__words">
          <div className="est-page-heading__title">
            <Heading level={1} tabIndex={-1}>
              {title}
            </Heading>
            {badges}
          </div>
          {lead ? <Paragraph className="est-page-heading__lead">{lead}</Paragraph> : null}
        </div>
        {actions ? <div className="est-page-heading__actions est-screen-only">{actions}</div> : null}
      </div>
    </header>
  );
}
