import type { RouteObject } from 'react-router';
import { publicRoutes as invitation, routes as access } from '../features/access/routes.js';
import { publicRoutes as applying, routes as applications } from '../features/applications/routes.js';
import { publicRoutes as deadlines } from '../features/deadlines/routes.js';
import { routes as dossiers } from '../features/dossiers/routes.js';
import { routes as filters } from '../features/filters/routes.js';
import { routes as figures } from '../features/figures/routes.js';
import { routes as forms } from '../features/forms/routes.js';
import { guardianRoutes } from '../features/guardians/routes.js';
import { routes as handovers } from '../features/handovers/routes.js';
import { routes as imports } from '../features/imports/routes.js';
import { routes as law } from '../features/law/routes.js';
import { routes as letters } from '../features/letters/routes.js';
import { routes as organisations } from '../features/organisations/routes.js';
import { routes as pupils } from '../features/pupils/routes.js';
import { routes as receivedHandovers } from '../features/received-handovers/routes.js';
import { routes as registrations } from '../features/registrations/routes.js';
import { routes as reminders } from '../features/reminders/routes.js';
import { routes as retention } from '../features/retention/routes.js';
import { routes as watch } from '../features/watch/routes.js';
import { routes as work } from '../features/work/routes.js';
import { RouteCrashPage } from './frame/crash-page.js';
import { FirstLoad } from './frame/first-load.js';
import { Frame } from './frame/frame.js';
import { ManagePage } from './frame/manage-page.js';
import { NotFoundPage } from './frame/not-found-page.js';
import { RequireSession } from './session/require-session.js';
import { SignInPage } from './session/sign-in-page.js';

/** Pages for everybody: one line per capability. */
const forEverybody: RouteObject[] = [...applying, ...deadlines, ...invitation];

/** Pages for who is signed in: one line per capability. */
const forSignedIn: RouteObject[] = [
  { path: '/beheer', element: <ManagePage /> },
  ...access,
  ...applications,
  ...dossiers,
  ...filters,
  ...figures,
  ...forms,
  ...handovers,
  ...imports,
  ...law,
  ...letters,
  ...organisations,
  ...pupils,
  ...receivedHandovers,
  ...registrations,
  ...reminders,
  ...retention,
  ...watch,
  ...work,
];

export const routes: RouteObject[] = [
  // Parents have a frame of their own, in which nothing of staff is.
  { errorElement: <RouteCrashPage />, hydrateFallbackElement: <FirstLoad />, children: guardianRoutes },
  {
    element: <Frame />,
    errorElement: <RouteCrashPage />,
    hydrateFallbackElement: <FirstLoad />,
    children: [
      { path: '/aanmelden', element: <SignInPage /> },
      ...forEverybody,
      { element: <RequireSession />, children: [...forSignedIn, { path: '*', element: <NotFoundPage /> }] },
    ],
  },
];
