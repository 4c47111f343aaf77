import type { XmlElement } from '../../xml/XmlElement.ts';

/** What our own files say of an entity beside the words of the standard. */
export class OwnAttributes {
  readonly element: XmlElement;
  readonly #prefix: string;

  /** @param prefix `jalon:` for attributes at an element of the standard, nothing at an element of ours */
  constructor(element: XmlElement, prefix: 'jalon:' | '') {
    this.element = element;
    this.#prefix = prefix;
  }

  text(name: string): string | undefined {
    return this.element.attributes.get(this.#prefix + name);
  }

  flag(name: string): boolean | undefined {
    const text = this.text(name);
    return text === 'true' ? true : text === 'false' ? false : undefined;
  }

  number(name: string): number | undefined {
    const value = this.json(name);
    return typeof value === 'number' ? value : undefined;
  }

  /** A number, text, yes or no. */
  value(name: string): number | string | boolean | undefined {
    const value = this.json(name);
    return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
      ? value
      : undefined;
  }

  /** One of the words given. */
  oneOf<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    return words.find((word) => word === this.text(name));
  }

  /** Words between blanks. */
  list(name: string): readonly string[] | undefined {
    return this.text(name)
      ?.split(' ')
      .filter((word) => word !== '');
  }

  json(name: string): unknown {
    const text = this.text(name);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }
}
