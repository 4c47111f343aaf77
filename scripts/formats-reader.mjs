// Writes a reader from a zod format: TypeScript that checks and copies a value without zod, which takes several
// microseconds for each of many thousand records. What it cannot express stops the script; nothing is left to chance.

/**
 * @typedef {any} Schema a schema of zod; its own types, met through two declaration files, would be compared field by field
 * @typedef {{ readonly [field: string]: readonly string[] }} Usual
 * @typedef {{
 *   model: string, from: string, names?: ReadonlyMap<unknown, string>,
 *   patterns?: ReadonlyMap<unknown, { name: string, pattern: RegExp }>, usual?: Usual,
 * }} ReaderOptions `model` is the interface that it reads, `from` its module; `names` are good names for inner formats;
 * `patterns` match exactly the texts that a refinement accepts; `usual` names the optional fields that most records have or
 * lack (`fields`: of the record itself, else of what stands in that field): one with no other is copied in one go.
 */

/** The definition of a schema, whatever its kind. @param {unknown} schema @returns {any} */
export const definitionOf = (schema) => /** @type {any} */ (schema)._zod.def;

/** Up to so many optional fields, each choice of them gets a literal of its own. */
const fewFields = 2;

/** How deep the recursive part of a record may go before zod decides. */
const deepest = 100;

/** @param {unknown} value */
const literal = (value) => JSON.stringify(value);
/** A variable for a field: a name of its own, since a field may be called as a function or a word of the language is. */
const nameOf = (/** @type {string} */ key) => `${key.replace(/\W/g, '_')}$`;
/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Whether a pattern can match only texts of ASCII characters, so that none has half a character in it: from start to end
 * it names what it takes, and each choice stands in a group.
 */
