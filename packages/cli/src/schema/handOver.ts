import { refuseOverwriting } from '../files/refuseOverwriting.ts';
import { writeOutput } from '../files/writeOutput.ts';
import type { SchemaTask } from './SchemaTask.ts';
import { schemaWords } from './schemaWords.ts';

/**
 * Hands a result over as JSON: into the file that was named, else printed.
 * @param inputs files that are never written to
 * @throws a {@link CannotGoOn} where the file stands there already or cannot be written
 */
export async function handOver(value: unknown, inputs: readonly string[], task: SchemaTask): Promise<void> {
  const { out, force, lang, terminal } = task;
  const text = JSON.stringify(value, null, 2);
  if (out === undefined) {
    terminal.out(text);
    return;
  }
  await refuseOverwriting(out, inputs, force);
  terminal.out(schemaWords.written(await writeOutput(out, `${text}\n`), lang));
}
