// Reads the modules of the packages: what each one imports, how long it is, what it says it is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { readPackages, root } from './doors.mjs';

/**
 * @typedef {{
 *   specifier: string, kind: 'static' | 'type' | 'dynamic', star: boolean, line: number, target?: string,
 * }} Import `target` is the path of the module of our own that it leads to, sibling packages included.
 * @typedef {{
 *   path: string, package: string, room: string, file: string, lines: number, source: string,
 *   imports: readonly Import[], sentence?: string, hasModuleTag: boolean,
 * }} Module `room` is the part of the house that it stands in, empty for a package's root.
 */

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : filesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Whether a module is a test, which no published code may import. @param {string} path */
export const isTest = (path) => /\.test\.ts$/.test(path);

/** @param {ts.ImportDeclaration | ts.ExportDeclaration} node */
function isTypeOnly(node) {
  return ts.isImportDeclaration(node)
    ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : node.isTypeOnly;
}

/** @param {ts.SourceFile} file @returns {Omit<Import, 'target'>[]} */
function importsOf(file) {
  /** @type {Omit<Import, 'target'>[]} */
  const found = [];
  /** @param {ts.Node} node @param {ts.Node} literal @param {Import['kind']} kind */
  const add = (node, literal, kind, star = false) => {
    if (!ts.isStringLiteralLike(literal)) return;
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    found.push({ specifier: literal.text, kind, star, line });
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const star = ts.isExportDeclaration(node) && !node.exportClause;
      add(node, node.moduleSpecifier, isTypeOnly(node) ? 'type' : 'static', star);
    } else if (ts.isCallExpression(node) && node.arguments[0]) {
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], 'dynamic');
      else if (node.expression.getText(file) === 'require') add(node, node.arguments[0], 'static');
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, 'type');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The first sentence of the comment that carries `@module`, on one line. @param {string} source */
function moduleComment(source) {
  const comment = [...source.matchAll(/\/\*\*([\s\S]*?)\*\//g)].find(([, body]) =>
    /@module\b/.test(body ?? ''),
  );
  if (!comment) return { hasModuleTag: false };
  const text = (comment[1] ?? '').replace(/^[ \t]*\*[ \t]?/gm, '');
  const prose = text.slice(0, text.search(/^\s*@/m)).replace(/\s+/g, ' ').trim();
  const sentence = /^.*?[.!?](?=\s|$)/.exec(prose)?.[0] ?? prose;
  return sentence === '' ? { hasModuleTag: true } : { hasModuleTag: true, sentence };
}

/** Every module of every package, tests included. @returns {readonly Module[]} */
export function readModules() {
  const packages = readPackages();
  /** @type {Map<string, string>} */
  const doorPaths = new Map(
    packages.flatMap(({ path, doors }) =>
      doors.map((door) => /** @type {[string, string]} */ ([door.specifier, `${path}/${door.source}`])),
    ),
  );
  const modules = packages.flatMap(({ folder, path }) =>
    filesUnder(`${path}/src`).map((file) => {
      const source = readFileSync(`${root}/${file}`, 'utf8');
      const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
      const inside = posix.relative(`${path}/src`, file);
      const imports = importsOf(parsed).map((found) => {
        const target = found.specifier.startsWith('.')
          ? posix.join(posix.dirname(file), found.specifier)
          : doorPaths.get(found.specifier);
        return target !== undefined && existsSync(`${root}/${target}`) ? { ...found, target } : found;
      });
      const within = posix.dirname(inside);
      return {
        path: file,
        package: folder,
        room: within === '.' ? '' : within,
        file: posix.basename(file),
        lines: source.replace(/\n$/, '').split('\n').length,
        source,
        imports,
        ...moduleComment(source),
      };
    }),
  );
  const speaking = new Set(
    modules.filter(({ path, hasModuleTag }) => hasModuleTag && !isTest(path)).map(placeOf),
  );
  return modules.map((module) => ({ ...module, room: roomOf(module, speaking) }));
}

/** @param {Pick<Module, 'package' | 'room'>} module */
const placeOf = ({ package: folder, room }) => `${folder}/${room}`;

/**
 * The room of a module: the nearest folder above it that says what it is, else the first folder under `src`.
 * @param {Pick<Module, 'package' | 'room'>} module @param {ReadonlySet<string>} speaking
 */
function roomOf({ package: folder, room }, speaking) {
  let name = room;
  while (name.includes('/') && !speaking.has(placeOf({ package: folder, room: name })))
    name = posix.dirname(name);
  return name;
}

/** The npm package that a specifier names: `zod` for `zod/v4`, `@a/b` for `@a/b/c`. @param {string} specifier */
export function libraryOf(specifier) {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
