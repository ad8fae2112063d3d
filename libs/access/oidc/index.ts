export * from './identity.js';
export * from './provider-settings.js';
export * from './relying-parties.js';
export * from './relying-party.js';
export * from './sign-in-refused.js';
