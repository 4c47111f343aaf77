import { type DayOrder, dayOrderOf, isIsoDay, type Json } from '@jalon/core';
import { codeListOf } from '../codelists/codeListOf.ts';
import { type Fields, isFields, isList, ownField, type Path } from '../shape/GivingPackage.ts';
import { fieldOf, type LeafShape, type Shape } from '../shape/GrantShape.ts';
import { grantShape } from '../shape/grantShape.data.ts';
import { isAddress, isMoment, isYearOrMonth } from '../shape/momentForms.ts';
import { amountFinding, currencyFinding, numberFinding, otherCurrencyFinding } from './amountFinding.ts';
import { addressFinding, codeFinding, yesNoFinding } from './codeFinding.ts';
import { type DayForm, dayFinding } from './dayFinding.ts';
import type { Fault, FaultContext } from './Fault.ts';
import { findMissing } from './findMissing.ts';
import type { Finding } from './GivingRepair.ts';
import {
  companyNumberFinding,
  grantIdFinding,
  organisationIdFinding,
  postcodeFinding,
} from './identifierFinding.ts';

/** Everything that is usually wrong with grants, in the order of the file. */
export function findFaults(grants: readonly Fields[], given: FaultContext): readonly Fault[] {
  const leaves = grants.map((grant, n) => [...leavesOf(grant, grantShape, ['grants', n], grant)]);
  const orders = dayOrders(leaves.flat());
  const context: FaultContext = {
    ...only('prefix', given.prefix ?? commonPrefix(grants)),
    ...only('currency', given.currency ?? commonCurrency(grants)),
  };
  return grants.flatMap((grant, n) => [
    ...(leaves[n] ?? []).flatMap((leaf) => faultOf(leaf, grant, orders, context)),
    ...findMissing(grant, ['grants', n], context),
  ]);
}

const only = <Name extends keyof FaultContext>(name: Name, value: string | undefined): FaultContext =>
  value === undefined ? {} : { [name]: value };

interface Leaf {
  readonly path: Path;
  readonly value: Json;
  readonly shape: LeafShape;
  /** The object that it is a field of. */
  readonly holder: Fields;
}

function* leavesOf(value: Json, shape: Shape, path: Path, holder: Fields): Generator<Leaf> {
  if (shape.is === 'object') {
    if (!isFields(value)) return;
    for (const [name, item] of Object.entries(value)) {
      const field = fieldOf(shape, name);
      if (field) yield* leavesOf(item, field, [...path, name], value);
    }
  } else if (shape.is === 'list') {
    if (isList(value))
      for (const [n, item] of value.entries()) yield* leavesOf(item, shape.of, [...path, n], holder);
  } else if (shape.many && isList(value)) {
    for (const [n, item] of value.entries()) yield { path: [...path, n], value: item, shape, holder };
  } else yield { path, value, shape, holder };
}

/** The column of a value: the same field of all grants. */
const columnOf = (path: Path): string => path.filter((part) => typeof part === 'string').join('/');

function dayOrders(leaves: readonly Leaf[]): ReadonlyMap<string, DayOrder> {
  const texts = new Map<string, string[]>();
  for (const { path, value, shape } of leaves) {
    if (!isDayShape(shape) || typeof value !== 'string') continue;
    const column = columnOf(path);
    const written = texts.get(column) ?? [];
    written.push(value);
    texts.set(column, written);
  }
  const orders = new Map<string, DayOrder>();
  for (const [column, written] of texts) {
    const order = dayOrderOf(written);
    if (order) orders.set(column, order);
  }
  return orders;
}

const isDayShape = ({ is }: LeafShape): boolean => is === 'day' || is === 'moment' || is === 'partial-day';

const blanks = /^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g;

