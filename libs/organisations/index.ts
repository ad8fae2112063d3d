export type { Place } from './data/directory.repository.js';
export type { LocationFilter, LocationRow, WijkRow } from './data/locations.repository.js';
export type { OrganisationFilter, OrganisationRow } from './data/organisations.repository.js';
export * from './directory.service.js';
export * from './organisations.module.js';
export * from './organisations.service.js';
