/** The five states, the same everywhere: in a badge, on the line of time, in a chart. */
export const states = ['late', 'this-week', 'on-time', 'waiting', 'held'] as const;
export type State = (typeof states)[number];