function faultOf(
  { path, value, shape, holder }: Leaf,
  grant: Fields,
  orders: ReadonlyMap<string, DayOrder>,
  context: FaultContext,
): readonly Fault[] {
  if (value === null && shape.nullable) return [];
  const bare = typeof value === 'string' ? value.replace(blanks, '') : value;
  if (bare === '') return [];
  const finding =
    findingOf({ path, value: bare, shape, holder }, grant, orders.get(columnOf(path)), context) ??
    (bare === value
      ? undefined
      : ({
          code: 'threesixty/blanks',
          proposed: bare,
          certainty: 'safe',
          isReadable: shape.is === 'text',
        } as const));
  return finding ? [{ ...finding, path, found: value }] : [];
}

function findingOf(
  { path, value, shape, holder }: Leaf,
  grant: Fields,
  order: DayOrder | undefined,
  context: FaultContext,
): Finding | undefined {
  if (shape.is === 'number') {
    const currency = ownField(holder, 'currency') ?? ownField(grant, 'currency');
    if (typeof value !== 'number') return otherCurrencyFinding(value, currency) ?? numberFinding(value);
    const isKnown = typeof currency === 'string' && codeListOf('currency').has(currency);
    return path.at(-1) === 'amountAwarded' && path.length === 3
      ? amountFinding(value, isKnown ? currency : context.currency)
      : undefined;
  }
  if (shape.codes) {
    if (typeof value === 'string' && codeListOf(shape.codes).has(value)) return undefined;
    return shape.codes === 'currency' ? currencyFinding(value) : codeFinding(value, shape.codes);
  }
  if (shape.is === 'yes-no') return value === 'Yes' || value === 'No' ? undefined : yesNoFinding(value);
  if (shape.is === 'address')
    return typeof value === 'string' && isAddress(value) ? undefined : addressFinding(value);
  if (shape.is !== 'text') return isDayOf(shape.is, value) ? undefined : dayFinding(value, shape.is, order);
  if (typeof value === 'string') return textFinding(path, value, holder, context);
  if (typeof value !== 'number' && typeof value !== 'boolean') return { code: 'threesixty/not-a-text' };
  const inner = textFinding(path, String(value), holder, context);
  return {
    code: inner?.code ?? 'threesixty/number-for-text',
    proposed: inner?.proposed ?? String(value),
    certainty: inner?.certainty ?? 'safe',
  };
}

const isDayOf = (form: DayForm, value: Json): boolean =>
  typeof value === 'string' &&
  (isMoment(value) ||
    (form !== 'moment' && isIsoDay(value)) ||
    (form === 'partial-day' && isYearOrMonth(value)));

function textFinding(path: Path, text: string, holder: Fields, context: FaultContext): Finding | undefined {
  const [, , top, , field] = path;
  if (path.length === 3 && top === 'id') return grantIdFinding(text, context.prefix);
  const isParty = (top === 'recipientOrganization' || top === 'fundingOrganization') && path.length === 5;
  if (!isParty) return undefined;
  if (field === 'id') return organisationIdFinding(text, holder);
  if (field === 'companyNumber') return companyNumberFinding(text);
  return field === 'postalCode' ? postcodeFinding(text) : undefined;
}

/** What stands in front of all numbers of grants that have a prefix, where it is one and the same. */
function commonPrefix(grants: readonly Fields[]): string | undefined {
  const prefixes = grants.flatMap((grant) => {
    const id = ownField(grant, 'id');
    const prefix = typeof id === 'string' ? /^360G-[^\s-]+(?=-.)/.exec(id.trim())?.[0] : undefined;
    return prefix === undefined ? [] : [prefix];
  });
  return new Set(prefixes).size === 1 ? prefixes[0] : undefined;
}

/** The currency of all grants that have one. */
function commonCurrency(grants: readonly Fields[]): string | undefined {
  const found = new Set<string>();
  for (const grant of grants) {
    const currency = ownField(grant, 'currency');
    if (typeof currency === 'string' && codeListOf('currency').has(currency.trim().toUpperCase()))
      found.add(currency.trim().toUpperCase());
  }
  return found.size === 1 ? [...found][0] : undefined;
}
