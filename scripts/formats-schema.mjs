// JSON Schemas of the documents: their form from the zod formats, their words from the comments of the interfaces.
import ts from 'typescript';
import * as z from 'zod';
import { dossierVersion } from '../packages/core/src/dossier/Dossier.ts';
import { dossierZodFormat } from '../packages/core/src/dossier/dossier.format.ts';
import * as basics from '../packages/core/src/format/basics.format.ts';
import { portfolioZodFormat } from '../packages/core/src/portfolio/portfolio.format.ts';
import { registerZodFormat } from '../packages/core/src/register/register.format.ts';
import { root } from './doors.mjs';
import { dayPattern } from './formats-days.mjs';

/** @typedef {{ name: string, words: string, fields: ReadonlyMap<string, string> }} Model */

const source = `${root}/packages/core/src`;

const documents = [
  { name: 'dossier', model: 'Dossier', file: `${source}/dossier/Dossier.ts`, format: dossierZodFormat },
  {
    name: 'portfolio',
    model: 'Portfolio',
    file: `${source}/portfolio/Portfolio.ts`,
    format: portfolioZodFormat,
  },
  { name: 'register', model: 'Register', file: `${source}/register/Register.ts`, format: registerZodFormat },
];

/** What no JSON Schema says of a document, so that readers of one know where `parse…` may decide otherwise. */
const comment =
  'A program of Jalon decides as this schema does, with these differences. It refuses the key "__proto__" anywhere, and nesting beyond 200 levels. It reads a newer minor version, keeps fields that this schema does not know, and warns. It warns of half a character (a lone surrogate) in a text.';

/** @param {unknown} schema @returns {any} */
const definitionOf = (schema) => /** @type {any} */ (schema)._zod.def;

/** What a field holds once it is there. @param {any} schema @returns {any} */
function present(schema) {
  const { type, innerType } = definitionOf(schema);
  return ['optional', 'nullable', 'default', 'readonly'].includes(type) ? present(innerType) : schema;
}

