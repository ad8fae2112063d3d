import { type CustomDecorator, type ExecutionContext, SetMetadata, createParamDecorator } from '@nestjs/common';
import type { Actor } from '../domain/index.js';
import type { ActorRequest } from './actor-source.js';

export const permissionKey = 'estafette:permission';
export const publicKey = 'estafette:public';
export const ownPagesKey = 'estafette:own-pages';

/** Who may call this route: the name of a permission in the access matrix (`libs/access/domain`). */
export const RequirePermission = (permission: string): CustomDecorator => SetMetadata(permissionKey, permission);

/** Any signed-in person may call this route; `why` is for the reader of the census of routes. */
export const SignedIn = (why: string): CustomDecorator => SetMetadata(permissionKey, `signed-in: ${why}`);

/** Open to everybody; `why` is for the reader of the census of routes. */
export const Public = (why: string): CustomDecorator => SetMetadata(publicKey, why);

/**
 * Beside `Public`, on what writes or mails: only for our own pages, so that no other site lets its visitors do so. A public
 * calculation does without, and is for whoever asks.
 */
export const OwnPages = (): CustomDecorator => SetMetadata(ownPagesKey, true);

/** The actor of this request; only on routes that are not `@Public`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>();
  if (!actor) throw new Error('CurrentActor on a public route');
  return actor;
});
