import { type Dossier, dossierVersion } from '../dossier/Dossier.ts';
import { dossierZodFormat } from '../dossier/dossier.format.ts';
import type { Checked } from '../issue/Checked.ts';
import type { Issue } from '../issue/Issue.ts';
import { issuesFromZod, show } from './issuesFromZod.ts';
import { keepUnknownFields } from './unknownFields.ts';

/**
 * A dossier from its JSON text or from parsed JSON. It asks for the form only, and `{ jalon, id, title }` has it:
 * whether the logic is sound is for `check`. A newer minor format is read, and what it adds is kept and written back;
 * a newer major one is refused.
 * @param source JSON text, or a parsed JSON value
 * @returns the dossier with every collection present, or the issues that say what was found, expected, and where
 * @example
 * ```ts
 * import { parseDossier } from '@jalon/core/format';
 * const { value, issues } = parseDossier('{ "jalon": "1.0", "id": "demo", "title": "Demo" }');
 * value?.indicators; // => []
 * issues; // => []
 * parseDossier({ jalon: '9.0', id: 'demo', title: 'Demo' }).issues[0]?.code; // => 'format/newer-major'
 * ```
 */
export function parseDossier(source: unknown): Checked<Dossier> {
  try {
    const json = typeof source === 'string' ? parseJson(source) : { value: source, issues: [] };
    return json.issues.length > 0 ? { issues: json.issues } : parseValue(json.value);
  } catch (error) {
    // a document nested beyond the stack; nothing else in here recurses
    if (error instanceof RangeError) return refuse('format/too-deep', {});
    throw error;
  }
}

function parseJson(text: string): Checked<unknown> {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), issues: [] };
  } catch (error) {
    return refuse('format/not-json', { problem: (error as SyntaxError).message });
  }
}

function parseValue(value: unknown): Checked<Dossier> {
  const found = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  const version = found && 'jalon' in found && typeof found.jalon === 'string' ? found.jalon : undefined;
  const [major, minor] = (/^(\d+)\.(\d+)$/.exec(version ?? '') ?? []).slice(1).map(Number);
  if (major === undefined || minor === undefined) {
    return refuse('format/not-a-dossier', { found: version ? `jalon: "${version}"` : show(value) });
  }
  const [ownMajor = 0, ownMinor = 0] = dossierVersion.split('.').map(Number);
  if (major !== ownMajor) {
    return refuse(major > ownMajor ? 'format/newer-major' : 'format/not-a-dossier', {
      found: String(version),
      expected: dossierVersion,
    });
  }
  const parsed = dossierZodFormat.safeParse(value);
  if (parsed.success) return { value: parsed.data, issues: [] };
  const issues = issuesFromZod(parsed.error, value);
  if (minor <= ownMinor || issues.some(({ code }) => code !== 'format/unknown-key')) return { issues };
  const { json, kept } = keepUnknownFields(value, issues, String(version));
  const again = dossierZodFormat.safeParse(json);
  return again.success ? { value: again.data, issues: kept } : { issues: issuesFromZod(again.error, json) };
}

const refuse = (code: string, params: Issue['params']): Checked<never> => ({
  issues: [{ code, severity: 'error', params, at: { in: 'dossier', pointer: '' } }],
});
