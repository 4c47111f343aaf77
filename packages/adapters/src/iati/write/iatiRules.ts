import { type IatiRule, iatiOrder } from './iatiOrder.data.ts';

/** An attribute that an element may have. */
interface AttributeRule {
  readonly type: string;
  readonly required: boolean;
}

/** A child that an element may have, at its place in the order. */
interface ChildRule {
  readonly name: string;
  /** The rule of the child. */
  readonly rule: string;
  readonly least: 0 | 1;
  readonly most: number;
}

/** What may stand in an element, taken apart. */
export interface ElementRule extends Omit<IatiRule, 'attributes' | 'children'> {
  readonly attributes: ReadonlyMap<string, AttributeRule>;
  readonly children: ReadonlyMap<string, ChildRule>;
}

let rules: ReadonlyMap<string, ElementRule> | undefined;

/** The rules of IATI 2.03 by name. */
export function iatiRules(): ReadonlyMap<string, ElementRule> {
  rules ??= new Map(Object.entries(iatiOrder).map(([name, rule]) => [name, takenApart(rule)]));
  return rules;
}

const takenApart = ({ attributes = '', children = '', ...rest }: IatiRule): ElementRule => ({
  ...rest,
  attributes: new Map(words(attributes).map(attributeRule)),
  children: new Map(words(children).map(childRule)),
});

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

function attributeRule(word: string): readonly [string, AttributeRule] {
  const required = word.endsWith('!');
  const [name = '', type = 'string'] = (required ? word.slice(0, -1) : word).split(':');
  return [name, { type, required }];
}

function childRule(word: string): readonly [string, ChildRule] {
  const mark = word.slice(-1);
  const [name = '', rule = name] = word.slice(0, -1).split(':');
  const least = mark === '!' || mark === '+' ? 1 : 0;
  return [name, { name, rule, least, most: mark === '!' || mark === '?' ? 1 : Number.POSITIVE_INFINITY }];
}
