/** One finding about the input; `reason` is a Dutch sentence with the remedy. */
export interface Finding {
  /** JSON name of the field; empty when it concerns the whole */
  readonly name: string;
  readonly code: string;
  readonly reason: string;
}

interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly traceId: string | undefined;
  readonly errors: readonly Finding[];
}

/** The API refused: problem details (RFC 9457). Title, detail and reasons are Dutch and meant for the screen. */
export class ApiProblem extends Error implements Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly traceId: string | undefined;
  readonly errors: readonly Finding[];

  constructor(problem: Problem) {
    super(problem.code);
    this.status = problem.status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.code = problem.code;
    this.traceId = problem.traceId;
    this.errors = problem.errors;
  }
}

/** There was no answer: no network, or the server does not listen. */
export class NoConnection extends Error {}

/** Reads a problem from whatever came back; a proxy may answer with something that is none. */
export function readProblem(status: number, body: unknown): ApiProblem {
  const text = (name: string): string => {
    const value = isRecord(body) ? body[name] : undefined;
    return typeof value === 'string' ? value : '';
  };
  return new ApiProblem({
    status,
    title: text('title'),
    detail: text('detail'),
    code: text('code') || `http.${status}`,
    traceId: text('traceId') || undefined,
    errors: isRecord(body) && Array.isArray(body['errors']) ? body['errors'].filter(isFinding) : [],
  });
}

function isFinding(value: unknown): value is Finding {
  return isRecord(value) && ['name', 'code', 'reason'].every((name) => typeof value[name] === 'string');
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
