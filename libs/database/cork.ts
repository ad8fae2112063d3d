import type { PoolClient } from 'pg';

interface WithStream {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}

/** Keeps back what is sent on this connection, until what it returns is called: then all of it goes in one packet. */
export function cork(client: PoolClient): () => void {
  const { stream } = (client as unknown as WithStream).connection;
  stream.cork();
  return () => stream.uncork();
}
