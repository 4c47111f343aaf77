import fc from 'fast-check';
import { isIsoDay } from '../packages/core/src/time/isIsoDay.ts';

// biome-ignore lint/suspicious/noExplicitAny: the inner definition of a zod format has dozens of types
type Definition = any;

const definitionOf = (format: unknown): Definition => (format as { _zod: { def: Definition } })._zod.def;

const hasReservedKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, item]) => key === '__proto__' || hasReservedKey(item));

const day = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) =>
    [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-'),
  )
  .filter(isIsoDay);

function stringOf(def: Definition): fc.Arbitrary<string> {
  let minLength = 0;
  for (const { _zod } of def.checks ?? []) {
    const { check, pattern, minimum, fn } = _zod.def;
    if (check === 'string_format') return fc.stringMatching(pattern);
    if (check === 'custom' && fn === isIsoDay) return day;
    if (check === 'min_length') minLength = minimum;
    else throw new Error(`no arbitrary for the check ${check}`);
  }
  return fc.oneof(
    fc.string({ minLength, maxLength: 6 }),
    fc.string({ minLength, maxLength: 6, unit: 'grapheme' }),
  );
}

function numberOf(def: Definition): fc.Arbitrary<number> {
  let min = -1e6;
  let max = 1e6;
  let isWhole = def.format === 'safeint';
  for (const { _zod } of def.checks ?? []) {
    const { check, value, format, inclusive } = _zod.def;
    if (check === 'greater_than') min = inclusive ? value : value + 1e-3;
    else if (check === 'less_than') max = inclusive ? value : value - 1e-3;
    else if (check === 'number_format') isWhole ||= format === 'safeint';
    else throw new Error(`no arbitrary for the check ${check}`);
  }
  if (isWhole) return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  return fc.double({ min, max, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));
}

const isOmittable = (field: unknown): boolean => ['optional', 'default'].includes(definitionOf(field).type);

/** Values that a format accepts, JSON without a reserved key. */
export function arbitraryOf(format: unknown): fc.Arbitrary<unknown> {
  const def = definitionOf(format);
  switch (def.type) {
    case 'string':
      return stringOf(def);
    case 'number':
      return numberOf(def);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'template_literal':
      return fc.stringMatching(/^[a-z]{1,3}\/[a-z]{1,3}$/);
    case 'union':
      return fc.oneof(...def.options.map(arbitraryOf));
    case 'array': {
      const lengths = (def.checks ?? []).map(({ _zod }: Definition) => _zod.def);
      const minLength = Math.max(0, ...lengths.map((each: Definition) => each.length ?? each.minimum ?? 0));
      const maxLength = Math.min(
        minLength + 2,
        ...lengths.map((each: Definition) => each.length ?? each.maximum ?? 99),
      );
      return fc.array(arbitraryOf(def.element), { minLength, maxLength });
    }
    case 'record':
      return fc
        .dictionary(arbitraryOf(def.keyType) as fc.Arbitrary<string>, arbitraryOf(def.valueType), {
          maxKeys: 3,
          noNullPrototype: true,
        })
        .filter((value) => !hasReservedKey(value));
    case 'object': {
      const fields = Object.entries(def.shape);
      return fc.record(Object.fromEntries(fields.map(([key, field]) => [key, arbitraryOf(field)])), {
        requiredKeys: fields.filter(([, field]) => !isOmittable(field)).map(([key]) => key),
        noNullPrototype: true,
      });
    }
    case 'lazy':
      return fc
        .jsonValue({ maxDepth: 2 })
        .filter((value) => !hasReservedKey(value))
        .map((value) => JSON.parse(JSON.stringify(value)));
    case 'optional':
    case 'default':
    case 'nullable':
      return arbitraryOf(def.innerType);
    default:
      throw new Error(`no arbitrary for ${def.type}`);
  }
}

/** How a value is spoilt: `plain` ways leave JSON, the others what only a program can make. */
export interface Spoiling {
  readonly seed: number;
  readonly how: keyof typeof ways;
}

