import type { Config } from './config.js';

const ownSecret: readonly (keyof Config)[] = ['OIDC_CLIENT_SECRET', 'SESSION_SECRET', 'AUDIT_KEY', 'ENCRYPTION_KEY'];
// This machine itself, or the catcher of the training profile in docker-compose.yml.
const mailCatcher = /\/\/(?:[^/@]*@)?(?:127\.|localhost|\[::1\]|mail-catcher)/;

/** What the production profile refuses: default secrets, development services, and a browser without https. */
export function productionFaults(config: Config, defaults: Config): string[] {
  const single = config.OIDC_PROVIDERS === undefined;
  const faults = ownSecret
    .filter((name) => config[name] === defaults[name] && (single || name !== 'OIDC_CLIENT_SECRET'))
    .map((name) => `${name} still has the value for development`);
  if (!config.PUBLIC_ORIGIN.startsWith('https://')) faults.push('PUBLIC_ORIGIN must start with https://');
  if (single && !config.OIDC_ISSUER.startsWith('https://')) faults.push('OIDC_ISSUER must start with https://');
  if (mailCatcher.test(config.SMTP_URL)) faults.push('SMTP_URL is the mail catcher of development');
  if (config.TRUSTED_PROXY === '') faults.push('TRUSTED_PROXY must name the proxy that ends TLS');
  if (config.TRAINING_ENVIRONMENT) faults.push('TRAINING_ENVIRONMENT is for invented children only');
  if (config.RELEASE_UNSCANNED) faults.push('RELEASE_UNSCANNED is for invented children only');
  return faults;
}
