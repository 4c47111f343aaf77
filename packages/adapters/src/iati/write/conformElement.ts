import { canStandInXml } from '../../xml/canStandInXml.ts';
import { elementsOf, isXmlText, type XmlElement } from '../../xml/XmlElement.ts';
import { type ElementRule, iatiRules } from './iatiRules.ts';
import { isXsdValue } from './isXsdValue.ts';

/** Something that IATI 2.03 has no place for. */
export interface Unfit {
  /** The elements from the outermost to the one at fault, with the attribute behind an `@`. */
  readonly path: string;
  readonly why: 'unknown' | 'repeated' | 'value' | 'missing';
  /** The attribute’s value, the text, or the name of what is missing. */
  readonly found: string;
}

/** An element as IATI 2.03 lets it stand, and what had to go. */
export interface Conformed {
  /** Absent where nothing valid can be made of it. */
  readonly element?: XmlElement;
  readonly unfit: readonly Unfit[];
}

/** How an element is looked at. */
export interface ConformOptions {
  /** Name of its rule in the order, where it is not that of the element. */
  readonly rule?: string;
  /** The prefixes that are declared around it. */
  readonly prefixes?: ReadonlySet<string>;
  /** The elements around it. */
  readonly path?: string;
}

/**
 * An element with its children in the order that the schema of IATI 2.03 asks for, without what that schema does not
 * know. Elements and attributes of other namespaces stay where the schema lets them, behind the others.
 */
export function conformElement(element: XmlElement, options: ConformOptions = {}): Conformed {
  const { rule = element.name, path = '', prefixes = new Set<string>() } = options;
  const own = iatiRules().get(rule);
  const here = path === '' ? element.name : `${path}/${element.name}`;
  if (!own) return { unfit: [{ path: here, why: 'unknown', found: '' }] };
  const unfit: Unfit[] = [];
  const around = { rule: own, here, prefixes, unfit };
  const attributes = conformAttributes(element, around);
  const children = own.content === undefined ? conformChildren(element, around) : undefined;
  const text = own.content === undefined ? undefined : conformText(element, own.content, around);
  const held = children ?? (text === undefined ? undefined : [text]);
  if (!attributes || !held) return { unfit };
  return { element: { name: element.name, attributes, children: held }, unfit };
}

interface Around {
  readonly rule: ElementRule;
  /** The path to the element itself. */
  readonly here: string;
  readonly prefixes: ReadonlySet<string>;
  readonly unfit: Unfit[];
}

function conformAttributes(
  element: XmlElement,
  { rule, here, prefixes, unfit }: Around,
): ReadonlyMap<string, string> | undefined {
  const kept = new Map<string, string>();
  for (const [name, value] of element.attributes) {
    const known = rule.attributes.get(name);
    const path = `${here}/@${name}`;
    const prefix = prefixOf(name);
    const isOther = prefix === 'xmlns' || (!rule.closed && prefix !== undefined && prefixes.has(prefix));
    if (!known && !isOther) unfit.push({ path, why: 'unknown', found: value });
    else if (!isXsdValue(value, known?.type ?? foreignTypes.get(name) ?? 'string'))
      unfit.push({ path, why: 'value', found: value });
    else kept.set(name, value);
  }
  for (const [name, { required }] of rule.attributes) {
    if (!required || kept.has(name)) continue;
    unfit.push({ path: here, why: 'missing', found: `@${name}` });
    return undefined;
  }
  return kept;
}

const foreignTypes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['xml:lang', 'language'],
  ['xml:space', 'space'],
  ['xml:base', 'anyURI'],
  ['xml:id', 'int'],
]);

function conformText(element: XmlElement, type: string, { here, unfit }: Around): string | undefined {
  const text = element.children.filter((child): child is string => typeof child === 'string').join('');
  for (const child of element.children) {
    if (typeof child !== 'string') unfit.push({ path: `${here}/${child.name}`, why: 'unknown', found: '' });
  }
  if (isXsdValue(text, type) && canStandInXml(text)) return text;
  unfit.push({ path: here, why: 'value', found: text });
  return undefined;
}

function conformChildren(
  element: XmlElement,
  { rule, here, prefixes, unfit }: Around,
): readonly (XmlElement | string)[] | undefined {
  const byName = new Map<string, XmlElement[]>([...rule.children.keys()].map((name) => [name, []]));
  const others: XmlElement[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') unfit.push({ path: here, why: 'value', found: child.trim() });
      continue;
    }
    const own = rule.children.get(child.name);
    if (child.name.startsWith('jalon:')) others.push(conformInside(child, { rule, here, prefixes, unfit }));
    else if (!rule.sealed && isSoundForeign(child, prefixes)) others.push(child);
    else if (!own) unfit.push({ path: `${here}/${child.name}`, why: 'unknown', found: '' });
    else {
      const conformed = conformElement(child, { rule: own.rule, path: here, prefixes });
      unfit.push(...conformed.unfit);
      const list = byName.get(child.name);
      if (!conformed.element || !list) continue;
      if (list.length < own.most) list.push(conformed.element);
      else unfit.push({ path: `${here}/${child.name}`, why: 'repeated', found: '' });
    }
  }
  for (const { name, least } of rule.children.values()) {
    if ((byName.get(name)?.length ?? 0) >= least) continue;
    unfit.push({ path: here, why: 'missing', found: name });
    return undefined;
  }
  const kept = [...[...byName.values()].flat(), ...others];
  // blanks alone lay nothing out, and stay what they were
  return kept.length > 0 ? kept : element.children.filter((child) => isXmlText(child) && child.trim() === '');
}

/** An element of ours, in which elements of the standard are held against it as everywhere. */
function conformInside(element: XmlElement, { here, prefixes, unfit }: Around): XmlElement {
  const children = elementsOf(element).flatMap((child) => {
    const conformed = conformElement(child, { prefixes, path: `${here}/${element.name}` });
    unfit.push(...conformed.unfit);
    return conformed.element ?? [];
  });
  return { ...element, children };
}

/** Whether an element is of a declared namespace, and what stands in it is not held against IATI by mistake. */
function isSoundForeign(element: XmlElement, prefixes: ReadonlySet<string>): boolean {
  const prefix = prefixOf(element.name);
  return prefix !== undefined && prefixes.has(prefix) && isSoundInside(element, prefixes);
}

const isSoundInside = (element: XmlElement, prefixes: ReadonlySet<string>): boolean =>
  [...element.attributes.keys()].every((name) => isDeclared(prefixOf(name), prefixes)) &&
  element.children.every((child) => {
    if (typeof child === 'string') return true;
    if (prefixOf(child.name) !== undefined) return isSoundForeign(child, prefixes);
    // a schema that knows a name looks at it wherever it stands
    return iatiRules().has(child.name)
      ? conformElement(child, { prefixes }).unfit.length === 0
      : isSoundInside(child, prefixes);
  });

const isDeclared = (prefix: string | undefined, prefixes: ReadonlySet<string>): boolean =>
  prefix === undefined || prefixes.has(prefix);

const prefixOf = (name: string): string | undefined => /^([^:]+):/.exec(name)?.[1];
