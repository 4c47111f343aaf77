// Written by scripts/formats.mjs from the format of Observation: change the format, then run it with --write.
import type { Observation } from './Observation.ts';

type Fields = { [field: string]: unknown };

const halfCharacter = /\p{Surrogate}/u;
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/;
const dayPattern =
  /^(?!0000)(?:\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const grainCodes = new Set<unknown>([
  'day',
  'week',
  'month',
  'quarter',
  'four-month-term',
  'half-year',
  'year',
  'school-year',
  'programme-year',
  'fiscal-year',
  'custom',
]);
const stateCodes = new Set<unknown>([
  'reported',
  'estimated',
  'interpolated',
  'carried-forward',
  'imputed',
  'pending',
  'not-available',
  'not-collected',
  'not-communicated',
  'not-applicable',
  'dont-know',
  'refused',
  'suppressed',
  'unreadable',
]);
const localizedTextRecordKeyPattern = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const deepest = 100;

/** A text without half a character (a lone surrogate), of which something has to be said. */
const isText = (value: unknown): value is string => typeof value === 'string' && !halfCharacter.test(value);

/** A plain object; anything more unusual is left to zod. */
const isPlain = (value: unknown): value is Fields => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A plain object without symbols among its keys, as all that comes from text is; zod decides about others. */
const isRecord = (value: unknown, isOurs: boolean): value is Fields =>
  isPlain(value) && (isOurs || Object.getOwnPropertySymbols(value).length === 0);

/**
 * The observation that a value is, with its fields in the order of the format; undefined where anything has to be said
 * about the value, which is then for the format itself to do.
 * @param isOurs whether the value was just parsed from text, so that it may be kept and changed; else a fresh one comes back
 */
export function readObservation(value: unknown, isOurs = false): Observation | undefined {
  return readFields(value, isOurs, 0) as Observation | undefined;
}

function readFields(value: unknown, isOurs: boolean, depth: number): unknown {
  if (!isPlain(value)) return undefined;
  let id$: unknown;
  let indicator$: unknown;
  let period$: unknown;
  let place$: unknown;
  let organisation$: unknown;
  let categories$: unknown;
  let value$: unknown;
  let numerator$: unknown;
  let denominator$: unknown;
  let n$: unknown;
  let bounds$: unknown;
  let approximate$: unknown;
  let uncertainty$: unknown;
  let proxyAnswers$: unknown;
  let instrument$: unknown;
  let state$: unknown;
  let stage$: unknown;
  let check$: unknown;
  let flags$: unknown;
  let revises$: unknown;
  let reason$: unknown;
  let comment$: unknown;
  let recordedOn$: unknown;
  let provenance$: unknown;
  let extensions$: unknown;
  let isSame = isOurs;
  let isUsual = true;
  let rank = 0;
  let count = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'id': {
        if (!(typeof item === 'string' && idPattern.test(item))) return undefined;
        id$ = item;
        if (rank > 1) isSame = false;
        rank = 1;
        break;
      }
      case 'indicator': {
        if (!(typeof item === 'string' && idPattern.test(item))) return undefined;
        indicator$ = item;
        if (rank > 2) isSame = false;
        rank = 2;
        break;
      }
      case 'period': {
        const copy = readPeriod(item, isOurs);
        if (copy === undefined) return undefined;
        period$ = copy;
        if (rank > 3 || copy !== item) isSame = false;
        rank = 3;
        break;
      }
      case 'categories': {
        const copy = readCategories(item, isOurs);
        if (copy === undefined) return undefined;
        categories$ = copy;
        if (rank > 6 || copy !== item) isSame = false;
        rank = 6;
        break;
      }
      case 'value': {
        if (
          !((typeof item === 'number' && Number.isFinite(item)) || typeof item === 'boolean' || isText(item))
        )
          return undefined;
        value$ = item;
        if (rank > 7) isSame = false;
        rank = 7;
        break;
      }
      case 'comment': {
        const copy = readLocalizedText(item, isOurs);
        if (copy === undefined) return undefined;
        comment$ = copy;
        if (rank > 22 || copy !== item) isSame = false;
        rank = 22;
        break;
      }
      case 'provenance': {
        const copy = readProvenance(item, isOurs);
        if (copy === undefined) return undefined;
        provenance$ = copy;
        if (rank > 24 || copy !== item) isSame = false;
        rank = 24;
        break;
      }
      case 'place': {
        if (!isText(item)) return undefined;
        isUsual = false;
        place$ = item;
        if (rank > 4) isSame = false;
        rank = 4;
        break;
      }
      case 'organisation': {
        if (!(typeof item === 'string' && idPattern.test(item))) return undefined;
        isUsual = false;
        organisation$ = item;
        if (rank > 5) isSame = false;
        rank = 5;
        break;
      }
      case 'numerator': {
        if (!(typeof item === 'number' && Number.isFinite(item))) return undefined;
        isUsual = false;
        numerator$ = item;
        if (rank > 8) isSame = false;
        rank = 8;
        break;
      }
      case 'denominator': {
        if (!(typeof item === 'number' && Number.isFinite(item))) return undefined;
        isUsual = false;
        denominator$ = item;
        if (rank > 9) isSame = false;
        rank = 9;
        break;
      }
      case 'n': {
        if (!(typeof item === 'number' && Number.isSafeInteger(item) && item >= 0)) return undefined;
        isUsual = false;
        n$ = item;
        if (rank > 10) isSame = false;
        rank = 10;
        break;
      }
      case 'bounds': {
        const copy = readBounds(item, isOurs);
        if (copy === undefined) return undefined;
        isUsual = false;
        bounds$ = copy;
        if (rank > 11 || copy !== item) isSame = false;
        rank = 11;
        break;
      }
      case 'approximate': {
        if (!(typeof item === 'boolean')) return undefined;
        isUsual = false;
        approximate$ = item;
        if (rank > 12) isSame = false;
        rank = 12;
        break;
      }
      case 'uncertainty': {
        const copy = readUncertainty(item, isOurs);
        if (copy === undefined) return undefined;
        isUsual = false;
        uncertainty$ = copy;
        if (rank > 13 || copy !== item) isSame = false;
        rank = 13;
        break;
      }
      case 'proxyAnswers': {
        if (!(typeof item === 'number' && Number.isSafeInteger(item) && item >= 0)) return undefined;
        isUsual = false;
        proxyAnswers$ = item;
        if (rank > 14) isSame = false;
        rank = 14;
        break;
      }
      case 'instrument': {
        if (!(typeof item === 'string' && idPattern.test(item))) return undefined;
        isUsual = false;
        instrument$ = item;
        if (rank > 15) isSame = false;
        rank = 15;
        break;
      }
      case 'state': {
        if (!stateCodes.has(item)) return undefined;
        isUsual = false;
        state$ = item;
        if (rank > 16) isSame = false;
        rank = 16;
        break;
      }
      case 'stage': {
        if (!(item === 'provisional' || item === 'final' || item === 'revised')) return undefined;
        isUsual = false;
        stage$ = item;
        if (rank > 17) isSame = false;
        rank = 17;
        break;
      }
      case 'check': {
        if (!(item === 'declared' || item === 'verified' || item === 'audited')) return undefined;
        isUsual = false;
        check$ = item;
        if (rank > 18) isSame = false;
        rank = 18;
        break;
      }
      case 'flags': {
        const copy = readFlags(item, isOurs);
        if (copy === undefined) return undefined;
        isUsual = false;
        flags$ = copy;
        if (rank > 19 || copy !== item) isSame = false;
        rank = 19;
        break;
      }
      case 'revises': {
        if (!(typeof item === 'string' && idPattern.test(item))) return undefined;
        isUsual = false;
        revises$ = item;
        if (rank > 20) isSame = false;
        rank = 20;
        break;
      }
      case 'reason': {
        const copy = readLocalizedText(item, isOurs);
        if (copy === undefined) return undefined;
        isUsual = false;
        reason$ = copy;
        if (rank > 21 || copy !== item) isSame = false;
        rank = 21;
        break;
      }
      case 'recordedOn': {
        if (!(typeof item === 'string' && dayPattern.test(item))) return undefined;
        isUsual = false;
        recordedOn$ = item;
        if (rank > 23) isSame = false;
        rank = 23;
        break;
      }
      case 'extensions': {
        const copy = readExtensions(item, isOurs, depth + 1);
        if (copy === undefined) return undefined;
        isUsual = false;
        extensions$ = copy;
        if (rank > 25 || copy !== item) isSame = false;
        rank = 25;
        break;
      }
      default:
        return undefined;
    }
    count++;
  }
  // a field that no loop sees would be lost
  if (!isOurs && count !== Object.getOwnPropertyNames(value).length) return undefined;
  if (id$ === undefined || indicator$ === undefined || period$ === undefined) return undefined;
  if (isSame) return value;
  if (isUsual) {
    if (categories$ === undefined) {
      if (value$ === undefined) {
        if (comment$ === undefined) {
          if (provenance$ === undefined) {
            return { id: id$, indicator: indicator$, period: period$ };
          }
          return { id: id$, indicator: indicator$, period: period$, provenance: provenance$ };
        }
        if (provenance$ === undefined) {
          return { id: id$, indicator: indicator$, period: period$, comment: comment$ };
        }
        return {
          id: id$,
          indicator: indicator$,
          period: period$,
          comment: comment$,
          provenance: provenance$,
        };
      }
      if (comment$ === undefined) {
        if (provenance$ === undefined) {
          return { id: id$, indicator: indicator$, period: period$, value: value$ };
        }
        return { id: id$, indicator: indicator$, period: period$, value: value$, provenance: provenance$ };
      }
      if (provenance$ === undefined) {
        return { id: id$, indicator: indicator$, period: period$, value: value$, comment: comment$ };
      }
      return {
        id: id$,
        indicator: indicator$,
        period: period$,
        value: value$,
        comment: comment$,
        provenance: provenance$,
      };
    }
    if (value$ === undefined) {
      if (comment$ === undefined) {
        if (provenance$ === undefined) {
          return { id: id$, indicator: indicator$, period: period$, categories: categories$ };
        }
        return {
          id: id$,
          indicator: indicator$,
          period: period$,
          categories: categories$,
          provenance: provenance$,
        };
      }
      if (provenance$ === undefined) {
        return {
          id: id$,
          indicator: indicator$,
          period: period$,
          categories: categories$,
          comment: comment$,
        };
      }
      return {
        id: id$,
        indicator: indicator$,
        period: period$,
        categories: categories$,
        comment: comment$,
        provenance: provenance$,
      };
    }
    if (comment$ === undefined) {
      if (provenance$ === undefined) {
        return { id: id$, indicator: indicator$, period: period$, categories: categories$, value: value$ };
      }
      return {
        id: id$,
        indicator: indicator$,
        period: period$,
        categories: categories$,
        value: value$,
        provenance: provenance$,
      };
    }
    if (provenance$ === undefined) {
      return {
        id: id$,
        indicator: indicator$,
        period: period$,
        categories: categories$,
        value: value$,
        comment: comment$,
      };
    }
    return {
      id: id$,
      indicator: indicator$,
      period: period$,
      categories: categories$,
      value: value$,
      comment: comment$,
      provenance: provenance$,
    };
  }
  const read: Fields = { id: id$, indicator: indicator$, period: period$ };
  if (place$ !== undefined) read['place'] = place$;
  if (organisation$ !== undefined) read['organisation'] = organisation$;
  if (categories$ !== undefined) read['categories'] = categories$;
  if (value$ !== undefined) read['value'] = value$;
  if (numerator$ !== undefined) read['numerator'] = numerator$;
  if (denominator$ !== undefined) read['denominator'] = denominator$;
  if (n$ !== undefined) read['n'] = n$;
  if (bounds$ !== undefined) read['bounds'] = bounds$;
  if (approximate$ !== undefined) read['approximate'] = approximate$;
  if (uncertainty$ !== undefined) read['uncertainty'] = uncertainty$;
  if (proxyAnswers$ !== undefined) read['proxyAnswers'] = proxyAnswers$;
  if (instrument$ !== undefined) read['instrument'] = instrument$;
  if (state$ !== undefined) read['state'] = state$;
  if (stage$ !== undefined) read['stage'] = stage$;
  if (check$ !== undefined) read['check'] = check$;
  if (flags$ !== undefined) read['flags'] = flags$;
  if (revises$ !== undefined) read['revises'] = revises$;
  if (reason$ !== undefined) read['reason'] = reason$;
  if (comment$ !== undefined) read['comment'] = comment$;
  if (recordedOn$ !== undefined) read['recordedOn'] = recordedOn$;
  if (provenance$ !== undefined) read['provenance'] = provenance$;
  if (extensions$ !== undefined) read['extensions'] = extensions$;
  return read;
}

