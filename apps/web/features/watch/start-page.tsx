import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useSession } from '../../app/session/session.js';
import { FiguresPage } from '../figures/figures-page.js';
import { NoChildrenPage } from './no-children-page.js';
import { OverviewPage } from './overview-page.js';
import { PreschoolPage } from './preschool-page.js';
import { SchoolTasksPage } from '../registrations/school-tasks-page.js';

/** "Deze week": by role, with nothing to click before the work. */
export function StartPage(): ReactNode {
  const { memberships, activeMembershipId, permissions, reach } = useSession();
  const role = memberships.find(({ id }) => id === activeMembershipId)?.role ?? '';
  if (reach === 'numbers') return <FiguresPage />;
  if (reach === 'region' || role === 'board-administrator') return <OverviewPage region={reach === 'region'} />;
  if (reach !== 'locations') return <NoChildrenPage />;
  if (role.startsWith('preschool-')) return <PreschoolPage />;
  // A teacher has no registrations to decide on: the work is what came in.
  return permissions.includes('registrations.read') ? <SchoolTasksPage /> : <Navigate to="/ontvangen" replace />;
}
