import type { Issue } from '../issue/Issue.ts';

/** How a document of one version of the format becomes one of a later version. */
export interface Migration {
  /** `major.minor`. */
  readonly from: string;
  readonly to: string;
  /** The same document in the form of the later version; it does not change the one it is given. */
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/**
 * Every step that the format has taken. None yet: 1.0 is the first version. A new minor version only adds optional
 * fields and needs no step; one that renames or moves something has one here.
 */
export const migrations: readonly Migration[] = [];

/** Brings a document step by step to the latest version that it can reach, and says so. */
export function migrateDocument(
  document: Readonly<Record<string, unknown>>,
  steps: readonly Migration[],
): { readonly document: Readonly<Record<string, unknown>>; readonly issues: readonly Issue[] } {
  const left = new Map(steps.map((step) => [step.from, step]));
  let migrated = document;
  for (;;) {
    const step = left.get(String(migrated['jalon']));
    if (!step) break;
    left.delete(step.from);
    migrated = { ...step.migrate(migrated), jalon: step.to };
  }
  if (migrated === document) return { document, issues: [] };
  const params = { found: String(document['jalon']), expected: String(migrated['jalon']) };
  return {
    document: migrated,
    issues: [{ code: 'format/migrated', severity: 'hint', params, at: { in: 'dossier', pointer: '/jalon' } }],
  };
}
