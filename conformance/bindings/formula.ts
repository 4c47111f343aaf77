import {
  type ComputedSetting,
  checkFormula,
  compileFormula,
  compileFormulaToColumns,
  computeIndicator,
  describeFormula,
  evaluateFormula,
  type Formula,
  type FormulaCategory,
  type FormulaIndicator,
  type FormulaKind,
  type FormulaValue,
  formatFormula,
  formulaDependencies,
  formulaOrder,
  formulaReadings,
  parseFormula,
} from '@jalon/indicators';
import type { Binding } from '../Vector.ts';

type Text = { readonly formula: string };
type Values = Readonly<Record<string, FormulaValue | null>>;
type Kinds = { readonly kinds?: Readonly<Record<string, FormulaKind>> };

const orNull = <T>(value: T | undefined) => value ?? null;
const unread: Formula = { type: 'missing' };
const read = (text: string): Formula => parseFormula(text).value ?? unread;
const kindsOf = ({ kinds = {} }: Kinds) => ({ kinds: new Map(Object.entries(kinds)) });
const withoutSpans = (formula: Formula | undefined): unknown =>
  formula
    ? JSON.parse(JSON.stringify(formula, (name, value) => (name === 'span' ? undefined : value)))
    : null;
/** Numbers from a list in which `null` is missing, as a column with its bitmap. */
function columnOf(values: readonly (number | null)[]) {
  const valid = new Uint8Array(Math.ceil(values.length / 8));
  values.forEach((value, row) => {
    if (value !== null) valid[row >> 3] = (valid[row >> 3] ?? 0) | (1 << (row & 7));
  });
  return { values: Float64Array.from(values, (value) => value ?? 0), valid };
}

/** The names of the vectors on the formula language, bound to the functions that compute them. */
export const formulaBindings: Readonly<Record<string, Binding>> = {
  formula_parse: ({ formula }: Text) => {
    const { value, issues } = parseFormula(formula);
    const [first] = issues;
    return {
      tree: withoutSpans(value),
      issue: orNull(first?.code),
      line: first?.at?.in === 'text' ? first.at.line : null,
      column: first?.at?.in === 'text' ? first.at.column : null,
    };
  },
  formula_format: ({ tree }: { tree: Formula }) => ({ formula: formatFormula(tree) }),
  formula_readings: ({ formula }: Text) => ({
    readings: formulaReadings(read(formula)).map(({ key }) => key),
    dependencies: formulaDependencies(read(formula)),
  }),
  formula_units: ({ formula, indicators }: Text & { indicators: readonly FormulaIndicator[] }) => {
    const { value, issues } = checkFormula(read(formula), { indicators });
    return { kind: orNull(value?.kind), unit: orNull(value?.unit), issue: orNull(issues[0]?.code) };
  },
  formula_order: ({ formulas }: { formulas: Readonly<Record<string, string | null>> }) => {
    const indicators = Object.entries(formulas).map(([id, formula]) => ({
      id,
      unit: 'n',
      ...(formula !== null && { formula }),
    }));
    const { order, cycles } = formulaOrder(indicators);
    return { order, cycles };
  },
  formula_evaluate: ({ formula, values, ...rest }: Text & Kinds & { values: Values }) => {
    const given = new Map(Object.entries(values).map(([key, value]) => [key, value ?? undefined]));
    const { value, reason } = evaluateFormula(read(formula), given, kindsOf(rest));
    return { value: orNull(value), reason: orNull(reason) };
  },
  formula_evaluate_rows: ({
    formula,
    columns,
  }: Text & { columns: Readonly<Record<string, readonly (number | null)[]>> }) => {
    const own = read(formula);
    const { readings, evaluate } = compileFormula(own);
    const given = new Map(Object.entries(columns));
    const rows = Math.max(0, ...[...given.values()].map(({ length }) => length));
    const inOrder = readings.map(({ key }) => given.get(key) ?? []);
    const { values, states } = compileFormulaToColumns(own).run(inOrder.map(columnOf), rows);
    return {
      closures: Array.from({ length: rows }, (_, row) =>
        orNull(evaluate(inOrder.map((values) => values[row] ?? undefined))),
      ),
      columns: Array.from(values, (value, row) => (states[row] === 0 ? value : null)),
    };
  },
  formula_indicator: ({
    indicators,
    observations,
    indicator,
    period,
    where,
  }: ComputedSetting & {
    indicator: string;
    period: { start: string; end: string };
    where?: readonly FormulaCategory[];
  }) => {
    const result = computeIndicator(
      { indicators, observations },
      { indicator, period, ...(where && { where }) },
    );
    return {
      value: orNull(result.value),
      reason: result.status === 'computed' ? null : result.reason,
      observed: orNull(result.coverage?.observed),
      wanted: orNull(result.coverage?.expected),
      warning: orNull(result.warnings[0]?.code),
    };
  },
  formula_words: ({
    formula,
    names,
    lang,
  }: Text & { names: Readonly<Record<string, string>>; lang: 'fr' | 'en' }) => ({
    words: describeFormula(
      read(formula),
      Object.entries(names).map(([id, name]) => ({ id, name })),
      lang,
    ).replace(/[\u00A0\u202F]/g, ' '),
  }),
};
