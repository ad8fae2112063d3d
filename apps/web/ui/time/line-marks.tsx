import type { ReactNode } from 'react';
import type { MarkShape } from './time-mark.js';

/** A dot for a day in law, an open ring for an agreement, a square for what happened: told apart without colour. */
export function MarkShapeAt({ shape, x, y }: { shape: MarkShape; x: number; y: number }): ReactNode {
  if (shape === 'event') {
    return <rect className="est-line__dot" x={x - 4.5} y={y - 4.5} width={9} height={9} rx={1.5} />;
  }
  const kind = shape === 'agreement' ? 'est-line__dot est-line__dot--agreement' : 'est-line__dot';
  return <circle className={kind} cx={x} cy={y} r={5.5} />;
}

export function MarkSample({ shape }: { shape: MarkShape }): ReactNode {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <MarkShapeAt shape={shape} x={10} y={10} />
    </svg>
  );
}
