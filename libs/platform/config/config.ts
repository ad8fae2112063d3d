import { Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsJSON,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';

const url = { require_tld: false, require_protocol: true };
const toBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** Everything the programs take from their surroundings. One schema, checked once at the start of each program. */
export class Config {
  @IsIn(['development', 'test', 'production']) NODE_ENV: 'development' | 'test' | 'production' = 'development';
  /** port of web and API together; 0 takes a free one */
  @Type(() => Number) @IsInt() @Min(0) @Max(65535) PORT = 3000;
  @IsString() HOST = '127.0.0.1';
  /** origin that the browser sees, such as https://estafette.example */
  @IsUrl(url) PUBLIC_ORIGIN = 'http://127.0.0.1:3000';
  /** secret: connection of the role estafette_app (api) or estafette_worker (worker) */
  @IsUrl({ ...url, protocols: ['postgres', 'postgresql'] }) DATABASE_URL = '';
  @Type(() => Number) @IsInt() @Min(1) @Max(100) DATABASE_POOL_SIZE = 10;
  /** secret; without it the worker runs in direct mode */
  @IsOptional() @IsUrl({ ...url, protocols: ['redis', 'rediss'] }) REDIS_URL?: string;
  /** prefix of all keys in Redis, so that two installations can share one engine */
  @IsString() REDIS_PREFIX = 'estafette';
  /** secret */
  @IsUrl({ ...url, protocols: ['smtp', 'smtps'] }) SMTP_URL = 'smtp://127.0.0.1:1025';
  @IsString() MAIL_FROM = 'Estafette <estafette@estafette.example>';
  /** mailbox of people who can answer; absent: answers go to MAIL_FROM */
  @IsOptional() @IsString() MAIL_REPLY_TO?: string;
  /** seconds that the mail server may keep silent */
  @Type(() => Number) @IsInt() @Min(1) @Max(300) MAIL_TIMEOUT_SECONDS = 30;
  @IsUrl(url) OIDC_ISSUER = 'http://127.0.0.1:3001';
  @IsString() OIDC_LABEL = 'Inloggen met je schoolaccount';
  @IsString() OIDC_CLIENT_ID = 'estafette';
  /** secret */
  @IsString() @MinLength(8) OIDC_CLIENT_SECRET = 'development-secret';
  @IsString() OIDC_SCOPE = 'openid profile email organisation';
  /** levels of assurance that are strong enough, with spaces between; empty: whatever the provider gives */
  @IsString() OIDC_ACR = '';
  /** secret: JSON array of providers (docs/decisions/0010-login.md) instead of the single one above */
  @IsOptional() @IsJSON() OIDC_PROVIDERS?: string;
  /** secret: key for cookies and one-time states */
  @IsString() @MinLength(32) SESSION_SECRET = 'development-session-secret-development';
  /** secret: key of the audit chain, never in the database */
  @IsString() @MinLength(32) AUDIT_KEY = 'development-audit-key-development-key-';
  /** secret: key for data encrypted at rest */
  @IsString() @MinLength(32) ENCRYPTION_KEY = 'development-encryption-key-development';
  /** scanner for viruses (clamd), such as tcp://clamav:3310 or unix:/run/clamav/clamd.sock; absent: files are not scanned */
  @IsOptional() @Matches(/^(?:tcp:\/\/[^\s/:]+:\d{1,5}|unix:\/\S+)$/) CLAMD_URL?: string;
  /** seconds that the scanner may take for one file */
  @Type(() => Number) @IsInt() @Min(1) @Max(300) CLAMD_TIMEOUT_SECONDS = 30;
  /** lets dossiers go with files that nobody scanned; never in production */
  @Transform(toBoolean) @IsBoolean() RELEASE_UNSCANNED = false;
  /** folder of the built web; absent when a proxy serves it */
  @IsOptional() @IsString() WEB_ROOT?: string;
  /** shows the bar that says: invented children */
  @Transform(toBoolean) @IsBoolean() TRAINING_ENVIRONMENT = false;
  /** `*` or addresses whose X-Forwarded-* headers are believed; empty means none */
  @IsString() TRUSTED_PROXY = '';
  @Type(() => Number) @IsInt() @Min(1) @Max(64) WORKER_CONCURRENCY = 4;
  /** seconds without Redis before the worker takes work straight from PostgreSQL */
  @Type(() => Number) @IsInt() @Min(1) @Max(600) DIRECT_MODE_AFTER_SECONDS = 10;
  /** seconds after which work of a worker that died is given to another; renewed while the work goes on */
  @Type(() => Number) @IsInt() @Min(1) @Max(3600) TASK_LEASE_SECONDS = 60;
  /** seconds between two looks at which reminders are due; longer by itself when a look takes long */
  @Type(() => Number) @IsInt() @Min(1) @Max(3600) REMINDER_SWEEP_SECONDS = 20;
  /** seconds before the second attempt at work that failed; each next wait is three times as long */
  @Type(() => Number) @IsInt() @Min(1) @Max(3600) TASK_RETRY_SECONDS = 30;
  /** requests a minute of one session; an address as a whole gets ten times as many */
  @Type(() => Number) @IsInt() @Min(1) RATE_LIMIT_PER_MINUTE = 600;
  /** requests a minute of one address for signing in, and as many for what sends an invitation */
  @Type(() => Number) @IsInt() @Min(1) RATE_LIMIT_SIGN_IN_PER_MINUTE = 60;
  @ValidateIf((config: Config) => config.LOG_LEVEL !== undefined)
  @IsIn(['silent', 'error', 'warn', 'info', 'debug'])
  LOG_LEVEL: string = 'info';
}

/** Names whose value is never printed. */
export const secretNames: readonly (keyof Config)[] = [
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'OIDC_CLIENT_SECRET',
  'OIDC_PROVIDERS',
  'SESSION_SECRET',
  'AUDIT_KEY',
  'ENCRYPTION_KEY',
];