function readExtensions(value: unknown, isOurs: boolean, depth: number): unknown {
  if (!isRecord(value, isOurs)) return undefined;
  const read: Fields = isOurs ? value : { ...value };
  for (const key in read) {
    if (key === '__proto__' || !(isText(key) && key.length >= 1)) return undefined;
    const item = read[key];
    const copy = readJson(item, isOurs, depth + 1);
    if (copy === undefined) return undefined;
    read[key] = copy;
  }
  return read;
}

function readJson(value: unknown, isOurs: boolean, depth: number): unknown {
  return depth > deepest ? undefined : readJsonValue(value, isOurs, depth);
}

function readJsonValue(value: unknown, isOurs: boolean, depth: number): unknown {
  if (value === null) return value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isText(value)) return value;
  const copy4 = readJsonValueArray(value, isOurs, depth);
  if (copy4 !== undefined) return copy4;
  return readJsonValueRecord(value, isOurs, depth);
}

function readJsonValueRecord(value: unknown, isOurs: boolean, depth: number): unknown {
  if (!isRecord(value, isOurs)) return undefined;
  const read: Fields = isOurs ? value : { ...value };
  for (const key in read) {
    if (key === '__proto__' || !isText(key)) return undefined;
    const item = read[key];
    const copy = readJson(item, isOurs, depth + 1);
    if (copy === undefined) return undefined;
    read[key] = copy;
  }
  return read;
}

