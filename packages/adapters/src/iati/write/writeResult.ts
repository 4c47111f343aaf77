import type { LocalizedText, ResultNode } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { iatiExtension } from '../iatiExtension.ts';
import { keptAttributes, keptElements } from './keptParts.ts';
import { keptPlaces } from './keptPlaces.data.ts';
import { narrativesOf } from './narrativesOf.ts';
import type { PlannedResult } from './planActivity.ts';
import type { WriteContext } from './WriteContext.ts';
import { writeIndicator } from './writeIndicator.ts';
import { xmlOf } from './xmlOf.ts';

/** What a result is called that holds the indicators of no statement: as the programme. */
const unplaced = '9';

/** The levels that IATI knows as results. Source: IATI code list ResultType. */
const types: ReadonlyMap<ResultNode['level'], string> = /* @__PURE__ */ new Map([
  ['output', '1'],
  ['outcome', '2'],
  ['impact', '3'],
]);

/**
 * A statement as a result, with its indicators.
 * @param title what the result is called that belongs to no statement
 */
export function writeResult(
  { node, indicators }: PlannedResult,
  title: LocalizedText,
  context: WriteContext,
): XmlElement {
  const written = indicators.map((each) => writeIndicator(each, { ...context, node }));
  if (!node)
    return xmlOf('result', { type: unplaced, 'jalon:unplaced': 'true' }, [
      xmlOf('title', {}, narrativesOf(title)),
      ...written,
    ]);
  const kept = iatiExtension(node.extensions);
  return xmlOf('result', { ...resultAttributes(node), 'jalon:id': node.id, 'jalon:code': node.code }, [
    xmlOf('title', {}, narrativesOf(node.statement)),
    ...keptElements(kept, keptPlaces.result),
    ...written,
  ]);
}

function resultAttributes(node: ResultNode): Readonly<Record<string, string | undefined>> {
  const { type: written, ...kept } = keptAttributes(iatiExtension(node.extensions), keptPlaces.result);
  const known = types.get(node.level);
  const isOther = node.level === 'output' && node.kind === 'iati/other';
  return {
    type: isOther ? (written ?? unplaced) : (known ?? unplaced),
    ...kept,
    'jalon:level': known === undefined ? node.level : undefined,
    'jalon:kind': node.kind,
  };
}
