import type { Extensions } from '@jalon/core';
import { canStandInXml } from '../xml/canStandInXml.ts';
import type { KeptIati, KeptIatiBudget } from './KeptIati.ts';

/**
 * What an entity keeps of IATI, as far as it has the form in which it is kept and XML can hold it: nobody checks what
 * users put there.
 */
export const iatiExtension = (extensions: Extensions | undefined): KeptIati =>
  shaped<KeptIati>(extensions, {
    ...parts,
    version: isText,
    namespaces: isPairs,
    identifier: isText,
    start: isRecord({ ...parts, type: isText }),
    end: isRecord({ ...parts, type: isText }),
    description: isRecord(parts),
    reporting: isRecord(participant, 'organisation'),
    participants: isList(isRecord(participant, 'organisation')),
    references: isList(
      isRecord(
        { vocabulary: isText, code: isText, attributes: isAttributes },
        'vocabulary',
        'code',
        'attributes',
      ),
    ),
    baseline: isRecord({
      ...parts,
      ...{ year: isText, dated: is('year'), written: isText, valueIn: is('comment') },
    }),
    targets: isList(isRecord({ ...parts, target: isText, value: isText, written: isText }, 'target')),
    periods: isList(
      isRecord({ ...parts, start: isText, end: isText, holds: isList(isText) }, 'start', 'end'),
    ),
  });

/** The same for a budget line. */
export const iatiBudgetExtension = (extensions: Extensions | undefined): KeptIatiBudget =>
  shaped<KeptIatiBudget>(extensions, {
    ...parts,
    ...{ start: isText, end: isText, type: isText, status: isText, valueDate: isText, amount: isText },
    currency: is('default'),
    valueAttributes: isAttributes,
  });

type Test = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Test>>;

function shaped<Kept extends object>(
  extensions: Extensions | undefined,
  shape: Readonly<Record<keyof Kept, Test>>,
): Kept {
  const found = extensions && Object.hasOwn(extensions, 'iati') ? extensions['iati'] : undefined;
  if (typeof found !== 'object' || found === null) return {} as Kept;
  return Object.fromEntries(
    Object.entries(found).filter(
      ([key, value]) => Object.hasOwn(shape, key) && shape[key as keyof Kept](value),
    ),
  ) as Kept;
}

const isText: Test = (value) => typeof value === 'string' && canStandInXml(value);
const is =
  (text: string): Test =>
  (value) =>
    value === text;
const isList =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const isPair = (value: unknown, isName: Test): boolean =>
  Array.isArray(value) && value.length === 2 && isName(value[0]) && isText(value[1]);
const isPairs: Test = isList((value) => isPair(value, isText));

/** A name with one colon at most; none of ours, which the writer gives. */
const nameForm = /^(?!xmlns(?::|$)|jalon:)[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
const isName: Test = (value) => typeof value === 'string' && nameForm.test(value);
const isAttributes: Test = (value) =>
  isList((pair) => isPair(pair, isName))(value) &&
  new Set((value as [string][]).map(([name]) => name)).size === (value as unknown[]).length;

const isRecord =
  (shape: Shape, ...required: readonly string[]): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, item]) => Object.hasOwn(shape, key) && shape[key]?.(item));

const isElement: Test = (value) =>
  isRecord({ name: isName, attributes: isAttributes, children: isList(isChild) }, 'name')(value);
const isChild: Test = (value) => isText(value) || isElement(value);
const isLocalized: Test = (value) =>
  isText(value) ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isText));

const parts = { attributes: isAttributes, elements: isList(isElement) };
const participant = { ...parts, organisation: isText, role: isText, name: isLocalized };