function readJsonValueArray(value: unknown, isOurs: boolean, depth: number): unknown {
  if (!Array.isArray(value)) return undefined;
  const read: unknown[] = isOurs ? value : [];
  for (let n = 0; n < value.length; n++) {
    const item: unknown = value[n];
    const copy = readJson(item, isOurs, depth + 1);
    if (copy === undefined) return undefined;
    read[n] = copy;
  }
  return read;
}

function readProvenance(value: unknown, isOurs: boolean): unknown {
  if (!isPlain(value)) return undefined;
  let file$: unknown;
  let sheet$: unknown;
  let cell$: unknown;
  let text$: unknown;
  let collectedBy$: unknown;
  let isSame = isOurs;
  let isUsual = true;
  let rank = 0;
  let count = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'file': {
        if (!isText(item)) return undefined;
        file$ = item;
        if (rank > 1) isSame = false;
        rank = 1;
        break;
      }
      case 'sheet': {
        if (!isText(item)) return undefined;
        sheet$ = item;
        if (rank > 2) isSame = false;
        rank = 2;
        break;
      }
      case 'cell': {
        if (!isText(item)) return undefined;
        cell$ = item;
        if (rank > 3) isSame = false;
        rank = 3;
        break;
      }
      case 'text': {
        if (!isText(item)) return undefined;
        text$ = item;
        if (rank > 4) isSame = false;
        rank = 4;
        break;
      }
      case 'collectedBy': {
        const copy = readLocalizedText(item, isOurs);
        if (copy === undefined) return undefined;
        isUsual = false;
        collectedBy$ = copy;
        if (rank > 5 || copy !== item) isSame = false;
        rank = 5;
        break;
      }
      default:
        return undefined;
    }
    count++;
  }
  // a field that no loop sees would be lost
  if (!isOurs && count !== Object.getOwnPropertyNames(value).length) return undefined;
  if (isSame) return value;
  if (isUsual) {
    if (file$ === undefined) {
      if (sheet$ === undefined) {
        if (cell$ === undefined) {
          if (text$ === undefined) {
            return {};
          }
          return { text: text$ };
        }
        if (text$ === undefined) {
          return { cell: cell$ };
        }
        return { cell: cell$, text: text$ };
      }
      if (cell$ === undefined) {
        if (text$ === undefined) {
          return { sheet: sheet$ };
        }
        return { sheet: sheet$, text: text$ };
      }
      if (text$ === undefined) {
        return { sheet: sheet$, cell: cell$ };
      }
      return { sheet: sheet$, cell: cell$, text: text$ };
    }
    if (sheet$ === undefined) {
      if (cell$ === undefined) {
        if (text$ === undefined) {
          return { file: file$ };
        }
        return { file: file$, text: text$ };
      }
      if (text$ === undefined) {
        return { file: file$, cell: cell$ };
      }
      return { file: file$, cell: cell$, text: text$ };
    }
    if (cell$ === undefined) {
      if (text$ === undefined) {
        return { file: file$, sheet: sheet$ };
      }
      return { file: file$, sheet: sheet$, text: text$ };
    }
    if (text$ === undefined) {
      return { file: file$, sheet: sheet$, cell: cell$ };
    }
    return { file: file$, sheet: sheet$, cell: cell$, text: text$ };
  }
  const read: Fields = {};
  if (file$ !== undefined) read['file'] = file$;
  if (sheet$ !== undefined) read['sheet'] = sheet$;
  if (cell$ !== undefined) read['cell'] = cell$;
  if (text$ !== undefined) read['text'] = text$;
  if (collectedBy$ !== undefined) read['collectedBy'] = collectedBy$;
  return read;
}

