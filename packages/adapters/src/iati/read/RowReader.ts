import type { Indicator } from '@jalon/core';
import { scaleOfMeasure } from '../measureOf.ts';
import { readIatiValue } from '../readIatiValue.ts';
import type { IatiObservationRow, IatiRowActivity, IatiRowIndicator, IatiRowResult } from './IatiRow.ts';
import { isVersion1 } from './judgeRoot.ts';
import type { RefusedActivity } from './refusedActivity.ts';
import { outer, type RowLevel } from './rowLevel.ts';
import {
  type Attributes,
  type RowRoot,
  rowActivity,
  rowBaseline,
  rowIndicator,
  rowReference,
  rowRoot,
  tellInComment,
  type Writable,
} from './rowParts.ts';

/** Rows that are held back until their activity ends, so that each knows all of it. */
const mostHeld = 50_000;

/** Takes rows out of the tags of a file of activities as they go by; no tree is built. */
export class RowReader {
  /** Rows whose activity has ended. */
  ready: IatiObservationRow[] = [];
  /** Activities that were read. */
  activities = 0;
  /** Activities of a version that is not read, since they were last looked at. */
  refused: RefusedActivity[] = [];
  /** What the first element is, once it was met. */
  root: RowRoot | undefined;
  /** Tells where the parser is. */
  feed: { readonly line: number; readonly column: number } = { line: 1, column: 1 };

  #level: RowLevel = 'file';
  /** Elements that are open and say nothing of interest. */
  #skipped = 0;
  #prefix = '';
  #home: string | undefined;
  /** The language of the activity, for numbers. */
  #lang: string | undefined;
  #held: IatiObservationRow[] = [];
  #text = '';
  /** What takes the text that is being read. */
  #owner: { title?: string; comment?: string; identifier?: string } = {};
  #field: 'title' | 'comment' | 'identifier' = 'title';
  /** Where the text stands. */
  #around: RowLevel = 'activity';
  #activity: Writable<IatiRowActivity> = { identifier: '' };
  #result: Writable<IatiRowResult> = { title: '' };
  #indicator: Writable<IatiRowIndicator> = { title: '', unit: 'unit', references: [], baselines: [] };
  #scale: NonNullable<Indicator['scale']> = 'quantity';
  #period = { start: '', end: '' };
  #row: Writable<IatiObservationRow> | undefined;

