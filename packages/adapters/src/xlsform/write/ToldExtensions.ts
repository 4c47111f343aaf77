import type { Extensions, Json } from '@jalon/core';
import { exactJson } from '../exactCell.ts';

/** An entity on which others may keep something. */
export interface Extended {
  readonly extensions?: Extensions;
}

/** What is told of extensions as JSON, because a form has neither row nor column for it. It lives inside one call. */
export class ToldExtensions {
  readonly #whole: ReadonlySet<Extended>;

  /** @param whole entities of which not even what they keep of a form comes back by its rows and columns */
  constructor(whole: ReadonlySet<Extended> = new Set()) {
    this.#whole = whole;
  }

  /** The cell for an entity; `''` where nothing has to be told, or it is too long for a cell. */
  cellOf(entity: Extended): string {
    const { extensions } = entity;
    if (extensions === undefined) return '';
    const isWhole = this.#whole.has(entity);
    const told = Object.entries(extensions).filter(([name]) => isWhole || name !== 'xlsform');
    const isNative = told.length === 0 && Object.hasOwn(extensions, 'xlsform') && !isWhole;
    return isNative ? '' : exactJson(Object.fromEntries(told) as { readonly [key: string]: Json });
  }
}
