// Written by scripts/formats.mjs from the format of Observation: change the format, then run it with --write.
import type { Observation } from './Observation.ts';

type Fields = { [field: string]: unknown };

const halfCharacter = /\p{Surrogate}/u;
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/;
const dayPattern =
  /^(?!0000)(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|\d{4}-(0[13-9]|1[0-2])-(29|30)|\d{4}-(0[13578]|1[02])-31|(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$/;
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
const periodFields = ['start', 'end', 'grain', 'label'];
const boundsFields = ['min', 'max'];
const uncertaintyFields = ['low', 'high', 'level'];
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
const provenanceFields = ['file', 'sheet', 'cell', 'text', 'collectedBy'];
const deepest = 100;
const fieldsFields = [
  'id',
  'indicator',
  'period',
  'place',
  'organisation',
  'categories',
  'value',
  'numerator',
  'denominator',
  'n',
  'bounds',
  'approximate',
  'uncertainty',
  'proxyAnswers',
  'instrument',
  'state',
  'stage',
  'check',
  'flags',
  'revises',
  'reason',
  'comment',
  'recordedOn',
  'provenance',
  'extensions',
];

/** A text without half a character (a lone surrogate), of which something has to be said. */
const isText = (value: unknown): value is string => typeof value === 'string' && !halfCharacter.test(value);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A plain object without symbols; anything more unusual is left to zod. */
const isRecord = (value: unknown): value is Fields => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) && Object.getOwnPropertySymbols(value).length === 0
  );
};

/** Whether every key is a field of the format; quickest where they come in its order. */
function hasOnly(value: Fields, fields: readonly string[]): boolean {
  let at = 0;
  for (const key in value) {
    while (at < fields.length && fields[at] !== key) at++;
    if (at === fields.length && !fields.includes(key)) return false;
  }
  return true;
}

/**
 * A fresh observation with its fields in the order of the format; undefined where anything has to be said about the
 * value, which is then for the format itself to do.
 */
export function readObservation(value: unknown): Observation | undefined {
  return readFields(value, 0) as Observation | undefined;
}

