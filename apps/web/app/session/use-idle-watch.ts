import { useEffect } from 'react';
import { accessTimes } from '#libs/access/domain/index.js';

const TICK_MS = 60_000;
const KEEP_ALIVE_MS = 5 * TICK_MS;

/**
 * Looks at the session again while somebody works without calling the API (a long form), so that it does not run out under
 * their hands, and once when nobody has touched the screen for longer than a session lasts, so that names do not stay
 * on a shared tablet.
 */
export function useIdleWatch(look: () => void, idleMinutes: number = accessTimes.idleMinutes): void {
  useEffect(() => {
    const idleMs = (idleMinutes + 1) * TICK_MS;
    let touchedAt = Date.now();
    let lookedAt = Date.now();
    const touch = () => {
      touchedAt = Date.now();
    };
    const tick = () => {
      const now = Date.now();
      const worked = touchedAt > lookedAt && now - lookedAt >= KEEP_ALIVE_MS;
      const left = now - touchedAt >= idleMs && lookedAt < touchedAt + idleMs;
      if (!worked && !left) return;
      lookedAt = now;
      look();
    };
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('pointerdown', touch);
    document.addEventListener('keydown', touch);
    return () => {
      clearInterval(timer);
      document.removeEventListener('pointerdown', touch);
      document.removeEventListener('keydown', touch);
    };
  }, [look, idleMinutes]);
}
