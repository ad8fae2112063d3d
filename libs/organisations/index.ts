export type { LocationFilter, LocationRow, WijkRow } from './data/locations.repository.js';
export type { OrganisationFilter, OrganisationRow } from './data/organisations.repository.js';
export * from './organisations.module.js';
export * from './organisations.service.js';
