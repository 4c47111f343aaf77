import type {
  Category,
  Dimension,
  Dossier,
  Indicator,
  Issue,
  LocalizedText,
  Observation,
  Organisation,
  Period,
} from '@jalon/core';
import { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { periodKey } from '../../spreadsheet/import/periodKey.ts';
import { readableStem } from '../../spreadsheet/import/readableStem.ts';
import { type MeasureReader, measureReader } from '../../stream/measureReader.ts';
import { cellAddress } from '../../workbook/cellAddress.ts';
import type { HxlColumn, HxlTable } from '../HxlTable.ts';
import { type HxlPlace, hxlIssue } from '../hxlIssue.ts';
import { languageOfAttribute } from '../own/cellCodec.ts';
import { ageBand } from './ageBand.ts';
import { attributeCategories, attributeDimensions, axisTags } from './attributeCategories.data.ts';
import type { ColumnRoles } from './columnRoles.ts';
import type { ForeignSettings } from './ForeignSettings.ts';
import { type FigureColumn, isLanguage } from './figureColumns.ts';
import { type FigureSubject, foreignIndicator } from './foreignIndicator.ts';
import type { RowSubject } from './RowSubject.ts';

/** A figure with all that stands around it. */
export interface ForeignFigure {
  readonly table: HxlTable;
  readonly roles: ColumnRoles;
  readonly figure: FigureColumn;
  readonly cells: readonly string[];
  readonly row: number;
  readonly period: Period;
  readonly subject: RowSubject;
}

/** The lists of a dossier, growing while tables are read. */
export class Gathering {
  readonly #settings: ForeignSettings;
  readonly #mint = new IdMint([]);
  readonly #organisations = new Map<string, Organisation>();
  readonly #dimensions = new Map<
    string,
    { readonly dimension: Omit<Dimension, 'categories'>; readonly codes: Map<string, Omit<Category, 'code'>> }
  >();
  readonly #indicators = new Map<
    string,
    { readonly indicator: Indicator; readonly dimensions: Set<string>; readonly measure: MeasureReader }
  >();
  readonly #observations: Observation[] = [];
  readonly #issues: Issue[] = [];
  readonly #said = new Set<string>();

  constructor(settings: ForeignSettings) {
    this.#settings = settings;
  }

  say(issue: Issue): void {
    this.#issues.push(issue);
  }

  /** Doubts about one text are said where it first stands. */
  sayOnce(text: string, issues: readonly Issue[], place: HxlPlace): void {
    if (issues.length === 0 || this.#said.has(text)) return;
    this.#said.add(text);
    const at = { in: 'sheet', ...definedOf(place) } as const;
    this.#issues.push(...issues.map((issue) => ({ ...issue, at })));
  }

  organisation(code: string, name: string): string | undefined {
    const key = code || name;
    if (key === '') return undefined;
    const known = this.#organisations.get(key);
    if (known) return known.id;
    const fresh = { id: this.#mint.fromText('organisation', key), name: name || code };
    this.#organisations.set(key, fresh);
    return fresh.id;
  }

  category(column: HxlColumn, written: string): { readonly dimension: string; readonly code: string } {
    const attributes = column.attributes.filter(
      (each) => !isLanguage(each) && each !== 'name' && each !== 'code',
    );
    const key = [column.tag.slice(1), ...attributes].join('-');
    const name = column.header.trim() || axisTags.get(column.tag) || key;
    const language = column.attributes.find(isLanguage);
    const lang = language === undefined ? undefined : (languageOfAttribute(language) ?? language);
    return { dimension: this.#dimension(key, name).id, code: this.#code(key, written, lang) };
  }

  add({ table, roles, figure, cells, row, period, subject }: ForeignFigure): void {
    const written = (cells[figure.at] ?? '').trim();
    const at = { file: this.#settings.file, sheet: table.sheet, row, cell: cellAddress(row - 1, figure.at) };
    const about = foreignIndicator(roles, figure, cells);
    if (!about) {
      this.say(hxlIssue('hxl/no-indicator', 'warning', { written }, at));
      return;
    }
    const { indicator, dimensions, measure } = this.#indicator(about);
    const { amount, remarks } = measure.read(written);
    this.#issues.push(
      ...remarks.map((remark) => ({ ...remark, at: { in: 'sheet', ...definedOf(at) } as const })),
    );
    if (!amount) return;
    const categories = new Map(subject.categories);
    for (const [dimension, code] of figure.categories) categories.set(this.#ofPeople(dimension, code), code);
    for (const dimension of categories.keys()) dimensions.add(dimension);
    const ends = [periodKey(period), subject.organisation, subject.place, ...categories.values()];
    const stem = ends.map((each) => (each === undefined ? '' : `.${readableStem('x', each)}`)).join('');
    const { file, sheet, cell } = at;
    const text =
      typeof amount.value === 'number' && String(amount.value) === written ? {} : { text: written };
    this.#observations.push({
      id: this.#mint.fromId(`${indicator.id}${stem}`),
      indicator: indicator.id,
      period,
      ...(subject.place === undefined ? {} : { place: subject.place }),
      ...(subject.organisation === undefined ? {} : { organisation: subject.organisation }),
      ...(categories.size === 0 ? {} : { categories: Object.fromEntries(categories) }),
      ...amount,
      provenance: { ...definedOf({ file, sheet }), cell, ...text },
      ...(subject.kept.size === 0 ? {} : { extensions: { hxl: Object.fromEntries(subject.kept) } }),
    });
  }

  end(): Pick<Dossier, 'organisations' | 'dimensions' | 'indicators' | 'observations'> & {
    readonly issues: readonly Issue[];
  } {
    return {
      organisations: [...this.#organisations.values()],
      dimensions: [...this.#dimensions.values()].map(({ dimension, codes }) => ({
        ...dimension,
        categories: [...codes].map(([code, category]) => ({ code, ...category })),
      })),
      indicators: [...this.#indicators.values()].map(({ indicator, dimensions }) =>
        dimensions.size === 0 ? indicator : { ...indicator, dimensions: [...dimensions] },
      ),
      observations: this.#observations,
      issues: this.#issues,
    };
  }

  #indicator(about: FigureSubject) {
    const known = this.#indicators.get(about.key);
    if (known) return known;
    const { basis, locale } = this.#settings;
    const { key: _, stem, ...fields } = about;
    const id = this.#mint.fromText('indicator', stem);
    const indicator: Indicator = {
      id,
      ...fields,
      ...(basis === undefined ? {} : { basis }),
      measures: [],
      targets: [],
    };
    const measure = measureReader(indicator.unit === '1' ? undefined : indicator.unit, '', {
      ...(locale === undefined ? {} : { locale }),
      bareRatio: 'points',
    });
    const fresh = { indicator, dimensions: new Set<string>(), measure };
    this.#indicators.set(about.key, fresh);
    return fresh;
  }

  #dimension(key: string, name: LocalizedText): Omit<Dimension, 'categories'> {
    const known = this.#dimensions.get(key);
    if (known) return known.dimension;
    const kind = (['sex', 'gender', 'age'] as const).find((each) => each === key);
    const dimension = {
      id: this.#mint.fromText('dimension', key),
      name,
      ...(kind === undefined ? {} : { kind }),
    };
    this.#dimensions.set(key, { dimension, codes: new Map() });
    return dimension;
  }

  #ofPeople(key: string, code: string): string {
    const name = Object.hasOwn(attributeDimensions, key)
      ? attributeDimensions[key as keyof typeof attributeDimensions]
      : key;
    const { id } = this.#dimension(key, name);
    const codes = this.#dimensions.get(key)?.codes;
    const { label = code.replaceAll('_', ' '), rest } = attributeCategories.get(code) ?? {};
    if (codes && !codes.has(code)) codes.set(code, ageBand(code) ?? { label, ...(rest ? { rest } : {}) });
    return id;
  }

  /** The code of a category by its text. */
  #code(key: string, written: string, lang: string | undefined): string {
    const codes = this.#dimensions.get(key)?.codes;
    const stem = readableStem('category', written);
    // of another alphabet nothing is left
    const code = stem === 'category' ? written : stem;
    const label = lang === undefined ? written : { [lang]: written };
    const taken = codes?.get(code);
    if (taken === undefined) codes?.set(code, { label });
    if (taken === undefined || JSON.stringify(taken.label) === JSON.stringify(label)) return code;
    // two names with one stem stay two categories
    if (!codes?.has(written)) codes?.set(written, { label });
    return written;
  }
}

const definedOf = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
