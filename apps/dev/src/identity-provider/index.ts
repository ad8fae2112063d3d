export { type DemoAccount, substantial } from './accounts.js';
export type { IdentityProviderOptions } from './configuration.js';
export { type IdentityProvider, startIdentityProvider } from './identity-provider.js';
