import { findSchema } from './findSchema.ts';
import { handOver } from './handOver.ts';
import type { SchemaTask } from './SchemaTask.ts';

/**
 * Prints a schema as JSON, so that it can be kept, changed, handed on.
 * @throws a {@link CannotGoOn} where there is no such schema
 */
export async function showSchema(name: string, task: SchemaTask): Promise<void> {
  await handOver(await findSchema(name), [name], task);
}
