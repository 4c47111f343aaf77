// The word list: every exported name of every door. Functions by their verb, types by their last word, then values.
import ts from 'typescript';
import { readPackages, root } from './doors.mjs';

/**
 * @typedef {{
 *   name: string, kind: 'function' | 'type' | 'value', doors: readonly string[], sentence: string,
 * }} Word `sentence` is the first of its comment.
 */

/** @param {ts.Symbol} symbol @param {ts.TypeChecker} checker @returns {Word['kind']} */
function kindOf(symbol, checker) {
  const aim = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  if (!(aim.flags & ts.SymbolFlags.Value)) return 'type';
  if (aim.flags & ts.SymbolFlags.Class) return 'type';
  return checker.getTypeOfSymbol(aim).getCallSignatures().length > 0 ? 'function' : 'value';
}

/** @param {ts.Symbol} symbol @param {ts.TypeChecker} checker */
function sentenceOf(symbol, checker) {
  const aim = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const text = ts.displayPartsToString(aim.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
  const plain = text.replace(/\{@link (\w+)\}/g, '`$1`');
  return /^.*?[.?!](?=\s|$)/.exec(plain)?.[0] ?? plain;
}

/** Every exported name with its kind and the doors that it stands in; a door that mirrors another adds no word. */
export function readWords() {
  const doors = readPackages().flatMap(({ path, doors }) =>
    doors.map((door) => ({ specifier: door.specifier, file: `${root}/${path}/${door.source}` })),
  );
  const config = ts.readConfigFile(`${root}/tsconfig.base.json`, ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, composite: false, noEmit: true, types: ['node'] },
    root,
  );
  const program = ts.createProgram({ rootNames: doors.map(({ file }) => file), options });
  const checker = program.getTypeChecker();
  /** @type {Map<string, Word>} */
  const words = new Map();
  for (const { specifier, file } of doors) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const { name } = symbol;
      const { doors, ...word } = words.get(name) ?? {
        name,
        kind: kindOf(symbol, checker),
        doors: [],
        sentence: sentenceOf(symbol, checker),
      };
      words.set(name, { ...word, doors: [...doors, specifier] });
    }
  }
  return [...words.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** @param {string} name */
const firstWord = (name) => /^[a-z0-9]+/.exec(name)?.[0] ?? name;
/** @param {string} name */
const lastWord = (name) =>
  /[a-z0-9](?=[A-Z])/.test(name) ? (/[A-Z][a-z0-9]*$/.exec(name)?.[0] ?? name) : '(one word)';

/** @param {string} title @param {readonly Word[]} words @param {(name: string) => string} key */
function section(title, words, key) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const { name } of words) groups.set(key(name), [...(groups.get(key(name)) ?? []), name]);
  const rows = [...groups].sort(([a], [b]) => a.localeCompare(b, 'en'));
  const width = Math.max(0, ...rows.map(([word]) => word.length)) + 2;
  return [
    `${title} (${words.length})`,
    ...rows.map(([word, names]) => `  ${word.padEnd(width)}${names.join(' ')}`),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const words = readWords();
  const of = (/** @type {Word['kind']} */ kind) => words.filter((word) => word.kind === kind);
  console.log(
    [
      ...section('Functions, by verb', of('function'), firstWord),
      '',
      ...section('Types, by last word', of('type'), lastWord),
      '',
      ...section('Values, by last word', of('value'), lastWord),
    ].join('\n'),
  );
}
