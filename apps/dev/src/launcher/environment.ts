import type { DatabaseUrls } from '../engines/databases.js';
import type { Ports } from './checks.js';
import { places } from './places.js';
import type { Secrets } from './secrets.js';

export interface Surroundings {
  readonly ports: Ports;
  readonly secrets: Secrets;
  readonly smtpPort: number;
  readonly redisUrl: string | undefined;
}

type Environment = Record<string, string | undefined>;

/** What api, worker and demo data share; the connection to the database is for each its own. */
function shared({ ports, secrets, smtpPort, redisUrl }: Surroundings): Environment {
  return {
    NODE_ENV: 'development',
    NODE_OPTIONS: undefined,
    PORT: String(ports.web),
    HOST: '127.0.0.1',
    PUBLIC_ORIGIN: originOf(ports),
    // Absent means direct mode, also when the user's own shell names an engine that we did not take.
    REDIS_URL: redisUrl,
    SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    MAIL_FROM: 'Estafette <estafette@estafette.example>',
    OIDC_ISSUER: issuerOf(ports),
    OIDC_CLIENT_ID: 'estafette',
    OIDC_CLIENT_SECRET: secrets.clientSecret,
    SESSION_SECRET: secrets.sessionSecret,
    AUDIT_KEY: secrets.auditKey,
    ENCRYPTION_KEY: secrets.encryptionKey,
    WEB_ROOT: places.web,
    TRAINING_ENVIRONMENT: 'true',
    // No scanner for viruses comes with this; the children are invented.
    RELEASE_UNSCANNED: 'true',
  };
}

export const originOf = (ports: Ports): string => `http://127.0.0.1:${ports.web}`;

export const issuerOf = (ports: Ports): string => `http://127.0.0.1:${ports.identityProvider}`;

export const apiEnvironment = (around: Surroundings, urls: DatabaseUrls): Environment => ({
  ...shared(around),
  DATABASE_URL: urls.appUrl,
});

export const workerEnvironment = (around: Surroundings, urls: DatabaseUrls): Environment => ({
  ...shared(around),
  DATABASE_URL: urls.workerUrl,
});

export const demoDataEnvironment = (around: Surroundings, urls: DatabaseUrls): Environment => ({
  ...shared(around),
  DATABASE_URL: urls.ownerUrl,
  DATABASE_OWNER_URL: urls.ownerUrl,
  DEMO_HANDOVERS_URL: urls.appUrl,
  DEMO_ACCOUNTS_FILE: places.accounts,
});

export const identityProviderEnvironment = ({ ports, secrets }: Surroundings): Environment => ({
  NODE_ENV: 'development',
  NODE_OPTIONS: undefined,
  IDENTITY_PROVIDER_PORT: String(ports.identityProvider),
  PUBLIC_ORIGIN: originOf(ports),
  OIDC_CLIENT_ID: 'estafette',
  OIDC_CLIENT_SECRET: secrets.clientSecret,
  DEMO_ACCOUNTS_FILE: places.accounts,
});

export const mailEnvironment = ({ ports, smtpPort }: Surroundings): Environment => ({
  NODE_ENV: 'development',
  NODE_OPTIONS: undefined,
  MAIL_SMTP_PORT: String(smtpPort),
  MAIL_WEB_PORT: String(ports.mail),
  MAIL_DIRECTORY: places.mail,
});
