/** What is known of a request before anybody is. */
export interface Visit {
  /** network address, for the audit log */
  readonly origin: string;
  readonly traceId: string;
  /** coarse: browser and system */
  readonly device: string;
  /** reference of the session that the browser already had, if any */
  readonly reference?: string;
}

/** Browser and system from a user agent, coarse on purpose: enough to recognise one's own devices, too little to follow them. */
export function deviceOf(userAgent = ''): string {
  const browser = browsers.find(([mark]) => mark.test(userAgent))?.[1] ?? 'Onbekende browser';
  const system = systems.find(([mark]) => mark.test(userAgent))?.[1];
  return system ? `${browser} op ${system}` : browser;
}

const browsers: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/OPR\//, 'Opera'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly [RegExp, string][] = [
  [/iPhone|iPad/, 'iPhone of iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'Chromebook'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];
