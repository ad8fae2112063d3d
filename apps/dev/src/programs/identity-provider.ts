import { startIdentityProvider } from '../identity-provider/index.js';
import { runAsProgram, setting } from './run-as-program.js';

const origin = setting('PUBLIC_ORIGIN');

await runAsProgram(() =>
  startIdentityProvider({
    port: Number(setting('IDENTITY_PROVIDER_PORT')),
    accountsFile: setting('DEMO_ACCOUNTS_FILE'),
    clientId: setting('OIDC_CLIENT_ID'),
    clientSecret: setting('OIDC_CLIENT_SECRET'),
    redirectUris: [`${origin}/api/v1/session/callback`],
    postLogoutRedirectUris: [`${origin}/`],
  }),
);
