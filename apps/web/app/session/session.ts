import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { useNavigate } from 'react-router';
import type { Permission } from '#libs/access/domain/index.js';
import { ApiProblem } from '../api/api-problem.js';
import { api } from '../api/api.js';
import { SESSION_KEY } from '../api/query-client.js';

export interface Membership {
  readonly id: string;
  readonly role: string;
  readonly roleLabel: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly locationName?: string;
}

export interface Session {
  readonly person: { readonly id: string; readonly name: string };
  readonly memberships: readonly Membership[];
  /** Absent as long as somebody with several workplaces has not chosen one. */
  readonly activeMembershipId?: string | null;
  readonly permissions: readonly string[];
  /** how far this role sees; a start page differs by it */
  readonly reach?: 'none' | 'locations' | 'region' | 'numbers';
  readonly trainingEnvironment: boolean;
}

/** null: not signed in. Asked again when the window comes back, so that a signed-out screen does not stay open. */
export function useSessionQuery() {
  return useQuery({
    queryKey: SESSION_KEY,
    queryFn: readSession,
    staleTime: 60_000,
    refetchOnWindowFocus: 'always',
  });
}

async function readSession(): Promise<Session | null> {
  try {
    return await api.get<Session>('/session');
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** Who is signed in; only on pages that ask for it. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession is for pages behind RequireSession');
  return session;
}

/** Whether the role in use may do this. The API decides; a screen only leaves out what would be refused. */
export function usePermission(permission: Permission): boolean {
  return use(SessionContext)?.permissions.includes(permission) ?? false;
}

export const titleOf = ({ organisationName, locationName }: Membership): string => locationName ?? organisationName;

/** Another workplace means other rights and other children: everything that was read is thrown away, and the start page comes. */
export function useSwitchWorkplace() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (membershipId: string) => api.put<unknown>('/session/membership', { membershipId }),
    onSuccess: async () => {
      await client.refetchQueries({ queryKey: SESSION_KEY });
      await navigate('/');
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] });
    },
  });
}

interface SignedOut {
  /** Where the identity provider ends its own session. */
  readonly endSessionUrl?: string;
}

export function useSignOut() {
  return useMutation({
    mutationFn: () => api.delete<SignedOut | undefined>('/session'),
    onSuccess: (answer) => window.location.assign(answer?.endSessionUrl ?? '/aanmelden'),
  });
}
