import { formatIssue, type IssueParam, type Json, type Lang, type Words } from '@jalon/core';
import { pointerOf } from '../schema/formIssues.ts';
import { fieldWords, langWords, valueWords } from './fieldWords.data.ts';
import { revisionMessages } from './revisionMessages.ts';
import type { ChangedPart, SchemaChange, SchemaChangeKind, SemverLevel } from './SchemaChange.ts';

/** What is said of a change beside the part that it is about. */
export interface ChangeFacts {
  readonly change: SchemaChangeKind;
  readonly level: SemverLevel;
  readonly path: readonly PropertyKey[];
  readonly field?: string;
  readonly lang?: Lang;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Key of the words, where the kind of change alone does not say it. */
  readonly code?: string;
  /** Title of the item that an option belongs to. */
  readonly within?: Words;
}

/** A change of a part of a schema, with its words. */
export function changeOf(part: ChangedPart, facts: ChangeFacts): SchemaChange {
  const { change, level, path, field, lang, from, to, code = `change/${change}`, within } = facts;
  const params: Record<string, IssueParam> = {
    title: part.title,
    from: shown(from),
    to: shown(to),
    ...(field !== undefined && { field: fieldWords.get(field) ?? field }),
    ...(lang !== undefined && { language: langWords[lang] }),
    ...(within && { within }),
  };
  const say = (language: Lang) => formatIssue({ code, severity: 'hint', params }, language, revisionMessages);
  return {
    change,
    level,
    ...part,
    path: pointerOf(path),
    ...(field !== undefined && { field }),
    ...(lang !== undefined && { lang }),
    ...(from !== undefined && { from: from as Json }),
    ...(to !== undefined && { to: to as Json }),
    words: { fr: say('fr'), en: say('en') },
  };
}

/** A value short enough for a sentence. */
export function shown(value: unknown): IssueParam {
  const words = valueWords.get(value);
  if (words) return words;
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
