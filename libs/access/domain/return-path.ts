/** Where the browser goes after sign-in: a path on our own site, never another origin (open redirect, OWASP). */
export const returnPathPattern = /^\/(?![/\\])[^\\\p{Cc}]{0,1000}$/u;

export const isReturnPath = (value: string): boolean => returnPathPattern.test(value);
