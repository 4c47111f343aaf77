import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const words = `{ fr: 'x', en: 'x' }`;
const kinds = [
  `kind: 'text', required: true`,
  `kind: 'number', unit: 'h', when: { item: 'i0', answered: true }`,
  `kind: 'choice', multiple: true, options: [{ code: 'a', title: w }, { code: 'b', title: w }], other: w`,
  `kind: 'money', currency: 'EUR'`,
  `kind: 'computed', formula: '1', unit: 'n'`,
  `kind: 'list', rules: { count: { min: 3, max: 3 } }`,
];

/** The instantiations that a program costs which defines a schema of so many items, and the faults of its types. */
function costOf(items: number): { readonly cost: number; readonly faults: readonly string[] } {
  const listed = Array.from(
    { length: items },
    (_, n) => `{ id: 'i${n}', title: w, ${kinds[n % kinds.length]} },`,
  );
  const text = `
    import { defineReportSchema } from './defineReportSchema.ts';
    import type { ReportAnswers } from './ReportAnswers.ts';
    const w = ${words};
    const schema = defineReportSchema({ id: 's', version: '1.0.0', title: w, source: w,
      sections: [{ id: 'all', title: w, items: [${listed.join('\n')}] }] });
    export type Answers = ReportAnswers<typeof schema>;
    export const first: Answers['i0'] = 'x';
    // @ts-expect-error a number is no text
    export const wrong: Answers['i0'] = 3;
  `;
  const name = `${here}generated.ts`;
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    customConditions: ['@jalon/source'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, language, ...rest) =>
    file === name ? ts.createSourceFile(file, text, language) : getSourceFile(file, language, ...rest);
  const program = ts.createProgram([name], options, host);
  const faults = program
    .getSemanticDiagnostics(program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return { cost: program.getInstantiationCount(), faults };
}

describe('the types of a schema', () => {
  test('cost under 200,000 instantiations for 120 items', { timeout: 120_000 }, () => {
    const { cost, faults } = costOf(120);
    expect(faults).toEqual([]);
    expect(cost).toBeGreaterThan(0);
    expect(cost).toBeLessThan(200_000);
  });
});
