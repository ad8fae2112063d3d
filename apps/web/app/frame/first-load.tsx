import type { ReactNode } from 'react';
import { Loading } from '../../ui/index.js';

/** While the first page is fetched. */
export function FirstLoad(): ReactNode {
  return (
    <main className="est-shell__content">
      <Loading heading rows={6} />
    </main>
  );
}