  open(tag: string, attributes: Attributes): void {
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    let name = tag;
    if (this.#level === 'file') {
      name = this.#openRoot(tag, attributes);
    } else {
      if (this.#prefix !== '')
        name = tag.startsWith(this.#prefix) ? tag.slice(this.#prefix.length) : `:${tag}`;
      if (attributes['xmlns'] !== undefined && attributes['xmlns'] !== this.#home) name = ':';
    }
    if (!this.#enter(name, attributes)) this.#skipped = 1;
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (this.#level === 'text') {
      const text = this.#text.trim();
      if (text !== '') this.#owner[this.#field] ||= text;
      this.#level = this.#field === 'identifier' ? this.#around : 'texts';
      return;
    }
    if (this.#level === 'texts') {
      this.#level = this.#around;
      return;
    }
    if (this.#level === 'activity') {
      this.activities += 1;
      this.#release();
    } else if (this.#level === 'value' && this.#row) {
      if (this.#row.what === 'actual' && this.#scale === 'text') tellInComment(this.#row);
      this.#held.push(this.#row);
      if (this.#held.length >= mostHeld) this.#release();
    }
    this.#level = outer[this.#level] ?? 'file';
  }

  text(text: string): void {
    if (this.#level === 'text') this.#text += text;
  }

  /** Hands on what was read of an activity that does not end. */
  end(): void {
    this.#release();
  }

  #release(): void {
    if (this.#held.length === 0) return;
    if (this.ready.length === 0) this.ready = this.#held;
    else for (const row of this.#held) this.ready.push(row);
    this.#held = [];
  }

  #openRoot(tag: string, attributes: Attributes): string {
    this.#prefix = tag.slice(0, tag.indexOf(':') + 1);
    this.root = rowRoot(tag, attributes, this.feed);
    this.#home = this.root.namespace;
    return this.root.name;
  }

  /** Goes into an element; `false` where nothing of it is of interest. */
  #enter(name: string, attributes: Attributes): boolean {
    switch (this.#level) {
      case 'file':
        if (name === 'iati-activity') return this.#openActivity(attributes);
        this.#level = 'activities';
        return true;
      case 'activities':
        return name === 'iati-activity' && this.#openActivity(attributes);
      case 'activity':
        if (name === 'result') return this.#openResult(attributes);
        return name === 'iati-identifier' && this.#openText('identifier', this.#activity, 'text');
      case 'result':
        if (name === 'indicator') return this.#openIndicator(attributes);
        return name === 'title' && this.#openText('title', this.#result, 'texts');
      case 'indicator':
        return this.#enterIndicator(name, attributes);
      case 'period':
        return this.#enterPeriod(name, attributes);
      case 'value':
        return this.#enterValue(name, attributes);
      case 'texts':
        if (name !== 'narrative') return false;
        this.#text = '';
        this.#level = 'text';
        return true;
      default:
        return false;
    }
  }

  #openActivity(attributes: Attributes): boolean {
    const { version, lang } = rowActivity(attributes, this.root);
    if (version !== undefined && isVersion1(version)) {
      this.refused.push({ version, line: this.feed.line, column: this.feed.column });
      return false;
    }
    this.#activity = { identifier: '' };
    this.#lang = lang;
    this.#level = 'activity';
    return true;
  }

  #openResult(attributes: Attributes): true {
    const { type } = attributes;
    this.#result = type === undefined ? { title: '' } : { title: '', type };
    this.#level = 'result';
    return true;
  }

  #openIndicator(attributes: Attributes): true {
    this.#indicator = rowIndicator(attributes);
    this.#scale = scaleOfMeasure(attributes['measure']?.trim());
    this.#level = 'indicator';
    return true;
  }

  #openText(field: 'title' | 'comment' | 'identifier', owner: object, level: 'text' | 'texts'): true {
    this.#around = this.#level;
    this.#field = field;
    this.#owner = owner;
    this.#text = '';
    this.#level = level;
    return true;
  }

  #enterIndicator(name: string, attributes: Attributes): boolean {
    if (name === 'period') {
      this.#period = { start: '', end: '' };
      this.#level = 'period';
      return true;
    }
    if (name === 'title') return this.#openText('title', this.#indicator, 'texts');
    if (name === 'reference') {
      this.#indicator.references = [...this.#indicator.references, rowReference(attributes)];
    } else if (name === 'baseline') {
      const { value } = this.#valueOf(attributes['value']);
      this.#indicator.baselines = [...this.#indicator.baselines, rowBaseline(attributes, value)];
    }
    return false;
  }

  #enterPeriod(name: string, attributes: Attributes): boolean {
    if (name === 'target' || name === 'actual') {
      this.#row = this.#rowOf(name, attributes['value']);
      this.#level = 'value';
      return true;
    }
    if (name === 'period-start') this.#period.start = attributes['iso-date'] ?? '';
    else if (name === 'period-end') this.#period.end = attributes['iso-date'] ?? '';
    return false;
  }

  #enterValue(name: string, attributes: Attributes): boolean {
    if (!this.#row) return false;
    if (name === 'comment') return this.#openText('comment', this.#row, 'texts');
    if (name === 'dimension') {
      const { name: axis = '', value = '' } = attributes;
      this.#row.dimensions = [...this.#row.dimensions, { name: axis, value }];
    } else if (name === 'location') this.#row.locations = [...this.#row.locations, attributes['ref'] ?? ''];
    return false;
  }

  #rowOf(what: 'target' | 'actual', text: string | undefined): Writable<IatiObservationRow> {
    const { value, state } = this.#valueOf(text);
    const row: Writable<IatiObservationRow> = {
      what,
      activity: this.#activity,
      result: this.#result,
      indicator: this.#indicator,
      period: this.#period,
      dimensions: none,
      locations: none,
      line: this.feed.line,
    };
    if (value !== undefined) row.value = value;
    if (state !== undefined) row.state = state;
    if (text !== undefined) row.text = text;
    return row;
  }

  #valueOf(text: string | undefined): ReturnType<typeof readIatiValue> {
    return readIatiValue(text, { unit: this.#indicator.unit, scale: this.#scale, lang: this.#lang });
  }
}

const none: readonly never[] = [];
