import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A child in a list: its name, which opens its page. */
export function ChildLink({ pupilId, name }: { readonly pupilId: string; readonly name: string }): ReactNode {
  return (
    <Link className="ams-link" to={`/kinderen/${pupilId}`}>
      <bdi>{name}</bdi>
    </Link>
  );
}
