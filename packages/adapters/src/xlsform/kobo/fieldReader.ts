import { foldText } from '@jalon/core';
import { isPersonal } from './isPersonal.ts';
import type { MergedForm, MergedQuestion, VersionLookup } from './MergedForm.ts';
import { versionField } from './versionField.ts';

/** What a field of a submission is. */
export type FieldMeaning =
  | { readonly is: 'answer'; readonly question: MergedQuestion }
  /** One choice of several, in a column of its own. */
  | { readonly is: 'tick'; readonly question: MergedQuestion; readonly code: string }
  /** The text beside the choice “other”. */
  | { readonly is: 'other'; readonly question: MergedQuestion }
  | { readonly is: 'computed'; readonly name: string }
  | { readonly is: 'version' | 'about' | 'personal' | 'unknown'; readonly name: string };

/** Fields of the tools themselves. */
const toolFields =
  /^(?:_.*|meta|meta[/.:-].*|formhub\/uuid|instanceid|instancename|rooturl|deprecatedid|rootuuid|submissiondate|submitterid|submittername|key|parent_key|set-of-.*|\$edited|status|attachmentspresent|attachmentsexpected|edits|formversion|reviewstate|deviceid|devicecreatedat)$/i;
const personalTools =
  /^_(?:submitted_by|geolocation|attachments|notes|tags|supplementaldetails|.*_(?:latitude|longitude|altitude|precision|url))$/i;
/** Places taken apart in columns of their own; which question they belong to stands before. */
const placeColumn = /[-_.:/](?:latitude|longitude|altitude|accuracy|precision)$/i;

/** Says what each field is, in the version that a submission was given to, else in any other. */
export function fieldReader({ versions, questions }: MergedForm) {
  const known = new Map<VersionLookup, Map<string, FieldMeaning>>();
  const names = new Set(questions.map(({ name }) => name));
  return (path: string, version: VersionLookup): FieldMeaning => {
    const own = known.get(version) ?? new Map<string, FieldMeaning>();
    known.set(version, own);
    const found =
      own.get(path) ?? meaningOf(path, [version, ...versions.filter((each) => each !== version)], names);
    own.set(path, found);
    return found;
  };
}

function meaningOf(
  path: string,
  versions: readonly VersionLookup[],
  names: ReadonlySet<string>,
): FieldMeaning {
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (versionField.test(last) && !names.has(last)) return { is: 'version', name: path };
  if (!names.has(last) && toolFields.test(path))
    return { is: personalTools.test(path) ? 'personal' : 'about', name: path };
  const question = questionAt(path, last, versions);
  if (question) return { is: 'answer', question };
  for (const { fields } of versions) {
    const base = fields.get(path) ?? fields.get(last);
    if (base === undefined) continue;
    if (isPersonal({ name: last, base })) return { is: 'personal', name: last };
    return { is: base === 'calculate' || base === 'hidden' ? 'computed' : 'about', name: last };
  }
  const stem = path.replace(placeColumn, '').replace(/(^|\/)_(?=[^/]*$)/, '$1');
  const placed =
    stem === path ? undefined : questionAt(stem, stem.slice(stem.lastIndexOf('/') + 1), versions);
  if (placed && /^geo/.test(placed.base)) return { is: 'personal', name: path };
  return tickAt(path, versions) ?? otherAt(path, last, versions) ?? unknownAt(path, last);
}

function questionAt(
  path: string,
  last: string,
  versions: readonly VersionLookup[],
): MergedQuestion | undefined {
  for (const each of versions) {
    const found =
      each.byPath.get(path) ??
      each.byName.get(last) ??
      each.byLabel.get(foldText(path)) ??
      each.byLabel.get(foldText(last));
    if (found) return found;
  }
  return undefined;
}

/** A column of one choice: `group/question/choice`, by names or by labels, which may hold `/` themselves. */
function tickAt(path: string, versions: readonly VersionLookup[]): FieldMeaning | undefined {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const before = path.slice(0, at);
    const choice = path.slice(at + 1);
    const question = questionAt(before, before.slice(before.lastIndexOf('/') + 1), versions);
    const code = question?.codes.get(choice) ?? question?.words.get(foldText(choice));
    if (question && code !== undefined) return { is: 'tick', question, code };
  }
  return undefined;
}

function otherAt(path: string, last: string, versions: readonly VersionLookup[]): FieldMeaning | undefined {
  if (!last.endsWith('_other')) return undefined;
  const question = questionAt(path.slice(0, -'_other'.length), last.slice(0, -'_other'.length), versions);
  return question?.hasOther ? { is: 'other', question } : undefined;
}

const unknownAt = (path: string, last: string): FieldMeaning =>
  isPersonal({ name: last, base: '', label: last })
    ? { is: 'personal', name: path }
    : { is: 'unknown', name: path };