/** Names and words for the formats, found by walking a format and its interface side by side. */
function describeModels() {
  const { config } = ts.readConfigFile(`${root}/tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, composite: false, declaration: false, declarationMap: false, noEmit: true },
    root,
  );
  const basicsFile = `${source}/format/basics.format.ts`;
  const program = ts.createProgram({
    rootNames: [...documents.map(({ file }) => file), basicsFile],
    options,
  });
  const checker = program.getTypeChecker();
  /** @type {Map<unknown, Model>} */
  const models = new Map();
  const names = new Set();
  const walked = new Set();

  const wordsOf = (/** @type {ts.Symbol | undefined} */ symbol) =>
    ts
      .displayPartsToString(symbol?.getDocumentationComment(checker) ?? [])
      .replace(/\s+/g, ' ')
      .trim();

  /** @param {string} file */
  const exportsOf = (file) => {
    const parsed = program.getSourceFile(file);
    const symbol = parsed && checker.getSymbolAtLocation(parsed);
    if (!symbol) throw new Error(`${file} exports nothing`);
    return new Map(checker.getExportsOfModule(symbol).map((each) => [each.name, each]));
  };

  /** @param {any} schema @param {ts.Symbol | undefined} symbol @param {Map<string, string>} [fields] */
  const name = (schema, symbol, fields = new Map()) => {
    if (!symbol || symbol.name.startsWith('__') || models.has(schema)) return;
    // a second format of one name stays where it stands
    if (names.has(symbol.name)) return;
    names.add(symbol.name);
    models.set(schema, { name: symbol.name, words: wordsOf(symbol), fields });
  };

  /** @param {ts.Type | undefined} type @param {any} wrapped */
  const walk = (type, wrapped) => {
    const schema = present(wrapped);
    if (!type || walked.has(schema)) return;
    walked.add(schema);
    const def = definitionOf(schema);
    const inner = type.isUnion()
      ? type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined))
      : [type];
    switch (def.type) {
      case 'object': {
        const own = inner.find((each) =>
          Object.keys(def.shape).every((key) => checker.getPropertyOfType(each, key)),
        );
        if (!own) return;
        const symbols = Object.keys(def.shape).map(
          (key) =>
            /** @type {[string, ts.Symbol | undefined]} */ ([key, checker.getPropertyOfType(own, key)]),
        );
        name(
          schema,
          own.aliasSymbol ?? own.symbol,
          new Map(symbols.map(([key, each]) => [key, wordsOf(each)])),
        );
        for (const [key, symbol] of symbols) {
          const node = /** @type {ts.PropertySignature | undefined} */ (symbol?.valueDeclaration)?.type;
          const declared =
            node && !(own.flags & ts.TypeFlags.Intersection) && checker.getTypeFromTypeNode(node);
          walk(declared || (symbol && checker.getTypeOfSymbol(symbol)), def.shape[key]);
        }
        return;
      }
      case 'array': {
        const list = inner.find((each) => checker.isArrayType(each) || checker.isTupleType(each));
        walk(list && checker.getTypeArguments(/** @type {ts.TypeReference} */ (list))[0], def.element);
        return;
      }
      case 'record':
        for (const each of inner)
          walk(checker.getIndexInfoOfType(each, ts.IndexKind.String)?.type, def.valueType);
        return;
      case 'union':
        // a code of ours or a user's own: the two together are the model
        for (const option of def.options)
          if (['object', 'array', 'record'].includes(definitionOf(present(option)).type)) walk(type, option);
        break;
      default:
    }
    name(schema, type.aliasSymbol);
  };

  const shared = exportsOf(basicsFile);
  for (const [key, schema] of Object.entries(basics)) {
    const symbol = shared.get(key);
    if (typeof schema !== 'object' || !symbol) continue;
    const title = key.replace(/Format$/, '');
    const known = title.charAt(0).toUpperCase() + title.slice(1);
    names.add(known);
    models.set(schema, { name: known, words: wordsOf(symbol), fields: new Map() });
    walked.add(schema);
  }
  for (const { model, file, format } of documents) {
    const symbol = exportsOf(file).get(model);
    walk(symbol && checker.getDeclaredTypeOfSymbol(symbol), format);
  }
  return models;
}

/** @param {any} schema @param {string} words @returns {any} */
const withWords = ({ title, ...schema }, words) => ({
  ...(title === undefined ? {} : { title }),
  ...(words === '' ? {} : { description: words }),
  ...schema,
});

/** The JSON Schema of every document, by its name. @returns {Readonly<Record<string, object>>} */
export function documentSchemas() {
  const models = describeModels();
  const byName = new Map([...models.values()].map((model) => [model.name, model]));
  const registry = z.registry();
  for (const [schema, model] of models) {
    const isDocument = documents.some(({ format }) => format === schema);
    if (!isDocument) registry.add(/** @type {any} */ (schema), { id: model.name });
  }
  /** @param {any} schema @param {Model | undefined} model */
  const described = ({ id, ...schema }, model) => {
    const properties = Object.entries(schema.properties ?? {}).map(([key, field]) => [
      key,
      withWords(/** @type {any} */ (field), model?.fields.get(key) ?? ''),
    ]);
    return withWords(
      { ...schema, ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}) },
      model?.words ?? '',
    );
  };
  return Object.fromEntries(
    documents.map(({ name, model, format }) => {
      const { $schema, $defs, ...document } = /** @type {any} */ (
        z.toJSONSchema(/** @type {any} */ (format), {
          io: 'input',
          metadata: /** @type {any} */ (registry),
          override: (/** @type {any} */ { zodSchema, jsonSchema }) => {
            if (/** @type {unknown} */ (zodSchema) === basics.isoDayFormat)
              Object.assign(jsonSchema, { format: 'date', pattern: dayPattern.source });
            const kinds = definitionOf(zodSchema).options?.map(
              (/** @type {unknown} */ option) => definitionOf(option).type,
            );
            if (kinds?.join() === 'enum,template_literal')
              jsonSchema.$comment = 'An open list: a code of the format, or your own as `namespace/code`.';
          },
        })
      );
      const root = described(document, byName.get(model));
      root.properties.jalon.pattern = `^${dossierVersion.split('.')[0]}\\.\\d+$`;
      const definitions = Object.entries($defs ?? {})
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, schema]) => [key, described(schema, byName.get(key))]);
      return [
        name,
        {
          $schema,
          $id: `https://github.com/example/jalon/schemas/${dossierVersion}/${name}.schema.json`,
          title: model,
          $comment: comment,
          ...root,
          $defs: Object.fromEntries(definitions),
        },
      ];
    }),
  );
}
