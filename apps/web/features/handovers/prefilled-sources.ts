import type { FormSection } from '#libs/forms/domain/index.js';
import { prefillSourceLabels } from '#libs/handovers/domain/index.js';

/** Where each of these answers comes from, in Dutch, by field. */
export function sourcesOf(
  { fields }: FormSection,
  prefilled: readonly string[] = [],
): Readonly<Record<string, string>> {
  const known = fields.flatMap(({ name, prefill }) =>
    prefill && prefilled.includes(name) ? [[name, prefillSourceLabels[prefill]] as const] : [],
  );
  return Object.fromEntries(known);
}