function readLocalizedText(value: unknown, isOurs: boolean): unknown {
  if (isText(value)) return value;
  return readLocalizedTextRecord(value, isOurs);
}

function readLocalizedTextRecord(value: unknown, isOurs: boolean): unknown {
  if (!isRecord(value, isOurs)) return undefined;
  const read: Fields = isOurs ? value : { ...value };
  for (const key in read) {
    if (key === '__proto__' || !(typeof key === 'string' && localizedTextRecordKeyPattern.test(key)))
      return undefined;
    const item = read[key];
    if (!isText(item)) return undefined;
  }
  return read;
}

function readFlags(value: unknown, isOurs: boolean): unknown {
  if (!Array.isArray(value)) return undefined;
  const read: unknown[] = isOurs ? value : [];
  for (let n = 0; n < value.length; n++) {
    const item: unknown = value[n];
    if (!(isText(item) && item.length >= 1)) return undefined;
    read[n] = item;
  }
  return read;
}

function readUncertainty(value: unknown, isOurs: boolean): unknown {
  if (!isPlain(value)) return undefined;
  let low$: unknown;
  let high$: unknown;
  let level$: unknown;
  let isSame = isOurs;
  let rank = 0;
  let count = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'low': {
        if (!(typeof item === 'number' && Number.isFinite(item))) return undefined;
        low$ = item;
        if (rank > 1) isSame = false;
        rank = 1;
        break;
      }
      case 'high': {
        if (!(typeof item === 'number' && Number.isFinite(item))) return undefined;
        high$ = item;
        if (rank > 2) isSame = false;
        rank = 2;
        break;
      }
      case 'level': {
        if (!(typeof item === 'number' && Number.isFinite(item) && item >= 0 && item <= 1)) return undefined;
        level$ = item;
        if (rank > 3) isSame = false;
        rank = 3;
        break;
      }
      default:
        return undefined;
    }
    count++;
  }
  // a field that no loop sees would be lost
  if (!isOurs && count !== Object.getOwnPropertyNames(value).length) return undefined;
  if (low$ === undefined || high$ === undefined) return undefined;
  if (isSame) return value;
  if (level$ === undefined) {
    return { low: low$, high: high$ };
  }
  return { low: low$, high: high$, level: level$ };
}

