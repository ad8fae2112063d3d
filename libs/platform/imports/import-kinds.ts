import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/index.js';
import { notFound } from '../domain/index.js';
import type { ImportKind } from './import-kind.js';

/** The kinds of file that can be imported. Capabilities register theirs when their module starts. */
@Injectable()
export class ImportKinds {
  private readonly byName = new Map<string, ImportKind>();

  register(...kinds: readonly ImportKind[]): void {
    for (const kind of kinds) {
      if (this.byName.has(kind.name)) throw new Error(`Two import kinds are called ${kind.name}`);
      this.byName.set(kind.name, kind);
    }
  }

  /** Kinds this actor may use, in the order they were registered. */
  allowed(actor: Actor): ImportKind[] {
    return [...this.byName.values()].filter((kind) => actor.permissions.has(kind.permission));
  }

  /** @throws not-found when there is no such kind, or the actor may not use it */
  allowedNamed(actor: Actor, name: string): ImportKind {
    const kind = this.byName.get(name);
    if (!kind || !actor.permissions.has(kind.permission)) throw notFound('import.kind-not-found');
    return kind;
  }

  /** For the worker, which acts on runs that were allowed when they were made. */
  named(name: string): ImportKind {
    const kind = this.byName.get(name);
    if (!kind) throw new Error(`No import kind is called ${name}`);
    return kind;
  }
}
