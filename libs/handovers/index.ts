export * from './handover-prints.service.js';
export * from './handovers.module.js';
export { SealBroken } from './print-opening.js';
export * from './printable-texts.service.js';
