import { useSyncExternalStore } from 'react';

/** Whether the server can be reached: what the browser says, and what the last call found. */
let reachable = navigator.onLine;
const listeners = new Set<() => void>();

window.addEventListener('offline', () => setReachable(false));
window.addEventListener('online', () => void tryAgain());

export function setReachable(next: boolean): void {
  if (next === reachable) return;
  reachable = next;
  listeners.forEach((listener) => listener());
  if (!next) retryLater();
}

export function useReachable(): boolean {
  return useSyncExternalStore(subscribe, () => reachable);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const RETRY_MS = 8000;

function retryLater(): void {
  setTimeout(() => (reachable ? undefined : void tryAgain()), RETRY_MS);
}

/** Any answer will do, also a refusal. */
async function tryAgain(): Promise<void> {
  try {
    await fetch('/api/v1/openapi.json', { method: 'HEAD', cache: 'no-store' });
    setReachable(true);
  } catch {
    setReachable(false);
    retryLater();
  }
}
