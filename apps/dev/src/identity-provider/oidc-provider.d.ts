// The part of oidc-provider 9 that the development identity provider uses; the package ships no types.
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  export interface Session {
    uid: string;
    accountId?: string;
    grantIdFor(clientId: string): string | undefined;
    destroy(): Promise<void>;
  }

  export interface Interaction {
    uid: string;
    params: Record<string, string | undefined>;
    session?: { uid?: string; accountId?: string };
    exp: number;
    save(secondsToLive: number): Promise<string>;
  }

  export interface Grant {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
    destroy(): Promise<void>;
  }

  export interface OidcContext {
    type: string;
    status: number;
    body: unknown;
    redirect(url: string): void;
    set(headers: Record<string, string>): void;
    oidc: {
      provider: Provider;
      client?: { clientId: string };
      session: Session;
      params: Record<string, string | undefined>;
      entities: { IdTokenHint?: { payload: { sub?: string } } };
      result?: { consent?: { grantId?: string } };
    };
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
    on(event: string, listener: (...args: unknown[]) => void): this;
    Session: { findByUid(uid: string): Promise<Session | undefined> };
    Grant: {
      new (properties: { accountId: string | undefined; clientId: string | undefined }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
  }
}
