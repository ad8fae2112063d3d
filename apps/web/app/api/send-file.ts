import { apiAddress } from './api.js';
import { NoConnection, readProblem } from './api-problem.js';
import { setReachable } from './connection.js';

interface Options {
  /** from 0 to 1, as far as it has left this machine */
  readonly onProgress: (sent: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends one file. `fetch` does not say how far it is, so this is the older way.
 * @throws ApiProblem when refused, NoConnection when there is no answer, AbortError when stopped
 */
export function sendFile<Answer>(path: string, file: File, { onProgress, signal }: Options): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = (): void => request.abort();
    request.open('POST', apiAddress(path));
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('x-csrf', '1');
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('loadend', () => signal.removeEventListener('abort', stop));
    request.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')));
    request.addEventListener('error', () => {
      setReachable(false);
      reject(new NoConnection('no-connection'));
    });
    request.addEventListener('load', () => {
      setReachable(true);
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer as Answer);
      else reject(readProblem(request.status, answer));
    });
    signal.addEventListener('abort', stop);
    if (signal.aborted) return reject(new DOMException('Stopped', 'AbortError'));
    const form = new FormData();
    form.set('file', file);
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