function readBounds(value: unknown, isOurs: boolean): unknown {
  if (!isPlain(value)) return undefined;
  let min$: unknown;
  let max$: unknown;
  let isSame = isOurs;
  let rank = 0;
  let count = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'min': {
        if (!(typeof item === 'number' && Number.isFinite(item))) return undefined;
        min$ = item;
        if (rank > 1) isSame = false;
        rank = 1;
        break;
      }
      case 'max': {
        if (!(typeof item === 'number' && Number.isFinite(item))) return undefined;
        max$ = item;
        if (rank > 2) isSame = false;
        rank = 2;
        break;
      }
      default:
        return undefined;
    }
    count++;
  }
  // a field that no loop sees would be lost
  if (!isOurs && count !== Object.getOwnPropertyNames(value).length) return undefined;
  if (isSame) return value;
  if (min$ === undefined) {
    if (max$ === undefined) {
      return {};
    }
    return { max: max$ };
  }
  if (max$ === undefined) {
    return { min: min$ };
  }
  return { min: min$, max: max$ };
}

function readCategories(value: unknown, isOurs: boolean): unknown {
  if (!isRecord(value, isOurs)) return undefined;
  const read: Fields = isOurs ? value : { ...value };
  for (const key in read) {
    if (key === '__proto__' || !isText(key)) return undefined;
    const item = read[key];
    if (!isText(item)) return undefined;
  }
  return read;
}

