import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../domain/index.js';
import type { Logger } from '../log/index.js';
import { type Problem, ProblemError, detailOf, statusOf, titleOf } from './problem.js';

/** Turns every error into problem JSON. What we did not expect is logged and never shown. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(error, request);
    if (problem.status >= 500) this.logger.error({ traceId: problem.traceId, code: problem.code }, asError(error));
    if (reply.sent) return;
    if (error instanceof ProblemError) reply.headers(error.headers);
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }
}

export function problemOf(error: unknown, request: { url: string; id: string }): Problem {
  const status = httpStatusOf(error);
  const known = error instanceof DomainError || error instanceof ProblemError;
  const hidden = error instanceof DomainError && error.kind === 'not-allowed';
  return {
    type: 'about:blank',
    title: titleOf(status),
    status,
    detail: known && !hidden ? error.detail : detailOf(status),
    instance: request.url.split('?')[0] ?? '/',
    code: known && !hidden ? error.code : status === 404 ? 'not-found' : `http.${status}`,
    traceId: request.id,
    ...(error instanceof DomainError && error.findings.length > 0 ? { errors: error.findings } : {}),
  };
}

function httpStatusOf(error: unknown): number {
  if (error instanceof DomainError) return statusOf[error.kind];
  if (error instanceof ProblemError) return error.status;
  if (error instanceof HttpException) return error.getStatus();
  const fromFastify = (error as { statusCode?: unknown }).statusCode;
  return typeof fromFastify === 'number' && fromFastify >= 400 && fromFastify < 500 ? fromFastify : 500;
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
