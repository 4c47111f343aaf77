import { type ResultLevel, type ResultNode, textIn } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import type { ActivityReading } from './ActivityReading.ts';
import type { Breakdowns } from './Breakdowns.ts';
import { given } from './given.ts';
import { OwnAttributes } from './OwnAttributes.ts';
import { keptParts, partsOf } from './partsOf.ts';
import { type ReadIndicator, readIndicator } from './readIndicator.ts';

const names = {
  attributes: ['type'],
  keptAttributes: ['aggregation-status'],
  elements: ['title', 'indicator'],
  keptElements: ['description', 'document-link', 'reference'],
  once: ['title', 'description'],
};

/** The levels by the codes of the type. Source: IATI code list ResultType. */
const levels: ReadonlyMap<string, ResultLevel> = /* @__PURE__ */ new Map([
  ['1', 'output'],
  ['2', 'outcome'],
  ['3', 'impact'],
] as const);

/** A result with its indicators; no node where our own file says that the indicators belong to none. */
export interface ReadResult {
  readonly node?: ResultNode;
  readonly indicators: readonly ReadIndicator[];
}

/** A result with all that it holds. */
export function readResult(
  element: XmlElement,
  reading: ActivityReading,
  breakdowns: Breakdowns,
): ReadResult {
  const own = new OwnAttributes(element, 'jalon:');
  const parts = partsOf(element, names, reading);
  const node = own.text('unplaced') === 'true' ? undefined : readNode(element, own, parts, reading);
  const indicators = parts.all('indicator');
  if (indicators.length === 0) reading.say('iati/no-indicator', element, {}, 'hint');
  return {
    ...(node ? { node } : {}),
    indicators: indicators.map((indicator) => readIndicator(indicator, node?.id, reading, breakdowns)),
  };
}

function readNode(
  element: XmlElement,
  own: OwnAttributes,
  parts: ReturnType<typeof partsOf>,
  reading: ActivityReading,
): ResultNode {
  const isOwn = own.text('id') !== undefined;
  const titleElement = parts.first('title');
  const statement = (titleElement && reading.text(titleElement)) ?? '';
  if (statement === '' && !isOwn)
    reading.say('iati/no-title', titleElement ?? element, { element: 'result' });
  const type = element.attributes.get('type');
  const level = levels.get(type?.trim() ?? '');
  if (!isOwn && level === undefined) {
    const isOther = type?.trim() === '9';
    reading.say(
      isOther ? 'iati/other-result' : 'iati/unknown-result-type',
      element,
      { type: type ?? '' },
      isOther ? 'hint' : 'warning',
    );
  }
  const isUnknown = level === undefined && type !== undefined && type !== '9';
  const attributes = [...(isUnknown ? [['type', type] as const] : []), ...parts.kept.attributes];
  const iati = keptParts({ attributes, elements: parts.kept.elements }, 'result');
  const ownKind = own.text('kind');
  const kind = isOwn
    ? ownKind !== undefined && kindForm.test(ownKind)
      ? ownKind
      : undefined
    : level === undefined
      ? 'iati/other'
      : undefined;
  return {
    id:
      reading.ownId('result-node', own.text('id'), element) ??
      reading.mint.fromText('result', textIn(statement, reading.lang ?? '')),
    level: own.oneOf('level', ['input', 'activity', 'output', 'outcome', 'impact']) ?? level ?? 'output',
    statement,
    ...given({ kind: kind as ResultNode['kind'], code: own.text('code') }),
    ...(Object.keys(iati).length > 0 ? { extensions: { iati: iati as never } } : {}),
  };
}

const kindForm = /^(?:objective|precondition|change|[^/]+\/.+)$/s;
