import { Injectable } from '@nestjs/common';
import type { FormDefinition } from './domain/index.js';
import { type CompiledForm, compileForm } from './validator/compile/index.js';

const mostKept = 24;

/**
 * The validators of a version, made when they are first asked for. A version never changes, so they hold as long as the
 * program runs. They are not kept in the database: what the browser runs should come from our own build and from nothing else.
 */
@Injectable()
export class CompiledForms {
  private readonly kept = new Map<string, CompiledForm>();

  /** @param hash of the document, which is what the validators are of */
  of(hash: string, definition: FormDefinition): CompiledForm {
    const known = this.kept.get(hash);
    if (known) return known;
    const compiled = compileForm(definition);
    const [oldest] = this.kept.keys();
    if (this.kept.size >= mostKept && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(hash, compiled);
    return compiled;
  }
}
