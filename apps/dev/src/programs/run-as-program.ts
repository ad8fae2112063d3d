/** Runs a development service as a child of the launcher: says when it is ready, stops when asked or left alone. */
export async function runAsProgram(start: () => Promise<{ stop(): Promise<void> }>): Promise<void> {
  const service = await start();
  const stop = (): void => void service.stop().finally(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('disconnect', stop);
  process.send?.('ready');
}

export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; this program is started by npm start`);
  return value;
}
