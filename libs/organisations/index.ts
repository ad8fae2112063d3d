export * from './agreements.service.js';
export type { ListedSchool, Place } from './data/directory.repository.js';
export type { LocationFilter } from './data/locations.repository.js';
export type { OrganisationFilter } from './data/organisations.repository.js';
export * from './directory.service.js';
export * from './organisations.module.js';
export * from './organisations.service.js';
export type { LocationRow, OrganisationRow, WijkRow } from './domain/index.js';
