import { createContext, use, useId, type ReactNode } from 'react';
import { useDisclosure } from '../use-disclosure.js';
import { ChevronDownIcon, type Icon } from '../icons.js';
import './menu.css';

interface Props {
  /** What the button is for, as read aloud: "Account van Samira El Amrani". */
  readonly label: string;
  /** What is seen on it; its words are part of the label. */
  readonly text?: string;
  readonly icon: Icon;
  /** Hides the words on a narrow screen. */
  readonly compact?: boolean;
  /** What the panel says, and `MenuItem`s; a press on one closes the menu. */
  readonly children: ReactNode;
}

const CloseMenu = createContext<() => void>(() => undefined);

/** A button in the top bar that shows a panel under it. */
export function Menu({ label, text, icon: MenuIcon, compact, children }: Props): ReactNode {
  const { open, setOpen, holder, button } = useDisclosure<HTMLDivElement>();
  const panelId = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div ref={holder} className="est-menu">
      <button
        ref={button}
        type="button"
        className={compact ? 'est-menu__button est-menu__button--compact' : 'est-menu__button'}
        aria-expanded={open}
        aria-controls={panelId}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        <MenuIcon />
        {text ? <span className="est-menu__text">{text}</span> : null}
        <ChevronDownIcon className="est-menu__chevron" />
      </button>
      <div id={panelId} className="est-menu__panel" hidden={!open}>
        {open ? <CloseMenu value={close}>{children}</CloseMenu> : null}
      </div>
    </div>
  );
}

interface ItemProps {
  readonly icon?: Icon;
  readonly current?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ icon: ItemIcon, current, onClick, children }: ItemProps): ReactNode {
  const close = use(CloseMenu);
  const press = () => {
    close();
    onClick();
  };
  return (
    <button type="button" className="est-menu__item" aria-current={current || undefined} onClick={press}>
      {ItemIcon ? <ItemIcon /> : null}
      <span>{children}</span>
    </button>
  );
}
