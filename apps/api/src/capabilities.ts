import type { Type } from '@nestjs/common';

/** The capabilities that the API mounts, lowest rung first; each by its door `api.ts`. */
export const capabilities: Type[] = [];