type Container = { [key: string]: unknown };

/** A class of somebody else, with a field that instances inherit. */
class Foreign {
  get label() {
    return 'inherited';
  }
}

const withGetter = (container: Container, key: string, isEnumerable: boolean) => {
  const value = container[key];
  Object.defineProperty(container, key, { get: () => value, enumerable: isEnumerable, configurable: true });
};

const set = (container: Container, key: string, value: unknown): void => {
  container[key] = value;
};

/** Each changes one place of a value. */
const ways = {
  remove: (container: Container, key: string) => void delete container[key],
  typo: (container: Container, key: string) => set(container, `${key}x`, container[key]),
  null: (container: Container, key: string) => set(container, key, null),
  negative: (container: Container, key: string) => set(container, key, -1),
  fraction: (container: Container, key: string) => set(container, key, 1.5),
  huge: (container: Container, key: string) => set(container, key, 2 ** 60),
  flag: (container: Container, key: string) => set(container, key, true),
  empty: (container: Container, key: string) => set(container, key, ''),
  badDay: (container: Container, key: string) => set(container, key, '2023-02-29'),
  longText: (container: Container, key: string) => set(container, key, 'x'.repeat(10_000)),
  list: (container: Container, key: string) => set(container, key, [container[key]]),
  object: (container: Container, key: string) => set(container, key, { fr: container[key] }),
  reorder: (container: Container, key: string) => {
    const value = container[key];
    delete container[key];
    container[key] = value;
  },
  code: (container: Container, key: string) => set(container, key, 'constructor'),
  halfCharacter: (container: Container, key: string) => set(container, key, 'a\ud83d'),
  reserved: (container: Container) =>
    void Object.defineProperty(container, '__proto__', {
      value: { polluted: 1 },
      enumerable: true,
      configurable: true,
    }),
  undefined: (container: Container, key: string) => set(container, key, undefined),
  nan: (container: Container, key: string) => set(container, key, Number.NaN),
  infinity: (container: Container, key: string) => set(container, key, Number.POSITIVE_INFINITY),
  bigint: (container: Container, key: string) => set(container, key, 3n),
  function: (container: Container, key: string) => set(container, key, () => 3),
  symbol: (container: Container, key: string) => set(container, key, Symbol('s')),
  symbolKey: (container: Container) => set(container, Symbol.for('s') as never, 1),
  date: (container: Container, key: string) => set(container, key, new Date(0)),
  sparse: (container: Container, key: string) => set(container, key, Array(3)),
  getter: (container: Container, key: string) => withGetter(container, key, true),
  hidden: (container: Container, key: string) => withGetter(container, key, false),
  foreign: (container: Container) => void Object.setPrototypeOf(container, Foreign.prototype),
  orphan: (container: Container) => void Object.setPrototypeOf(container, null),
  inherited: (container: Container) => void Object.setPrototypeOf(container, { place: 'inherited' }),
  cycle: (container: Container, key: string) => set(container, key, container),
};

/** The ways that leave a JSON value, without a reserved key and half a character. */
export const plainWays = Object.keys(ways).slice(0, 14) as (keyof typeof ways)[];

const allWays = Object.keys(ways) as (keyof typeof ways)[];

export const spoiling = (among: readonly (keyof typeof ways)[] = allWays): fc.Arbitrary<Spoiling> =>
  fc.record({ seed: fc.nat(), how: fc.constantFrom(...among) }, { noNullPrototype: true });

/** A copy of a JSON value, spoilt in one place that the seed chooses. */
export function spoil(value: unknown, { seed, how }: Spoiling): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  const places: (readonly [Container, string])[] = [];
  const visit = (at: unknown) => {
    if (typeof at !== 'object' || at === null) return;
    for (const key of Object.keys(at)) {
      places.push([at as Container, key]);
      visit((at as Container)[key]);
    }
  };
  visit(copy);
  const place = places[seed % Math.max(1, places.length)];
  if (place) ways[how](...place);
  return copy;
}