function isAscii(/** @type {RegExp} */ { source, flags }) {
  const outsideClasses = source.replace(/\[(?!\^)(\\.|[^\]\\])*\]/g, '');
  if (flags !== '' || !/^\^[\x20-\x7e]*[^\\]\$$/.test(source) || /\\[^d.]/.test(source)) return false;
  let outsideGroups = outsideClasses;
  for (let before = ''; before !== outsideGroups; ) {
    before = outsideGroups;
    outsideGroups = before.replace(/\([^()]*\)/g, '');
  }
  return !/\[\^|\(\?<|(^|[^\\])\./.test(outsideClasses) && !/[|()]/.test(outsideGroups);
}

/** The same pattern, quicker where nobody asks what its groups hold. */
const withoutCaptures = (/** @type {RegExp} */ { source, flags }) =>
  new RegExp(source.replace(/(?<!\\)\((?!\?)/g, '(?:'), flags);

/** The schema that a lazy one stands for, without what makes it optional or gives it a default. */
const innerOf = (/** @type {Schema} */ schema) =>
  /** @type {any} */ (schema)._zod.innerType ?? definitionOf(schema).innerType;

/** Whether a schema contains itself further in. @param {unknown} schema @param {Set<unknown>} [seen] @returns {boolean} */
function isRecursive(schema, seen = new Set()) {
  const def = definitionOf(schema);
  if (def.type === 'lazy') return true;
  if (seen.has(schema)) return false;
  seen.add(schema);
  return [
    ...Object.values(def.shape ?? {}),
    ...(def.options ?? []),
    def.element,
    def.valueType,
    def.innerType,
  ].some((child) => child?._zod !== undefined && isRecursive(child, seen));
}

/** The source of `read<model>`, unformatted. @param {Schema} format @param {ReaderOptions} options */
export function readerSource(format, options) {
  const { model, from, names = new Map(), patterns = new Map(), usual = {} } = options;
  /** @type {Map<string, string>} declarations by name, in the order in which they are needed */
  const constants = new Map();
  /** @type {Map<unknown, string>} */
  const readers = new Map();
  /** @type {string[]} */
  const bodies = [];
  const helpers = new Set();

  /** @param {string} wanted */
  const free = (wanted) => {
    const taken = new Set([...constants.keys(), ...readers.values()]);
    let name = wanted;
    for (let n = 2; taken.has(name); n++) name = `${wanted}${n}`;
    return name;
  };

  /** @param {string} wanted @param {string} value */
  const constant = (wanted, value) => {
    for (const [name, known] of constants) if (known === value) return name;
    const name = free(wanted);
    constants.set(name, value);
    return name;
  };

  /** @param {string} kind @param {string} label @returns {never} */
  const refuse = (kind, label) => {
    throw new Error(`no reader can be written for ${kind} at ${label}: extend scripts/formats-reader.mjs`);
  };

  /** What the checks of a string or a number ask, and whether they leave only well-formed texts. */
  const checksOf = (/** @type {any} */ def, /** @type {string} */ x, /** @type {string} */ label) => {
    /** @type {string[]} */
    const asked = [];
    let isClean = false;
    const own = def.check === undefined ? [] : [{ _zod: { def } }];
    for (const { _zod } of [...own, ...(def.checks ?? [])]) {
      const check = _zod.def;
      switch (check.check) {
        case 'string_format': {
          if (check.format !== 'regex') refuse(`a ${check.format}`, label);
          asked.push(`${constant(`${label}Pattern`, String(check.pattern))}.test(${x})`);
          isClean ||= isAscii(check.pattern);
          break;
        }
        case 'custom': {
          const known = patterns.get(check.fn) ?? refuse('an unknown refinement', label);
          asked.push(`${constant(known.name, String(withoutCaptures(known.pattern)))}.test(${x})`);
          isClean ||= isAscii(known.pattern);
          break;
        }
        case 'min_length':
          asked.push(`${x}.length >= ${check.minimum}`);
          break;
        case 'max_length':
          asked.push(`${x}.length <= ${check.maximum}`);
          break;
        case 'number_format':
          if (check.format !== 'safeint') refuse(`a ${check.format}`, label);
          asked.push(`Number.isSafeInteger(${x})`);
          break;
        case 'greater_than':
          asked.push(`${x} ${check.inclusive ? '>=' : '>'} ${check.value}`);
          break;
        case 'less_than':
          asked.push(`${x} ${check.inclusive ? '<=' : '<'} ${check.value}`);
          break;
        default:
          refuse(`the check ${check.check}`, label);
      }
    }
    return { asked, isClean };
  };

  /**
   * The condition under which a value is taken as it is; undefined where it has to be copied.
   * @param {Schema} schema @param {string} x @param {string} label @returns {string | undefined}
   */
  const conditionOf = (schema, x, label) => {
    const def = definitionOf(schema);
    switch (def.type) {
      case 'string': {
        const { asked, isClean } = checksOf(def, x, label);
        if (!isClean) helpers.add('isText');
        return [isClean ? `typeof ${x} === 'string'` : `isText(${x})`, ...asked].join(' && ');
      }
      case 'number': {
        const { asked } = checksOf(def, x, label);
        const isWhole = asked[0]?.startsWith('Number.isSafeInteger');
        return [`typeof ${x} === 'number'`, ...(isWhole ? [] : [`Number.isFinite(${x})`]), ...asked].join(
          ' && ',
        );
      }
      case 'boolean':
        return `typeof ${x} === 'boolean'`;
      case 'null':
        return `${x} === null`;
      case 'enum':
      case 'literal': {
        const values = def.type === 'enum' ? Object.values(def.entries) : def.values;
        return values.length < 4
          ? values.map((/** @type {unknown} */ value) => `${x} === ${literal(value)}`).join(' || ')
          : `${constant(`${label}Codes`, `new Set<unknown>(${literal(values)})`)}.has(${x})`;
      }
      case 'template_literal': {
        helpers.add('isText');
        const pattern = String(/** @type {any} */ (schema)._zod.pattern);
        return `isText(${x}) && ${constant(`${label}Pattern`, pattern)}.test(${x})`;
      }
      case 'nullable': {
        const inner = conditionOf(def.innerType, x, label);
        return inner && `${x} === null || (${inner})`;
      }
      case 'union': {
        const options = def.options.map((/** @type {Schema} */ option) => conditionOf(option, x, label));
        return options.every(Boolean)
          ? options.map((/** @type {string} */ option) => `(${option})`).join(' || ')
          : undefined;
      }
      default:
        return undefined;
    }
  };

  /** The name of the function that reads a schema. @param {Schema} schema @param {string} label @returns {string} */
  const readerOf = (schema, label) => {
    const known = readers.get(schema);
    if (known !== undefined) return known;
    const name = free(`read${capital(names.get(schema) ?? label)}`);
    readers.set(schema, name);
    const body = bodyOf(schema, names.get(schema) ?? label);
    const depth = isRecursive(schema) ? ', depth: number' : '';
    bodies.push(`function ${name}(value: unknown, isOurs: boolean${depth}): unknown {\n${body}\n}`);
    return name;
  };

  /** A call of the reader of a schema. @param {Schema} schema @param {string} x @param {string} label @param {string} depth */
  const call = (schema, x, label, depth) =>
    `${readerOf(schema, label)}(${x}, isOurs${isRecursive(schema) ? `, ${depth}` : ''})`;

  /**
   * Statements that make `into` of `x`, or give up.
   * @param {Schema} schema @param {string} x @param {string} into @param {string} label
   */
  const take = (schema, x, into, label) => {
    const condition = conditionOf(schema, x, label);
    return condition === undefined
      ? {
          read: `const ${into} = ${call(schema, x, label, 'depth + 1')};\nif (${into} === undefined) return undefined;`,
          into,
        }
      : { read: `if (!(${condition})) return undefined;`, into: x };
  };

  /** @param {Schema} schema @param {string} label @returns {string} */
  const bodyOf = (schema, label) => {
    const def = definitionOf(schema);
    switch (def.type) {
      case 'object':
        return objectBody(schema, label);
      case 'array': {
        const { asked } = checksOf({ checks: def.checks }, 'value', label);
        const { read, into } = take(def.element, 'item', 'copy', `${label}Item`);
        return [
          `if (!Array.isArray(value)${asked.map((each) => ` || !(${each})`).join('')}) return undefined;`,
          'const read: unknown[] = isOurs ? value : [];',
          'for (let n = 0; n < value.length; n++) {',
          `const item: unknown = value[n];\n${read}\nread[n] = ${into};\n}`,
          'return read;',
        ].join('\n');
      }
      case 'record': {
        const key = conditionOf(def.keyType, 'key', `${label}Key`) ?? refuse('keys of this kind', label);
        if (def.checks?.length || def.mode === 'loose' || definitionOf(def.keyType).type !== 'string')
          refuse('a record of this kind', label);
        const { read, into } = take(def.valueType, 'item', 'copy', `${label}Item`);
        helpers.add('isRecord');
        return [
          'if (!isRecord(value, isOurs)) return undefined;',
          'const read: Fields = isOurs ? value : { ...value };',
          'for (const key in read) {',
          `if (key === '__proto__' || !(${key})) return undefined;`,
          `const item = read[key];\n${read}`,
          into === 'item' ? '}' : `read[key] = ${into};\n}`,
          'return read;',
        ].join('\n');
      }
      case 'union':
        return [
          ...def.options.map((/** @type {Schema} */ option, /** @type {number} */ n) => {
            const condition = conditionOf(option, 'value', label);
            if (condition !== undefined) return `if (${condition}) return value;`;
            const copy = call(option, 'value', `${label}${capital(definitionOf(option).type)}`, 'depth');
            return n === def.options.length - 1
              ? `return ${copy};`
              : `const copy${n} = ${copy};\nif (copy${n} !== undefined) return copy${n};`;
          }),
          conditionOf(def.options.at(-1), 'value', label) === undefined ? '' : 'return undefined;',
        ].join('\n');
      case 'lazy': {
        const limit = constant('deepest', String(deepest));
        return `return depth > ${limit} ? undefined : ${call(innerOf(schema), 'value', `${label}Value`, 'depth')};`;
      }
      case 'nullable':
        return `return value === null ? null : ${call(def.innerType, 'value', label, 'depth')};`;
      default:
        return refuse(`a ${def.type}`, label);
    }
  };

  /** @param {Schema} schema @param {string} label */
  const objectBody = (schema, label) => {
    const def = definitionOf(schema);
    if (def.checks?.length || !def.catchall || definitionOf(def.catchall).type !== 'never')
      refuse('an object that is not strict, or asks for more than its fields', label);
    helpers.add('isPlain');
    const isOptional = (/** @type {Schema} */ field) => definitionOf(field).type === 'optional';
    const optional = Object.keys(def.shape).filter((key) => isOptional(def.shape[key]));
    const usualHere = usual[label] ?? (optional.length <= fewFields ? optional : []);
    let first = 0;
    const hasRare = usualHere.length > 0 && usualHere.length < optional.length;
    /** @type {string[]} */
    const held = [];
    /** @type {string[]} */
    const cases = [];
    /** @type {string[]} */
    const defaults = [];
    /** @type {string[]} */
    const required = [];
    // what is there from the start stands in the literal: V8 then gives the object room for it
    /** @type {string[]} */
    const literals = [];
    /** @type {string[]} */
    const assigned = [];
    for (const [key, field] of Object.entries(def.shape)) {
      const { type } = definitionOf(field);
      const at = literal(key);
      const x = nameOf(key);
      if (isOptional(field) && !(/** @type {any} */ (field)._zod.traits.has('$ZodExactOptional')))
        refuse('an inexact optional', label);
      const inner = isOptional(field) || type === 'default' ? definitionOf(field).innerType : field;
      const { read, into } = take(inner, 'item', 'copy', key);
      const isCopy = into === 'copy';
      const rank = cases.length + 1;
      const moved = isCopy ? ' || copy !== item' : '';
      const rare = hasRare && isOptional(field) && !usualHere.includes(key) ? 'isUsual = false;\n' : '';
      // a switch compares from the top: what is rare stands below
      const place = rare === '' && (usualHere.includes(key) || !isOptional(field)) ? first++ : cases.length;
      cases.splice(
        place,
        0,
        `case ${at}: {\n${read}\n${rare}${x} = ${into};\nif (rank > ${rank}${moved}) isSame = false;\nrank = ${rank};\nbreak;\n}`,
      );
      const fallback = type === 'default' ? ` = ${literal(definitionOf(field).defaultValue)}` : '';
      held.push(`let ${x}: unknown${fallback};`);
      if (type === 'default') defaults.push(`${at} in value`);
      if (!isOptional(field) && type !== 'default') required.push(`${x} === undefined`);
      if (isOptional(field)) assigned.push(`if (${x} !== undefined) read[${at}] = ${x};`);
      else if (assigned.length === 0) literals.push(`${at}: ${x}`);
      else assigned.push(`read[${at}] = ${x};`);
    }
    /**
     * One literal for each choice of the usual fields: V8 makes it in one go, with room for no more than it holds.
     * @param {readonly string[]} open @param {readonly string[]} there @returns {string}
     */
    const literalsOf = ([key, ...open], there) => {
      if (key !== undefined)
        return `if (${nameOf(key)} === undefined) {\n${literalsOf(open, there)}\n}\n${literalsOf(open, [...there, key])}`;
      const kept = Object.keys(def.shape).filter((own) => !optional.includes(own) || there.includes(own));
      return `return { ${kept.map((own) => `${literal(own)}: ${nameOf(own)}`).join(', ')} };`;
    };
    const atOnce = usualHere.length > 0 ? literalsOf(usualHere, []) : '';
    return [
      'if (!isPlain(value)) return undefined;',
      ...held,
      'let isSame = isOurs;',
      ...(hasRare ? ['let isUsual = true;'] : []),
      'let rank = 0;',
      'let count = 0;',
      'for (const key in value) {',
      'const item = value[key];',
      `switch (key) {\n${cases.join('\n')}\ndefault:\nreturn undefined;\n}`,
      'count++;\n}',
      '// a field that no loop sees would be lost',
      'if (!isOurs && count !== Object.getOwnPropertyNames(value).length) return undefined;',
      ...(required.length > 0 ? [`if (${required.join(' || ')}) return undefined;`] : []),
      `if (${['isSame', ...defaults].join(' && ')}) return value;`,
      ...(hasRare ? [`if (isUsual) {\n${atOnce}\n}`] : [atOnce]),
      ...(hasRare || atOnce === ''
        ? [`const read: Fields = { ${literals.join(', ')} };`, ...assigned, 'return read;']
        : []),
    ].join('\n');
  };

  const entry = readerOf(format, 'fields');
  const helperSource = {
    isText: `/** A text without half a character (a lone surrogate), of which something has to be said. */
const isText = (value: unknown): value is string => typeof value === 'string' && !halfCharacter.test(value);`,
    isPlain: `/** A plain object; anything more unusual is left to zod. */
const isPlain = (value: unknown): value is Fields => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};`,
    isRecord: `/** A plain object without symbols among its keys, as all that comes from text is; zod decides about others. */
const isRecord = (value: unknown, isOurs: boolean): value is Fields =>
  isPlain(value) && (isOurs || Object.getOwnPropertySymbols(value).length === 0);`,
  };
  return [
    `// Written by scripts/formats.mjs from the format of ${model}: change the format, then run it with --write.`,
    `import type { ${model} } from '${from}';`,
    '',
    'type Fields = { [field: string]: unknown };',
    '',
    ...(helpers.has('isText') ? ['const halfCharacter = /\\p{Surrogate}/u;'] : []),
    ...[...constants].map(([name, value]) => `const ${name} = ${value};`),
    '',
    ...Object.entries(helperSource).flatMap(([name, source]) =>
      name !== 'isText' || helpers.has(name) ? [source, ''] : [],
    ),
    `/**
 * The ${model.toLowerCase()} that a value is, with its fields in the order of the format; undefined where anything has to be said
 * about the value, which is then for the format itself to do.
 * @param isOurs whether the value was just parsed from text, so that it may be kept and changed; else a fresh one comes back
 */
export function read(value: unknown, isOurs = false): ${model} | undefined {
  return ${entry}(value, isOurs${isRecursive(format) ? ', 0' : ''}) as ${model} | undefined;
}`.replace('function read(', `function read${model}(`),
    '',
    ...bodies.toReversed().flatMap((body) => [body, '']),
  ].join('\n');
}
