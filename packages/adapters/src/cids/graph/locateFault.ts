import type { Words } from '@jalon/core';

/** Where a text stops being JSON; lines and columns count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly found: Words;
}

const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const blank = /[ \t\r\n]*/y;
const plain = /[ !#-[\]-\uffff]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The first place at which a text breaks the grammar of JSON; it walks without recursion. */
export function locateFault(text: string): JsonFault {
  const open: string[] = [];
  let at = 0;
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const length = pattern.exec(text)?.[0].length ?? 0;
    at += length;
    return length;
  };
  /** Whether a string stands here; `at` is left where it breaks off. */
  const string = () => {
    if (text[at] !== '"') return false;
    at += 1;
    for (;;) {
      skip(plain);
      if (text[at] === '"') {
        at += 1;
        return true;
      }
      if (!skip(escaped)) return false;
    }
  };
  let wants: 'value' | 'key' | 'first-key' | 'first-value' | 'after' = 'value';
  for (;;) {
    skip(blank);
    const sign = text[at];
    if (wants === 'after') {
      const top = open.at(-1);
      if (top === undefined) break;
      if (sign === ',') wants = top === '{' ? 'key' : 'value';
      else if (sign === (top === '{' ? '}' : ']')) open.pop();
      else break;
      at += 1;
      continue;
    }
    if ((wants === 'first-key' && sign === '}') || (wants === 'first-value' && sign === ']')) {
      open.pop();
      at += 1;
      wants = 'after';
    } else if (wants === 'key' || wants === 'first-key') {
      if (!string()) break;
      skip(blank);
      if (text[at] !== ':') break;
      at += 1;
      wants = 'value';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      at += 1;
      wants = sign === '{' ? 'first-key' : 'first-value';
    } else {
      if (sign === '"' ? !string() : !skip(scalar)) break;
      wants = 'after';
    }
  }
  return { ...positionOf(text, at), found: foundAt(text, at) };
}

function positionOf(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: at - start + 1 };
}

function foundAt(text: string, at: number): Words {
  if (at >= text.length) return { fr: 'le texte s’arrête là', en: 'the text ends there' };
  const shown = text.slice(at, at + 20).replace(/\s+/g, ' ');
  return { fr: `« ${shown} »`, en: `“${shown}”` };
}
