import type { Json } from '@jalon/core';
import type { fieldReader } from './fieldReader.ts';
import { flatFields } from './flatFields.ts';
import { isPersonal } from './isPersonal.ts';
import type { KoboTally } from './KoboTally.ts';
import type { MergedQuestion, VersionLookup } from './MergedForm.ts';
import { nestMatrices } from './nestMatrices.ts';
import type { Submission } from './openSubmissions.ts';
import { readKoboAnswer } from './readKoboAnswer.ts';

/** What submissions are read with. */
export interface SubmissionContext {
  readonly meaning: ReturnType<typeof fieldReader>;
  readonly version: VersionLookup;
  readonly tally: KoboTally;
  readonly isTable: boolean;
  readonly keep: ReadonlySet<string>;
  readonly leaveOut: ReadonlySet<string>;
  /** Names of questions that are read for something else than an answer. */
  readonly apart: ReadonlySet<string>;
}

/** The answers in a submission, with what could not be taken for one. */
export interface ReadSubmission {
  readonly answers: Map<string, Json>;
  /** Answers that the item of today cannot hold, as they were given. */
  readonly unread: Json[];
  /** Fields that no version knows. */
  readonly unknown: Json[];
  /** What the fields say that are read for something else, by name. */
  readonly told: Map<string, string>;
}

/** Reads one submission, or one row of a repeat. */
export function readSubmission(record: Submission, context: SubmissionContext): ReadSubmission {
  const read: ReadSubmission = { answers: new Map(), unread: [], unknown: [], told: new Map() };
  const ticks = new Map<MergedQuestion, Map<string, boolean>>();
  for (const { path, value, rows } of flatFields(nestMatrices(record, context.version.cells))) {
    if (rows && !path.startsWith('_')) {
      takeRows(path, rows, context, read);
      continue;
    }
    if (isEmpty(value, context.isTable)) continue;
    const found = context.meaning(path, context.version);
    switch (found.is) {
      case 'answer':
        takeAnswer(value, found.question, context, read);
        break;
      case 'tick':
        if (!isHidden(found.question, context)) take(ticks, found.question).set(found.code, isTicked(value));
        break;
      case 'other':
        if (!isHidden(found.question, context))
          read.answers.set(`${found.question.item.id}_other`, String(value));
        break;
      case 'computed':
        read.answers.set(found.name, computed(value));
        break;
      case 'unknown':
        if (context.leaveOut.has(found.name)) break;
        context.tally.count('xlsform/field-unknown', 'warning', { name: path });
        read.unknown.push({ field: path, value: jsonOf(value) });
        break;
      case 'personal':
        if (context.keep.has(found.name)) read.unknown.push({ field: path, value: jsonOf(value) });
        else if (!path.startsWith('_'))
          context.tally.count('xlsform/personal-left-out', 'hint', { name: found.name });
        break;
      default:
        read.told.set(path, typeof value === 'object' ? '' : String(value));
    }
  }
  for (const [question, codes] of ticks) {
    const chosen = [...question.codes.values()].filter((code) => codes.get(code));
    if (chosen.length > 0) read.answers.set(question.item.id, [...new Set(chosen)]);
  }
  return read;
}

function takeAnswer(
  value: unknown,
  question: MergedQuestion,
  context: SubmissionContext,
  read: ReadSubmission,
): void {
  const { item, name, earlierKinds } = question;
  if (context.apart.has(name)) {
    read.told.set(name, String(value).trim());
    if (!context.keep.has(name)) return;
  }
  if (isHidden(question, context)) {
    context.tally.count('xlsform/personal-left-out', 'hint', { name });
    return;
  }
  const answer = readKoboAnswer(value, question);
  const earlier = earlierKinds.get(context.version.version);
  if (answer !== undefined) {
    read.answers.set(item.id, answer);
    return;
  }
  read.unread.push({ item: item.id, value: jsonOf(value) });
  if (earlier === undefined)
    context.tally.count('xlsform/answer-unreadable', 'warning', { name, kind: item.kind });
}

/** Rows of a repeat become a list of answers, under the name of the repeat. */
function takeRows(
  path: string,
  rows: readonly Submission[],
  context: SubmissionContext,
  read: ReadSubmission,
): void {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const answers = rows.map((row) => {
    const own = readSubmission(row, context);
    read.unread.push(...own.unread);
    read.unknown.push(...own.unknown);
    return Object.fromEntries(own.answers);
  });
  const known = read.answers.get(name);
  read.answers.set(name, Array.isArray(known) ? [...known, ...answers] : answers);
}

function isHidden(question: MergedQuestion, { keep, leaveOut, version }: SubmissionContext): boolean {
  if (keep.has(question.name)) return false;
  if (leaveOut.has(question.name) || identifies(question)) return true;
  const source = question.answersOf === undefined ? undefined : version.byName.get(question.answersOf);
  return source !== undefined && identifies(source);
}

const found = /* @__PURE__ */ new WeakMap<MergedQuestion, boolean>();

/** Whether the answers to a question identify people, worked out once. */
function identifies(question: MergedQuestion): boolean {
  const { name, base, item } = question;
  const known = found.get(question) ?? isPersonal({ name, base, label: item.text });
  found.set(question, known);
  return known;
}

/** In a table every question has a cell: « n/a » stands where it was not put. */
const isEmpty = (value: unknown, isTable: boolean): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (isTable && typeof value === 'string' && /^(?:n\/a)?$/i.test(value.trim()));

const isTicked = (value: unknown): boolean => /^(?:1(?:\.0+)?|true|yes|oui|x)$/i.test(String(value).trim());

const computed = (value: unknown): Json => {
  const text = String(value).trim();
  return text !== '' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : jsonOf(value);
};

const jsonOf = (value: unknown): Json =>
  value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);

function take<Key>(map: Map<Key, Map<string, boolean>>, key: Key): Map<string, boolean> {
  const known = map.get(key) ?? new Map<string, boolean>();
  map.set(key, known);
  return known;
}
