import { NoConnection, readProblem } from './api-problem.js';
import { setReachable } from './connection.js';

type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface Options {
  readonly query?: Query;
  readonly signal?: AbortSignal;
}

interface Call extends Options {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** JSON, or a FormData for a file */
  readonly body?: unknown;
}

/** `/children` is `/api/v1/children`. Throws ApiProblem when refused, NoConnection when there is no answer. */
export const api = {
  get: <Answer>(path: string, options?: Options) => call<Answer>(path, { method: 'GET', ...options }),
  post: <Answer>(path: string, body?: unknown, options?: Options) =>
    call<Answer>(path, { method: 'POST', body, ...options }),
  put: <Answer>(path: string, body?: unknown, options?: Options) =>
    call<Answer>(path, { method: 'PUT', body, ...options }),
  patch: <Answer>(path: string, body?: unknown, options?: Options) =>
    call<Answer>(path, { method: 'PATCH', body, ...options }),
  delete: <Answer>(path: string, options?: Options) => call<Answer>(path, { method: 'DELETE', ...options }),
};

/** Address for a plain link, such as a download. */
export function apiAddress(path: string, query: Query = {}): string {
  const known = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(known.map(([name, value]) => [name, String(value)])).toString();
  return `/api/v1${path}${search ? `?${search}` : ''}`;
}

async function call<Answer>(path: string, { method, query, body, signal }: Call): Promise<Answer> {
  const isForm = body instanceof FormData;
  const answer = await reach(apiAddress(path, query), {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'x-csrf': '1',
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  const read = await readJson(answer);
  if (!answer.ok) throw readProblem(answer.status, read);
  return read as Answer;
}

/** A file that the API makes of what is sent, such as a PDF. */
export async function fileOf(path: string, body: unknown): Promise<Blob> {
  const answer = await reach(apiAddress(path), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/pdf, application/problem+json', 'x-csrf': '1', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw readProblem(answer.status, await readJson(answer));
  return answer.blob();
}

/** A file that the API keeps, such as a PDF that was made. */
export async function fetchFile(path: string): Promise<Blob> {
  const answer = await reach(apiAddress(path), {
    credentials: 'same-origin',
    headers: { accept: '*/*', 'x-csrf': '1' },
  });
  if (!answer.ok) throw readProblem(answer.status, await readJson(answer));
  return answer.blob();
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(address, init);
    setReachable(true);
    return answer;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    setReachable(false);
    throw new NoConnection('no-connection', { cause: error });
  }
}

async function readJson(answer: Response): Promise<unknown> {
  const text = await answer.text();
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
