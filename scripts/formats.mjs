// What is derived from the formats: the reader of observations, the JSON Schemas. `--write` renews them. Run with tsx.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import * as basics from '../packages/core/src/format/basics.format.ts';
import { observationFormat } from '../packages/core/src/observation/observation.format.ts';
import { isIsoDay } from '../packages/core/src/time/isIsoDay.ts';
import { periodFormat } from '../packages/core/src/time/period.format.ts';
import { root } from './doors.mjs';
import { dayPattern } from './formats-days.mjs';
import { readerSource } from './formats-reader.mjs';
import { documentSchemas } from './formats-schema.mjs';

/** Source as Biome writes it, as every other file is. @param {string} path @param {string} source */
function formatted(path, source) {
  const args = ['format', `--stdin-file-path=${path}`];
  return execFileSync(`${root}/node_modules/.bin/biome`, args, {
    cwd: root,
    input: source,
    encoding: 'utf8',
  });
}

/** Good names for the formats that many others use: `localizedTextFormat` is read by `readLocalizedText`. */
const names = new Map(
  Object.entries({ ...basics, periodFormat }).map(([name, format]) => [
    /** @type {unknown} */ (format),
    name.replace(/Format$/, ''),
  ]),
);

/** Every derived file by its path, as it should be. @returns {ReadonlyMap<string, string>} */
export function derivedFiles() {
  const reader = 'packages/core/src/observation/readObservation.generated.ts';
  const source = readerSource(observationFormat, {
    model: 'Observation',
    from: './Observation.ts',
    names,
    usual: {
      fields: ['categories', 'value', 'comment', 'provenance'],
      provenance: ['file', 'sheet', 'cell', 'text'],
    },
    patterns: new Map([[isIsoDay, { name: 'dayPattern', pattern: dayPattern }]]),
  });
  return new Map([
    [reader, formatted(reader, source)],
    ...Object.entries(documentSchemas()).map(
      ([name, schema]) =>
        /** @type {[string, string]} */ ([
          `packages/core/schemas/${name}.schema.json`,
          `${JSON.stringify(schema, null, 2)}\n`,
        ]),
    ),
  ]);
}

if (process.argv[1] === import.meta.filename) {
  const write = process.argv.includes('--write');
  for (const [path, wanted] of derivedFiles()) {
    const isOld = (() => {
      try {
        return readFileSync(`${root}/${path}`, 'utf8') !== wanted;
      } catch {
        return true;
      }
    })();
    if (write) writeFileSync(`${root}/${path}`, wanted);
    console.log(`${path}: ${isOld ? (write ? 'renewed' : 'differs, run with --write') : 'as it should be'}`);
    if (isOld && !write) process.exitCode = 1;
  }
}
