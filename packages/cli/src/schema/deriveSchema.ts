import { checkVariantChanges, deriveReportSchema, parseVariantChanges } from '@jalon/report-schema';
import { CannotGoOn } from '../CannotGoOn.ts';
import { parsed } from '../files/parsed.ts';
import { readJson } from '../files/readJson.ts';
import { findSchema } from './findSchema.ts';
import { handOver } from './handOver.ts';
import type { SchemaTask } from './SchemaTask.ts';

/**
 * Prints a foundation's own variant of a schema.
 * @param changes path of what the foundation changes
 * @throws a {@link CannotGoOn} where the changes contradict the base or each other
 */
export async function deriveSchema(base: string, changes: string, task: SchemaTask): Promise<void> {
  const schema = await findSchema(base);
  const variant = parsed(parseVariantChanges(await readJson(changes)), changes);
  const issues = checkVariantChanges(schema, variant);
  if (issues.length > 0) throw new CannotGoOn(...issues);
  await handOver(deriveReportSchema(schema, variant), [base, changes], task);
}
