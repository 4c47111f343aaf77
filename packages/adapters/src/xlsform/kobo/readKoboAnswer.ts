import { foldText, isIsoDay, type Json } from '@jalon/core';
import { isNo, isYes } from '../survey/choiceKind.ts';
import { gapOfLabel } from '../survey/gapOfLabel.ts';
import type { MergedQuestion } from './MergedForm.ts';
import { wordsOf } from './wordsOf.ts';

/** What an answer turned out to be: `undefined` where it cannot be read. */
export type KoboAnswer = Json | undefined;

/** Reads the answer to a question as our model has it: a number, a code, codes, true or false, a day, a text. */
export function readKoboAnswer(raw: unknown, question: MergedQuestion): KoboAnswer {
  const { kind } = question.item;
  if (Array.isArray(raw))
    return kind === 'multiple-choice' || kind === 'xlsform/rank'
      ? codesOf(raw.map(String), question)
      : undefined;
  if (typeof raw === 'object' && raw !== null) return undefined;
  const text = String(raw).trim();
  switch (kind) {
    case 'number':
      return question.base === 'integer' && /^[-+]?\d{1,3}(?:,\d{3})+$/.test(text)
        ? undefined
        : numberOf(text);
    case 'date':
      return dayOf(text, question.base);
    case 'choice':
    case 'scale':
      return question.item.scale === undefined && question.codes.size === 0 ? text : codeOf(text, question);
    case 'multiple-choice':
    case 'xlsform/rank':
      return question.codes.size === 0 ? text.split(/\s+/) : severalOf(text, question);
    case 'yes-no':
      return yesOrNo(text, question);
    case 'xlsform/acknowledge':
      return /^(?:ok|true|yes|oui|1)$/i.test(text) ? true : undefined;
    default:
      return text;
  }
}

const numberOf = (text: string): number | undefined => {
  const plain = /^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d+)?$/i.test(text)
    ? Number(text.replace(',', '.'))
    : Number.NaN;
  return Number.isFinite(plain) ? plain : undefined;
};

function dayOf(text: string, base: string): string | undefined {
  const day = text.slice(0, 10);
  if (!isIsoDay(day)) return undefined;
  return base === 'datetime' ? text : day;
}

/** Other programs write the name 1 as 1.0; a form may do so itself. */
const codeOf = (text: string, { codes, words }: MergedQuestion): string | undefined =>
  codes.get(text) ??
  words.get(foldText(text)) ??
  codes.get(/^-?\d+\.0+$/.test(text) ? text.replace(/\.0+$/, '') : `${text}.0`);

function codesOf(parts: readonly string[], question: MergedQuestion): readonly string[] | undefined {
  const found = parts.map((part) => codeOf(part, question));
  return found.every((code) => code !== undefined) ? found : undefined;
}

/** Names stand between spaces; in exports with labels, labels do, and these hold spaces themselves. */
function severalOf(text: string, question: MergedQuestion): readonly string[] | undefined {
  const byName = codesOf(text.split(/\s+/), question);
  if (byName) return byName;
  const byMark = codesOf(
    text.split(/\s*[;|\n]\s*|,\s+/).filter((part) => part !== ''),
    question,
  );
  if (byMark) return byMark;
  const labels = [...question.words].sort(([a], [b]) => b.length - a.length);
  const found: string[] = [];
  for (let rest = foldText(text); rest !== ''; ) {
    const next = labels.find(
      ([word]) =>
        word !== '' && (rest === word || (/^[\s,;]/.test(rest.slice(word.length)) && rest.startsWith(word))),
    );
    if (!next) return undefined;
    found.push(next[1]);
    rest = rest.slice(next[0].length).replace(/^[\s,;]+/, '');
  }
  return found;
}

function yesOrNo(text: string, question: MergedQuestion): boolean | string | undefined {
  const code = codeOf(text, question) ?? text;
  const label = question.labels.get(code) ?? code;
  if (isYes({ code, label }) || /^(?:1|ok)$/i.test(code)) return true;
  if (isNo({ code, label }) || code === '0') return false;
  return gapOfLabel(code, wordsOf(label));
}
