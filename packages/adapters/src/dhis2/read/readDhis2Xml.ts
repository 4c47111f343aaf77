import type { Issue, Json, Place } from '@jalon/core';
import type { SourceChunk } from '../../csv/sourceChunks.ts';
import { readXmlRecords } from '../../xml/readXmlRecords.ts';
import { elementsOf, type XmlElement, xmlText } from '../../xml/XmlElement.ts';
import { xmlFaultIssue } from '../../xml/xmlFaultIssue.ts';
import { dhis2Issue } from '../dhis2Issue.ts';
import { exchangeMember } from '../exchangeMember.ts';
import { type RawDhis2, type RawMembers, type RawObject, setMembers } from './RawDhis2.ts';
import { leftOut, tooManyValues } from './rawIssues.ts';

/** What stands in the XML of DHIS2: metadata list by list, data values one by one. */
export async function readDhis2Xml(
  source: AsyncIterable<SourceChunk>,
  file: string | undefined,
  maxValues: number,
): Promise<RawDhis2> {
  const lists = new Map<string, RawObject[]>();
  const values: RawObject[] = [];
  const issues: Issue[] = [];
  let root: XmlElement | undefined;
  const placed = ({ line = 1, column = 1 }: XmlElement): Place => ({
    in: 'text',
    line,
    column,
    ...(file === undefined ? {} : { file }),
  });
  const others = new Set<string>();
  const noteOthers = (set: XmlElement) => {
    for (const [name, value] of Object.entries(attributesOf(set)))
      if ((!setMembers.has(name) || name === 'dataSet') && value !== '') others.add(name);
  };
  const addValue = (set: XmlElement, element: XmlElement) => {
    if (localName(element) !== 'dataValue') {
      for (const value of elementsOf(element)) addValue(set, value);
      return;
    }
    const common = Object.entries(attributesOf(set)).filter(([name]) => setMembers.has(name));
    values.push({
      members: { ...Object.fromEntries(common), ...attributesOf(element) },
      at: placed(element),
    });
  };
  for await (const event of readXmlRecords(source)) {
    if (event.kind === 'fault') issues.push(xmlFaultIssue(event.fault, file));
    else if (event.kind === 'root') {
      root = event.element;
      if (!roots.has(localName(root))) {
        const at = placed(root);
        return { lists, values, issues: [{ ...dhis2Issue('not-dhis2', {}, 'error'), at }] };
      }
      noteOthers(root);
    } else if (values.length >= maxValues) {
      issues.push(tooManyValues(maxValues, placed(event.element)));
      break;
    } else if (root && ['dataValue', 'dataValues'].includes(localName(event.element)))
      addValue(root, event.element);
    else if (localName(event.element) === 'dataValueSet') {
      noteOthers(event.element);
      for (const value of elementsOf(event.element)) addValue(event.element, value);
    } else if (!localName(event.element).endsWith('s')) {
      // a list is called in the plural: this is the server, or what it says of itself
      others.add(localName(event.element));
    } else {
      const name = localName(event.element);
      const objects = elementsOf(event.element).map((element) => ({
        members: membersOf(element),
        at: placed(element),
      }));
      const all = lists.get(name) ?? [];
      for (const object of objects) all.push(object);
      if (all.length > 0) lists.set(name, all);
    }
  }
  issues.push(...leftOut(others, root ? placed(root) : { in: 'text', line: 1, column: 1 }));
  return { lists, values, issues };
}

const roots: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'metadata',
  'metaData',
  'dxf',
  'dataValueSet',
  'dataValueSets',
]);

const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

/** What stands in the attributes; what this library added stands in one of them as JSON. */
function attributesOf({ attributes }: XmlElement): RawMembers {
  const members: [string, Json][] = [];
  for (const [name, value] of attributes) {
    if (name === 'jalon:exchange') members.push([exchangeMember, jsonOrText(value)]);
    else if (!name.includes(':') && name !== 'xmlns' && name !== '__proto__') members.push([name, value]);
  }
  return Object.fromEntries(members);
}

function jsonOrText(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** An element as the object that JSON would have: lists are elements that hold several, each called in the singular. */
function membersOf(element: XmlElement): RawMembers {
  const members = new Map<string, Json>(Object.entries(attributesOf(element)));
  for (const child of elementsOf(element))
    if (localName(child) !== '__proto__') members.set(localName(child), jsonOf(child));
  return Object.fromEntries(members);
}

function jsonOf(element: XmlElement): Json {
  const children = elementsOf(element);
  const name = localName(element);
  if (children.length === 0)
    return element.attributes.size === 0
      ? name.endsWith('s') && xmlText(element).trim() === ''
        ? []
        : xmlText(element)
      : membersOf(element);
  const isList =
    name.endsWith('s') && children.every((child) => localName(child) === localName(children[0] ?? child));
  return isList ? children.map(jsonOf) : membersOf(element);
}
