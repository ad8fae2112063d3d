import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { permissionKey, publicKey } from '#libs/platform/http/index.js';

const outsideBasePath = ['/health/live', '/health/ready'];

export interface Route {
  readonly method: string;
  readonly url: string;
  /** a permission, `signed-in: why` or `public: why`; absent when somebody forgot */
  readonly declaration: string | undefined;
}

/** Every route of every controller, with who may call it. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const routes = controllers.flatMap(({ metatype }) =>
    typeof metatype === 'function' ? routesIn(app.get(Reflector), metatype as Controller) : [],
  );
  return routes.sort((a, b) => (`${a.url} ${a.method}` < `${b.url} ${b.method}` ? -1 : 1));
}

type Controller = new (...parts: never[]) => Record<string, unknown>;
type Handler = (...parts: never[]) => unknown;

function routesIn(reflector: Reflector, controller: Controller): Route[] {
  const members = Object.getOwnPropertyNames(controller.prototype).map((name) => controller.prototype[name] as unknown);
  return members
    .filter((value): value is Handler => typeof value === 'function')
    .flatMap((handler): Route[] => {
      const method = reflector.get<RequestMethod | undefined>(METHOD_METADATA, handler);
      if (method === undefined) return [];
      const own = (key: string) => reflector.getAllAndOverride<string>(key, [handler, controller]);
      const open = own(publicKey);
      const url = urlOf(reflector.get(PATH_METADATA, controller), reflector.get(PATH_METADATA, handler));
      return [{ method: RequestMethod[method], url, declaration: open ? `public: ${open}` : own(permissionKey) }];
    });
}

function urlOf(...parts: string[]): string {
  const url = `/${parts.join('/').split('/').filter(Boolean).join('/')}`;
  return outsideBasePath.includes(url) ? url : `/api/v1${url}`;
}
