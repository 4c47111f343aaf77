// Finds the code in doc comments and READMEs whose lines `expression; // => value` are promises, and makes tests of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { readPackages, root } from './doors.mjs';
import { isTest, readModules } from './modules.mjs';

/** @typedef {{ file: string, line: number, code: string }} Example */

const fence = /^([ \t]*)```ts\b[^\n]*\n([\s\S]*?)\n[ \t]*```/gm;
const promise = /\/\/\s*=>/;

/** @param {string} text @param {number} index */
const lineAt = (text, index) => text.slice(0, index).split('\n').length;

/** The `@example` blocks of one source file. @param {string} file @param {string} source @returns {Example[]} */
function inComments(file, source) {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const text = comment[0].replace(/^[ \t]*\* ?/gm, '');
    const start = text.search(/^@example\b/m);
    if (start < 0) return [];
    const from = lineAt(source, comment.index);
    return [...text.slice(start).matchAll(fence)].map((hit) => ({
      file,
      line: from + lineAt(text, start + hit.index) - 1,
      code: hit[2] ?? '',
    }));
  });
}

/** Every `@example` of the published sources. @returns {Example[]} */
export function commentExamples() {
  return readModules()
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, source }) => inComments(path, source));
}

/** Every block of the READMEs and the docs that promises a value. @returns {Example[]} */
export function readmeExamples() {
  const folders = ['.', 'docs', 'docs/fr', 'docs/methods', ...readPackages().map(({ path }) => path)];
  return folders
    .filter((folder) => existsSync(`${root}/${folder}`))
    .flatMap((folder) =>
      readdirSync(`${root}/${folder}`)
        .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
        .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
    )
    .flatMap((file) => {
      const text = readFileSync(`${root}/${file}`, 'utf8');
      return [...text.matchAll(fence)]
        .map((hit) => ({ file, line: lineAt(text, hit.index), code: hit[2] ?? '' }))
        .filter(({ code }) => promise.test(code));
    });
}

/** @param {string} value */
function isExpression(value) {
  const { diagnostics } = ts.transpileModule(`(${value}\n);`, { reportDiagnostics: true });
  return diagnostics?.length === 0;
}

/**
 * The promise behind a statement, on its last line or on the next one; a long value goes on in further comment lines.
 * @param {string} code @param {ts.Node} statement
 */
function promisedAfter(code, statement) {
  const hit = /^[ \t]*(?:\n[ \t]*)?\/\/[ \t]*=>[ \t]*(.+(?:\n[ \t]*\/\/(?![ \t]*=>).*)*)/.exec(
    code.slice(statement.end),
  );
  if (!hit) return undefined;
  const [first = '', ...more] = (hit[1] ?? '').split('\n').map((line) => line.replace(/^[ \t]*\/\//, ''));
  let value = first.replace(/;\s*$/, '');
  for (const line of more) {
    if (isExpression(value)) break;
    value += `\n${line}`;
  }
  return value;
}

/** What a statement gives: an expression's value, or the one constant that it declares. */
function givenBy(/** @type {ts.Statement} */ statement, /** @type {ts.SourceFile} */ file) {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(file);
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declared] = statement.declarationList.declarations;
  return declared && ts.isIdentifier(declared.name) ? declared.name.text : undefined;
}

/**
 * The example as a module whose promises are assertions.
 * @param {Example} example
 * @returns {{ code: string, promises: number }}
 */
export function toTestModule({ code }) {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  let promises = 0;
  const lines = file.statements.map((statement) => {
    const text = statement.getText(file);
    const promised = promisedAfter(code, statement);
    const value = promised === undefined ? undefined : givenBy(statement, file);
    if (promised === undefined || value === undefined) return text;
    promises += 1;
    const given = ts.isExpressionStatement(statement) ? '' : `${text}\n`;
    return `${given}__expect(${value}).toEqual(${promised});`;
  });
  const written = code.match(new RegExp(promise, 'g'))?.length ?? 0;
  if (written !== promises)
    throw new Error(`${written - promises} of ${written} promises stand behind no statement`);
  return {
    code: `import { expect as __expect } from 'vitest';\n${lines.join('\n')}\nexport {};\n`,
    promises,
  };
}
