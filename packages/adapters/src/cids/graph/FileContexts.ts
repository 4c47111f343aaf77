import type { LinkedContext } from './LinkedContext.ts';

type Extend = (context: LinkedContext, added: unknown) => LinkedContext;

/** The contexts of the objects of a file; most nodes of a file have the same. */
export class FileContexts {
  /** Whether any object has one. */
  areGiven = false;
  readonly #extend: Extend;
  #last: { before: LinkedContext; added: readonly unknown[]; context: LinkedContext } | undefined;

  constructor(extend: Extend) {
    this.#extend = extend;
  }

  of(object: Readonly<Record<string, unknown>>, before: LinkedContext): LinkedContext {
    if (!Object.hasOwn(object, '@context')) return before;
    this.areGiven = true;
    const added = object['@context'];
    const last = this.#last;
    // what a node inside another says again changes nothing
    if (last && (last.before === before || last.context === before) && isSameList(last.added, added))
      return last.context;
    const context = this.#extend(before, added);
    if (Array.isArray(added)) this.#last = { before, added, context };
    return context;
  }

  /** Whether an object has no context of its own, or the one that was met last. */
  isUsual(object: Readonly<Record<string, unknown>>): boolean {
    if (!Object.hasOwn(object, '@context')) return true;
    return this.#last !== undefined && isSameList(this.#last.added, object['@context']);
  }
}

/** Whether two lists hold the same texts. */
function isSameList(a: readonly unknown[], b: unknown): boolean {
  if (!Array.isArray(b) || a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (typeof a[at] !== 'string' || a[at] !== b[at]) return false;
  return true;
}
