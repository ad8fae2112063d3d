import { mayReadRestricted } from '#libs/handovers/domain/index.js';
import { useSession } from '../../app/session/session.js';

/** Whether a part that is not for everybody at the school is for the role in use. The API decides; a screen only explains. */
export function useMayReadRestricted(): boolean {
  const { memberships, activeMembershipId } = useSession();
  return mayReadRestricted({ role: memberships.find(({ id }) => id === activeMembershipId)?.role ?? '' });
}
