import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { permissionMatrix, permissions, roleCodes, roles, type RoleCode } from '#libs/access/domain/index.js';
import { Heading, PageHeading, SelectField } from '../../ui/index.js';
import { useSession } from '../../app/session/session.js';
import './access.css';

/** Wie mag wat: the access matrix as it is enforced, role by role. */
export function RightsPage(): ReactNode {
  const { t } = useTranslation('access');
  const { memberships, activeMembershipId } = useSession();
  const own = memberships.find(({ id }) => id === activeMembershipId)?.role;
  const [role, setRole] = useState<RoleCode>(roleCodes.find((code) => code === own) ?? 'region-coordinator');
  const options = roleCodes.map((code) => ({ value: code, label: roles[code].label }));
  const choose = (value: string) => setRole(roleCodes.find((code) => code === value) ?? role);
  return (
    <div className="est-stack">
      <PageHeading title={t('rights.title')} lead={t('rights.lead')} />
      <div className="est-surface est-stack">
        <SelectField
          label={t('field.role')}
          name="role"
          value={role}
          options={options}
          onChange={(event) => choose(event.target.value)}
        />
        <section aria-live="polite" className="est-stack">
          <p>{roles[role].explanation}</p>
          <p>{t(`rights.reach.${roles[role].reach}`)}</p>
          <Heading level={2} size="level-3">
            {t('rights.may', { role: roles[role].label })}
          </Heading>
          <ul>
            {permissionMatrix[role].map((permission) => (
              <li key={permission}>{permissions[permission]}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
