import type * as z from 'zod';

type Format = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];

const definitionOf = (format: Format): Definition => format._zod.def as unknown as Definition;

/** Formats never change: what is asked of each thousands of times is worked out once. */
function once<T>(workOut: (format: Format) => T): (format: Format) => T {
  const known = new WeakMap<Format, { readonly value: T }>();
  return (format) => {
    const before = known.get(format);
    if (before) return before.value;
    const value = workOut(format);
    known.set(format, { value });
    return value;
  };
}

/** What a field holds once it is there: the format without what makes it optional or gives it a default. */
function presentFormat(format: Format): Format {
  const def = definitionOf(format);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return presentFormat(def.innerType);
    case 'lazy':
      return presentFormat(def.getter());
    default:
      return format;
  }
}

/** Whether a field is filled with an empty collection, or with a group of them, where a document leaves it out. */
export const isFilled = (format: Format): boolean => definitionOf(format).type === 'default';

/** The fields of a format in their order; undefined where it is no object with fields of its own. */
export const fieldsOf = once((format): ReadonlyMap<string, Format> | undefined => {
  const def = definitionOf(presentFormat(format));
  return def.type === 'object' ? new Map(Object.entries(def.shape)) : undefined;
});

/** The format of the items of a list or of the values of a record. */
export const itemFormat = once((format): Format | undefined => {
  const def = definitionOf(presentFormat(format));
  return def.type === 'array' ? def.element : def.type === 'record' ? def.valueType : undefined;
});

/** The alternatives that a format leaves; itself alone where it leaves none. */
export const optionsOf = once((format): readonly Format[] => {
  const present = presentFormat(format);
  const def = definitionOf(present);
  return def.type === 'union' ? def.options.flatMap(optionsOf) : [present];
});

const isList = (option: Format): boolean => definitionOf(option).type === 'array';
const listOptions = once((format) => optionsOf(format).filter(isList));
const objectOptions = once((format) =>
  optionsOf(format).filter((option) => /^(object|record)$/.test(definitionOf(option).type)),
);

/** The alternative that a list or an object is written in: among several, the one with all its keys and fixed codes. */
export function optionFor(format: Format, value: object): Format {
  const options = Array.isArray(value) ? listOptions(format) : objectOptions(format);
  const [only] = options;
  if (only && options.length === 1) return only;
  const fitting = options.find((option) => {
    const fields = fieldsOf(option);
    return fields && Object.entries(value).every(([key, item]) => mayBe(fields.get(key), item));
  });
  return fitting ?? options.find((option) => !fieldsOf(option)) ?? only ?? format;
}

/** Whether a field takes a value, as far as it has fixed codes. */
function mayBe(format: Format | undefined, value: unknown): boolean {
  const codes = format && presentFormat(format)._zod.values;
  return format !== undefined && (!codes || codes.has(value as z.core.util.Primitive));
}

/** The format at the end of a path of keys, where any key leads into a list. */
export function formatAt(format: Format, path: readonly string[]): Format | undefined {
  let at: Format | undefined = format;
  for (const key of path) {
    const inner: readonly (Format | undefined)[] = optionsOf(at).map(
      (option) => itemFormat(option) ?? fieldsOf(option)?.get(key),
    );
    at = inner.find((each) => each !== undefined);
    if (!at) return undefined;
  }
  return at;
}
