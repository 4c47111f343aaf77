import type { Checked, Issue } from '@jalon/core';
import { type CellLimits, cellBudget } from '../CellBudget.ts';
import { parseXml, type XmlHandler } from '../parseXml.ts';
import type { ShowValue } from '../valueShower.ts';
import type { Workbook } from '../Workbook.ts';
import { xmlFaultIssue } from '../xmlFaultIssue.ts';
import type { OdsStyles } from './OdsStyles.ts';
import { type OdsBody, odsBodyHandler } from './odsBodyHandler.ts';
import { odsStyleHandler } from './odsStyleHandler.ts';

/**
 * Reads the parts of an OpenDocument spreadsheet into our port.
 * @param content `content.xml`, or the one file of a flat document (.fods)
 * @param shared `styles.xml`, whose styles the content refers to
 */
export function readOds(
  content: Uint8Array,
  shared: Uint8Array | undefined,
  limits: CellLimits,
  show: ShowValue,
): Checked<Workbook> {
  const styles: OdsStyles = { styles: new Map(), formats: new Map() };
  const budget = cellBudget(limits);
  const body = odsBodyHandler(styles, budget, show);
  const fault = (shared && parseXml(shared, router(styles))) ?? parseXml(content, router(styles, body));
  const refusal: Issue | undefined = fault ? xmlFaultIssue(fault) : budget.refusal();
  if (refusal) return { issues: [refusal] };
  if (body.sheets.length === 0) return { issues: [xmlFaultIssue('malformed')] };
  const { sheets, names } = body;
  return {
    value: { source: { format: 'ods' }, sheets, ...(names.length > 0 ? { names } : {}) },
    issues: [],
  };
}

/** Hands each element to who takes it up: styles, or the body where there is one. */
function router(styles: OdsStyles, body?: OdsBody): XmlHandler {
  const style = odsStyleHandler(styles);
  let now: XmlHandler | undefined;
  let end = '';
  return {
    open(name, attributes) {
      if (now) now.open(name, attributes);
      // automatic styles of the shared part are those of its page headers
      else if (name === 'office:styles' || (body && name === 'office:automatic-styles'))
        [now, end] = [style, name];
      else if (body && name === 'office:spreadsheet') [now, end] = [body, name];
    },
    text(text) {
      now?.text(text);
    },
    close(name) {
      if (name === end) [now, end] = [undefined, ''];
      else now?.close(name);
    },
    isDone: () => body?.isDone?.() ?? false,
  };
}
