import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BuildingIcon, PersonIcon, SignOutIcon } from '../icons.js';
import { Menu, MenuItem } from './menu.js';

interface PersonProps {
  readonly name: string;
  readonly roleLabel: string;
  readonly onSessions: () => void;
  readonly onSignOut: () => void;
}

export function PersonMenu({ name, roleLabel, onSessions, onSignOut }: PersonProps): ReactNode {
  const { t } = useTranslation('ui');
  return (
    <Menu label={t('shell.account', { name })} text={name} icon={PersonIcon} compact>
      <div className="est-menu__head">
        <b>{name}</b>
        <br />
        <span className="est-secondary">{roleLabel}</span>
      </div>
      <MenuItem icon={BuildingIcon} onClick={onSessions}>
        {t('shell.sessions')}
      </MenuItem>
      <MenuItem icon={SignOutIcon} onClick={onSignOut}>
        {t('shell.signOut')}
      </MenuItem>
    </Menu>
  );
}

export interface Workplace {
  readonly id: string;
  /** "De Regenboog" */
  readonly title: string;
  /** "IB'er" */
  readonly detail: string;
}

interface SwitchProps {
  readonly workplaces: readonly Workplace[];
  readonly activeId: string;
  readonly onSwitch: (id: string) => void;
}

/** For who works at more than one location: on whose behalf am I here? */
export function WorkplaceSwitch({ workplaces, activeId, onSwitch }: SwitchProps): ReactNode {
  const { t } = useTranslation('ui');
  const active = workplaces.find(({ id }) => id === activeId);
  if (workplaces.length < 2 || !active) return null;
  return (
    <Menu label={t('shell.workplace', { name: active.title })} text={active.title} icon={BuildingIcon} compact>
      {workplaces.map(({ id, title, detail }) => (
        <MenuItem key={id} current={id === activeId} onClick={() => (id === activeId ? undefined : onSwitch(id))}>
          {title}
          <br />
          <span className="est-secondary">{detail}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}
