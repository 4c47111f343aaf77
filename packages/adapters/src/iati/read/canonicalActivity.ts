import type { XmlElement } from '../../xml/XmlElement.ts';
import { jalonNamespace } from '../jalonNamespace.ts';
import { usualTag } from '../usualTag.ts';

/** What of an element says what prefixes mean, and what language its texts are in. */
interface Around {
  readonly prefixes: ReadonlyMap<string, string>;
  /** `''` where nothing says it. */
  readonly lang: string;
}

/** An activity in one form, whatever prefixes its file uses. */
export interface CanonicalActivity {
  /** Names of IATI without prefix, ours with `jalon:`, those of others with one prefix per namespace; each narrative with its language. */
  readonly element: XmlElement;
  /** What the prefixes of others mean. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** Elements whose prefix is nowhere declared; they are left out. */
  readonly undeclared: readonly XmlElement[];
  /** Elements that say a language although they are no narrative. */
  readonly elsewhere: readonly XmlElement[];
}

const xmlns = /^xmlns(?::|$)/;

/**
 * Brings an activity into one form: a file may call the elements of the standard by any prefix.
 * @param root the element around it, which declares prefixes too
 */
export function canonicalActivity(activity: XmlElement, root: XmlElement | undefined): CanonicalActivity {
  const around = within(root, { prefixes: new Map(), lang: '' });
  const naming = new Naming(root?.namespace ?? activity.namespace ?? '');
  const undeclared: XmlElement[] = [];
  const elsewhere: XmlElement[] = [];
  let isOwn = false;
  const convert = (element: XmlElement, outer: Around, isActivity: boolean): readonly XmlElement[] => {
    const inner = within(element, outer);
    const name = naming.element(element, inner.prefixes);
    if (name === undefined) undeclared.push(element);
    const attributes = new Map<string, string>();
    for (const [key, value] of element.attributes) {
      if (!xmlns.test(key)) attributes.set(naming.attribute(key, inner.prefixes), value);
    }
    isOwn ||= isActivity && attributes.has('jalon:id');
    const lang = attributes.get('xml:lang');
    if (lang !== undefined && !isOwn) attributes.set('xml:lang', usualTag(lang));
    const isUnstated = isActivity && attributes.get('jalon:texts') === 'unstated';
    if (name === 'narrative') {
      if (!attributes.get('xml:lang')?.trim()) attributes.delete('xml:lang');
      if (!attributes.has('xml:lang') && outer.lang !== '')
        attributes.set('xml:lang', isOwn ? outer.lang : usualTag(outer.lang));
    } else if (!isActivity && attributes.has('xml:lang') && name !== undefined && !name.includes(':')) {
      attributes.delete('xml:lang');
      elsewhere.push(element);
    }
    const next = isUnstated ? { ...inner, lang: '' } : inner;
    const children = element.children.flatMap((child): readonly (XmlElement | string)[] =>
      typeof child === 'string' ? [child] : convert(child, next, false),
    );
    return name === undefined ? [] : [{ ...element, name, attributes, children }];
  };
  const [element = activity] = convert(activity, around, true);
  return { element, namespaces: naming.foreign, undeclared, elsewhere };
}

function within(element: XmlElement | undefined, outer: Around): Around {
  if (!element) return outer;
  let { prefixes, lang } = outer;
  for (const [key, value] of element.attributes) {
    if (key === 'xml:lang') lang = value.trim();
    if (xmlns.test(key)) prefixes = new Map(prefixes).set(key.slice(6), value);
  }
  return { prefixes, lang };
}

/** Gives each namespace of others one prefix: the first that the activity uses for it, where that is free. */
class Naming {
  readonly foreign = new Map<string, string>();
  readonly #prefixOf = new Map<string, string>();

  readonly #home: string;

  constructor(home: string) {
    this.#home = home;
  }

  /** None where the prefix means nothing. */
  element({ name, namespace = '' }: XmlElement, prefixes: ReadonlyMap<string, string>): string | undefined {
    const [prefix, local] = split(name);
    const uri = prefix === undefined ? namespace : prefixes.get(prefix);
    return uri === undefined ? undefined : this.#named(uri, prefix, local);
  }

  attribute(name: string, prefixes: ReadonlyMap<string, string>): string {
    const [prefix, local] = split(name);
    if (prefix === undefined || prefix === 'xml') return name;
    const uri = prefixes.get(prefix);
    return uri === undefined ? name.replace(':', '-') : this.#named(uri, prefix, local);
  }

  #named(uri: string, prefix: string | undefined, local: string): string {
    if (uri === '' || uri === this.#home) return local;
    if (uri === jalonNamespace) return `jalon:${local}`;
    return `${this.#prefixOf.get(uri) ?? this.#give(uri, prefix ?? 'ns')}:${local}`;
  }

  #give(uri: string, wanted: string): string {
    const isFree = (prefix: string) =>
      !this.foreign.has(prefix) && !['jalon', 'xml', 'xmlns'].includes(prefix);
    let prefix = wanted;
    for (let number = 2; !isFree(prefix); number += 1) prefix = `${wanted}${number}`;
    this.#prefixOf.set(uri, prefix);
    this.foreign.set(prefix, uri);
    return prefix;
  }
}

function split(name: string): readonly [string | undefined, string] {
  const colon = name.indexOf(':');
  return colon === -1 ? [undefined, name] : [name.slice(0, colon), name.slice(colon + 1)];
}
