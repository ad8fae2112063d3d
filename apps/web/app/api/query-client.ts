import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.js';

export const SESSION_KEY = ['session'] as const;

/** A question that is refused for want of a session looks at the session again; see `session/`. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      const aboutSession = query.queryKey[0] === SESSION_KEY[0];
      if (error instanceof ApiProblem && error.status === 401 && !aboutSession) {
        void queryClient.invalidateQueries({ queryKey: SESSION_KEY });
      }
    },
  }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 30_000,
      retry: (count, error) => count < 2 && !(error instanceof ApiProblem && error.status < 500),
    },
    mutations: { networkMode: 'always' },
  },
});
