import type { LoggerService } from '@nestjs/common';
import { type Logger as Pino, pino } from 'pino';

/** Structured log on stdout: ids and codes only, never a name, birth date, mark or answer. */
export class Logger implements LoggerService {
  readonly pino: Pino;

  constructor(program: string, level: string) {
    this.pino = pino({
      level,
      base: { program },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['req', 'res', 'body', 'query', 'headers', 'err.query', 'err.parameters', 'err.detail', 'err.where'],
    });
  }

  log(message: unknown, ...more: unknown[]): void {
    this.pino.info(...this.line(message, more));
  }
  error(message: unknown, ...more: unknown[]): void {
    this.pino.error(...this.line(message, more));
  }
  warn(message: unknown, ...more: unknown[]): void {
    this.pino.warn(...this.line(message, more));
  }
  debug(message: unknown, ...more: unknown[]): void {
    this.pino.debug(...this.line(message, more));
  }

  private line(message: unknown, more: unknown[]): [object, string] {
    const fields = typeof message === 'object' && message !== null && !(message instanceof Error) ? message : {};
    const error = message instanceof Error ? message : more.find((item) => item instanceof Error);
    const text = typeof message === 'string' ? message : error ? (error as Error).message : '';
    const context = more.filter((item) => typeof item === 'string').at(-1);
    return [{ ...fields, ...(error ? { err: error } : {}), ...(context ? { context } : {}) }, text];
  }
}