function readFields(value: unknown, depth: number): unknown {
  if (!isFields(value)) return undefined;
  const id$ = value['id'];
  if (!(typeof id$ === 'string' && idPattern.test(id$))) return undefined;
  const indicator$ = value['indicator'];
  if (!(typeof indicator$ === 'string' && idPattern.test(indicator$))) return undefined;
  const period$ = value['period'];
  const period$copy = readPeriod(period$);
  if (period$copy === undefined) return undefined;
  const read: Fields = { id: id$, indicator: indicator$, period: period$copy };
  const place$ = value['place'];
  if (place$ !== undefined) {
    if (!isText(place$)) return undefined;
    read['place'] = place$;
  } else if ('place' in value) return undefined;
  const organisation$ = value['organisation'];
  if (organisation$ !== undefined) {
    if (!(typeof organisation$ === 'string' && idPattern.test(organisation$))) return undefined;
    read['organisation'] = organisation$;
  } else if ('organisation' in value) return undefined;
  const categories$ = value['categories'];
  if (categories$ !== undefined) {
    const categories$copy = readCategories(categories$);
    if (categories$copy === undefined) return undefined;
    read['categories'] = categories$copy;
  } else if ('categories' in value) return undefined;
  const value$ = value['value'];
  if (value$ !== undefined) {
    if (
      !(
        (typeof value$ === 'number' && Number.isFinite(value$)) ||
        typeof value$ === 'boolean' ||
        isText(value$)
      )
    )
      return undefined;
    read['value'] = value$;
  } else if ('value' in value) return undefined;
  const numerator$ = value['numerator'];
  if (numerator$ !== undefined) {
    if (!(typeof numerator$ === 'number' && Number.isFinite(numerator$))) return undefined;
    read['numerator'] = numerator$;
  } else if ('numerator' in value) return undefined;
  const denominator$ = value['denominator'];
  if (denominator$ !== undefined) {
    if (!(typeof denominator$ === 'number' && Number.isFinite(denominator$))) return undefined;
    read['denominator'] = denominator$;
  } else if ('denominator' in value) return undefined;
  const n$ = value['n'];
  if (n$ !== undefined) {
    if (!(typeof n$ === 'number' && Number.isSafeInteger(n$) && n$ >= 0)) return undefined;
    read['n'] = n$;
  } else if ('n' in value) return undefined;
  const bounds$ = value['bounds'];
  if (bounds$ !== undefined) {
    const bounds$copy = readBounds(bounds$);
    if (bounds$copy === undefined) return undefined;
    read['bounds'] = bounds$copy;
  } else if ('bounds' in value) return undefined;
  const approximate$ = value['approximate'];
  if (approximate$ !== undefined) {
    if (!(typeof approximate$ === 'boolean')) return undefined;
    read['approximate'] = approximate$;
  } else if ('approximate' in value) return undefined;
  const uncertainty$ = value['uncertainty'];
  if (uncertainty$ !== undefined) {
    const uncertainty$copy = readUncertainty(uncertainty$);
    if (uncertainty$copy === undefined) return undefined;
    read['uncertainty'] = uncertainty$copy;
  } else if ('uncertainty' in value) return undefined;
  const proxyAnswers$ = value['proxyAnswers'];
  if (proxyAnswers$ !== undefined) {
    if (!(typeof proxyAnswers$ === 'number' && Number.isSafeInteger(proxyAnswers$) && proxyAnswers$ >= 0))
      return undefined;
    read['proxyAnswers'] = proxyAnswers$;
  } else if ('proxyAnswers' in value) return undefined;
  const instrument$ = value['instrument'];
  if (instrument$ !== undefined) {
    if (!(typeof instrument$ === 'string' && idPattern.test(instrument$))) return undefined;
    read['instrument'] = instrument$;
  } else if ('instrument' in value) return undefined;
  const state$ = value['state'];
  if (state$ !== undefined) {
    if (!stateCodes.has(state$)) return undefined;
    read['state'] = state$;
  } else if ('state' in value) return undefined;
  const stage$ = value['stage'];
  if (stage$ !== undefined) {
    if (!(stage$ === 'provisional' || stage$ === 'final' || stage$ === 'revised')) return undefined;
    read['stage'] = stage$;
  } else if ('stage' in value) return undefined;
  const check$ = value['check'];
  if (check$ !== undefined) {
    if (!(check$ === 'declared' || check$ === 'verified' || check$ === 'audited')) return undefined;
    read['check'] = check$;
  } else if ('check' in value) return undefined;
  const flags$ = value['flags'];
  if (flags$ !== undefined) {
    const flags$copy = readFlags(flags$);
    if (flags$copy === undefined) return undefined;
    read['flags'] = flags$copy;
  } else if ('flags' in value) return undefined;
  const revises$ = value['revises'];
  if (revises$ !== undefined) {
    if (!(typeof revises$ === 'string' && idPattern.test(revises$))) return undefined;
    read['revises'] = revises$;
  } else if ('revises' in value) return undefined;
  const reason$ = value['reason'];
  if (reason$ !== undefined) {
    const reason$copy = readLocalizedText(reason$);
    if (reason$copy === undefined) return undefined;
    read['reason'] = reason$copy;
  } else if ('reason' in value) return undefined;
  const comment$ = value['comment'];
  if (comment$ !== undefined) {
    const comment$copy = readLocalizedText(comment$);
    if (comment$copy === undefined) return undefined;
    read['comment'] = comment$copy;
  } else if ('comment' in value) return undefined;
  const recordedOn$ = value['recordedOn'];
  if (recordedOn$ !== undefined) {
    if (!(isText(recordedOn$) && dayPattern.test(recordedOn$))) return undefined;
    read['recordedOn'] = recordedOn$;
  } else if ('recordedOn' in value) return undefined;
  const provenance$ = value['provenance'];
  if (provenance$ !== undefined) {
    const provenance$copy = readProvenance(provenance$);
    if (provenance$copy === undefined) return undefined;
    read['provenance'] = provenance$copy;
  } else if ('provenance' in value) return undefined;
  const extensions$ = value['extensions'];
  if (extensions$ !== undefined) {
    const extensions$copy = readExtensions(extensions$, depth + 1);
    if (extensions$copy === undefined) return undefined;
    read['extensions'] = extensions$copy;
  } else if ('extensions' in value) return undefined;
  return hasOnly(value, fieldsFields) ? read : undefined;
}

function readExtensions(value: unknown, depth: number): unknown {
  if (!isRecord(value)) return undefined;
  const read: Fields = { ...value };
  for (const key in read) {
    if (key === '__proto__' || !(isText(key) && key.length >= 1)) return undefined;
    const item = read[key];
    const copy = readJson(item, depth + 1);
    if (copy === undefined) return undefined;
    read[key] = copy;
  }
  return read;
}

function readJson(value: unknown, depth: number): unknown {
  return depth > deepest ? undefined : readJsonValue(value, depth);
}

function readJsonValue(value: unknown, depth: number): unknown {
  if (value === null) return value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isText(value)) return value;
  const copy4 = readJsonValueArray(value, depth);
  if (copy4 !== undefined) return copy4;
  return readJsonValueRecord(value, depth);
}

function readJsonValueRecord(value: unknown, depth: number): unknown {
  if (!isRecord(value)) return undefined;
  const read: Fields = { ...value };
  for (const key in read) {
    if (key === '__proto__' || !isText(key)) return undefined;
    const item = read[key];
    const copy = readJson(item, depth + 1);
    if (copy === undefined) return undefined;
    read[key] = copy;
  }
  return read;
}

