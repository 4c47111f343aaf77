// Type-checks every example of comments, READMEs and docs as its reader would: against the doors of the packages.
import ts from 'typescript';
import { commentExamples, readmeExamples } from './doc-examples.mjs';
import { root } from './doors.mjs';

/** @type {Map<string, import('./doc-examples.mjs').Example>} */
const examples = new Map(
  [...commentExamples(), ...readmeExamples()].map((example, index) => [
    `${root}/test/.example-${index}.ts`,
    example,
  ]),
);
const { config } = ts.readConfigFile(`${root}/tsconfig.base.json`, ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(
  {
    ...config.compilerOptions,
    composite: false,
    declaration: false,
    declarationMap: false,
    noEmit: true,
    noUnusedLocals: false,
    types: ['node'],
  },
  root,
);
const host = ts.createCompilerHost(options);
const { fileExists, readFile } = host;
host.fileExists = (/** @type {string} */ path) => examples.has(path) || fileExists(path);
host.readFile = (/** @type {string} */ path) => examples.get(path)?.code ?? readFile(path);

const program = ts.createProgram({ rootNames: [...examples.keys()], options, host });
const faults = [...examples].flatMap(([path, { file, line }]) => {
  const source = program.getSourceFile(path);
  if (!source) return [];
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    (fault) => {
      const at = line + 1 + source.getLineAndCharacterOfPosition(fault.start ?? 0).line;
      return `${file}:${at}: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n  ')}`;
    },
  );
});
if (faults.length > 0) {
  console.error(`examples that do not compile:\n${faults.join('\n')}`);
  process.exit(1);
}
console.log(`${examples.size} examples compile`);