function readPeriod(value: unknown, isOurs: boolean): unknown {
  if (!isPlain(value)) return undefined;
  let start$: unknown;
  let end$: unknown;
  let grain$: unknown;
  let label$: unknown;
  let isSame = isOurs;
  let rank = 0;
  let count = 0;
  for (const key in value) {
    const item = value[key];
    switch (key) {
      case 'start': {
        if (!(typeof item === 'string' && dayPattern.test(item))) return undefined;
        start$ = item;
        if (rank > 1) isSame = false;
        rank = 1;
        break;
      }
      case 'end': {
        if (!(typeof item === 'string' && dayPattern.test(item))) return undefined;
        end$ = item;
        if (rank > 2) isSame = false;
        rank = 2;
        break;
      }
      case 'grain': {
        if (!grainCodes.has(item)) return undefined;
        grain$ = item;
        if (rank > 3) isSame = false;
        rank = 3;
        break;
      }
      case 'label': {
        if (!isText(item)) return undefined;
        label$ = item;
        if (rank > 4) isSame = false;
        rank = 4;
        break;
      }
      default:
        return undefined;
    }
    count++;
  }
  // a field that no loop sees would be lost
  if (!isOurs && count !== Object.getOwnPropertyNames(value).length) return undefined;
  if (start$ === undefined || end$ === undefined) return undefined;
  if (isSame) return value;
  if (grain$ === undefined) {
    if (label$ === undefined) {
      return { start: start$, end: end$ };
    }
    return { start: start$, end: end$, label: label$ };
  }
  if (label$ === undefined) {
    return { start: start$, end: end$, grain: grain$ };
  }
  return { start: start$, end: end$, grain: grain$, label: label$ };
}
