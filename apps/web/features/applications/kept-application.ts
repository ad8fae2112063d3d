import { nothingTyped, type TypedApplication } from './typed-application.js';

let typed: TypedApplication = nothingTyped();

/**
 * What parents type, for as long as this page is open: also when they look at another page of ours, or go back from the code. It
 * is in memory alone: a browser in a library may keep nothing of a child (docs/data-classification.md).
 */
export const keptApplication = (): TypedApplication => typed;

export function keepApplication(now: TypedApplication): void {
  typed = now;
}

export function forgetApplication(): void {
  typed = nothingTyped();
}

/** Whether there is something to lose. */
export const isTyped = (): boolean => typed.child.givenName !== '' || typed.parents[0].name !== '';

/** The name for the receipt: for who just typed it, so a link never shows it. */
const names = new Map<string, string>();
export const rememberChild = (applicationId: string, name: string): void => void names.set(applicationId, name);
export const rememberedChild = (applicationId: string): string | undefined => names.get(applicationId);