function readJsonValueArray(value: unknown, depth: number): unknown {
  if (!Array.isArray(value)) return undefined;
  const read: unknown[] = [];
  for (let n = 0; n < value.length; n++) {
    const item: unknown = value[n];
    const copy = readJson(item, depth + 1);
    if (copy === undefined) return undefined;
    read.push(copy);
  }
  return read;
}

function readProvenance(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const read: Fields = {};
  const file$ = value['file'];
  if (file$ !== undefined) {
    if (!isText(file$)) return undefined;
    read['file'] = file$;
  } else if ('file' in value) return undefined;
  const sheet$ = value['sheet'];
  if (sheet$ !== undefined) {
    if (!isText(sheet$)) return undefined;
    read['sheet'] = sheet$;
  } else if ('sheet' in value) return undefined;
  const cell$ = value['cell'];
  if (cell$ !== undefined) {
    if (!isText(cell$)) return undefined;
    read['cell'] = cell$;
  } else if ('cell' in value) return undefined;
  const text$ = value['text'];
  if (text$ !== undefined) {
    if (!isText(text$)) return undefined;
    read['text'] = text$;
  } else if ('text' in value) return undefined;
  const collectedBy$ = value['collectedBy'];
  if (collectedBy$ !== undefined) {
    const collectedBy$copy = readLocalizedText(collectedBy$);
    if (collectedBy$copy === undefined) return undefined;
    read['collectedBy'] = collectedBy$copy;
  } else if ('collectedBy' in value) return undefined;
  return hasOnly(value, provenanceFields) ? read : undefined;
}

function readLocalizedText(value: unknown): unknown {
  if (isText(value)) return value;
  return readLocalizedTextRecord(value);
}

function readLocalizedTextRecord(value: unknown): unknown {
  if (!isRecord(value)) return undefined;
  const read: Fields = { ...value };
  for (const key in read) {
    if (key === '__proto__' || !(typeof key === 'string' && localizedTextRecordKeyPattern.test(key)))
      return undefined;
    const item = read[key];
    if (!isText(item)) return undefined;
  }
  return read;
}

function readFlags(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const read: unknown[] = [];
  for (let n = 0; n < value.length; n++) {
    const item: unknown = value[n];
    if (!(isText(item) && item.length >= 1)) return undefined;
    read.push(item);
  }
  return read;
}

function readUncertainty(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const low$ = value['low'];
  if (!(typeof low$ === 'number' && Number.isFinite(low$))) return undefined;
  const high$ = value['high'];
  if (!(typeof high$ === 'number' && Number.isFinite(high$))) return undefined;
  const read: Fields = { low: low$, high: high$ };
  const level$ = value['level'];
  if (level$ !== undefined) {
    if (!(typeof level$ === 'number' && Number.isFinite(level$) && level$ >= 0 && level$ <= 1))
      return undefined;
    read['level'] = level$;
  } else if ('level' in value) return undefined;
  return hasOnly(value, uncertaintyFields) ? read : undefined;
}

function readBounds(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const read: Fields = {};
  const min$ = value['min'];
  if (min$ !== undefined) {
    if (!(typeof min$ === 'number' && Number.isFinite(min$))) return undefined;
    read['min'] = min$;
  } else if ('min' in value) return undefined;
  const max$ = value['max'];
  if (max$ !== undefined) {
    if (!(typeof max$ === 'number' && Number.isFinite(max$))) return undefined;
    read['max'] = max$;
  } else if ('max' in value) return undefined;
  return hasOnly(value, boundsFields) ? read : undefined;
}

function readCategories(value: unknown): unknown {
  if (!isRecord(value)) return undefined;
  const read: Fields = { ...value };
  for (const key in read) {
    if (key === '__proto__' || !isText(key)) return undefined;
    const item = read[key];
    if (!isText(item)) return undefined;
  }
  return read;
}

function readPeriod(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const start$ = value['start'];
  if (!(isText(start$) && dayPattern.test(start$))) return undefined;
  const end$ = value['end'];
  if (!(isText(end$) && dayPattern.test(end$))) return undefined;
  const read: Fields = { start: start$, end: end$ };
  const grain$ = value['grain'];
  if (grain$ !== undefined) {
    if (!grainCodes.has(grain$)) return undefined;
    read['grain'] = grain$;
  } else if ('grain' in value) return undefined;
  const label$ = value['label'];
  if (label$ !== undefined) {
    if (!isText(label$)) return undefined;
    read['label'] = label$;
  } else if ('label' in value) return undefined;
  return hasOnly(value, periodFields) ? read : undefined;
}
