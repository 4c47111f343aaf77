import { type Observation, type ObservationState, sameJson, type Words } from '@jalon/core';
import type { ReadingValue } from '../Reading.ts';
import { agreesAsWritten } from './agreesAsWritten.ts';
import type { ImportState } from './ImportState.ts';
import { quantityWords, type RowSource, rowIssue, writtenOf } from './RowSource.ts';

/**
 * Adds what a cell says to the record of its indicator and period: nothing where it is recorded already, a first
 * record, or a revision with its reason. What was recorded is never touched.
 */
export function recordObservation(
  state: ImportState,
  source: RowSource,
  cell: ReadingValue,
  found: Observation,
  unit: string,
): void {
  const say = (
    code: Parameters<typeof rowIssue>[1],
    severity: 'error' | 'warning' | 'hint',
    params: Parameters<typeof rowIssue>[3],
  ) => state.issues.push(rowIssue(source, code, severity, params, cell));
  const written = writtenOf(cell);
  const all = state.records.of(found);
  const own = state.records.ownOf(found, all);
  const before = own.said;
  if (before) {
    if (!saysTheSame(before, found))
      say('import/two-values', 'error', { written, recorded: recordWords(before, unit) });
    return;
  }
  own.said = found;
  const heads = own.heads.length > 0 ? own.heads : state.headsBeside(found, all);
  const [head] = heads;
  if (!head) {
    state.addObservation({ ...found, id: state.mint.fromId(found.id) }, all);
    return;
  }
  if (heads.length > 1) {
    const recorded = listWords(heads.map((one) => recordWords(one, unit)));
    say('import/conflicting-records', 'error', { written, recorded });
    return;
  }
  if (saysTheSame(head, found)) {
    if (found.comment !== undefined && head.comment === undefined)
      say('import/comment-differs', 'hint', { written: found.comment });
    return;
  }
  const recorded = recordWords(head, unit);
  if (!hasNumber(found) && hasNumber(head)) {
    say('import/gap-over-value', 'warning', { written, recorded });
    return;
  }
  const now = recordWords(found, unit);
  const { organisation } = head;
  state.addObservation(
    {
      ...found,
      ...(organisation === undefined ? {} : { organisation }),
      id: state.mint.fromId(found.id),
      revises: head.id,
      reason: reasonOf(recorded, now, found),
    },
    all,
  );
  say('import/value-revised', hasNumber(head) ? 'warning' : 'hint', { recorded, found: now });
}

/**
 * Whether a record holds already what a cell says. What the sheet leaves out (the number of respondents, how many of
 * how many) is no contradiction, and a share rounded in print is still the share it was computed as.
 */
function saysTheSame(recorded: Observation, found: Observation): boolean {
  return (
    sameValue(recorded, found) &&
    sameJson(recorded.bounds, found.bounds) &&
    (['numerator', 'denominator', 'n'] as const).every(
      (part) => found[part] === undefined || found[part] === recorded[part],
    ) &&
    (recorded.approximate ?? false) === (found.approximate ?? false) &&
    stateOf(recorded) === stateOf(found) &&
    (recorded.stage === 'provisional') === (found.stage === 'provisional')
  );
}

function sameValue(recorded: Observation, found: Observation): boolean {
  const { value, denominator } = recorded;
  if (value === found.value) return true;
  if (typeof value !== 'number' || typeof found.value !== 'number') return false;
  return denominator !== undefined && found.denominator === undefined && agreesAsWritten(found.value, value);
}

const stateOf = ({ state, value }: Observation): ObservationState =>
  state ?? (value === undefined ? 'not-available' : 'reported');

const hasNumber = ({ value, bounds }: Observation): boolean => value !== undefined || bounds !== undefined;

/** A record in words: its number with its unit, its limits, or as it was written. */
function recordWords(record: Observation, unit: string): Words {
  const { value, bounds, state, stage } = record;
  const words: Words =
    typeof value === 'number'
      ? quantityWords(value, unit)
      : bounds
        ? boundsWords(bounds.min, bounds.max, unit)
        : inAll(record.provenance?.text ?? String(value ?? state ?? '?'));
  if (stage !== 'provisional') return words;
  return { fr: `${words.fr} (provisoire)`, en: `${words.en} (provisional)` };
}

function boundsWords(min: number | undefined, max: number | undefined, unit: string): Words {
  const show = (limit: number | undefined): Words =>
    limit === undefined ? inAll('…') : quantityWords(limit, unit);
  return { fr: `${show(min).fr} – ${show(max).fr}`, en: `${show(min).en} – ${show(max).en}` };
}

const listWords = (list: readonly Words[]): Words => ({
  fr: list.map(({ fr }) => fr).join(', '),
  en: list.map(({ en }) => en).join(', '),
});

const inAll = (text: string): Words => ({ fr: text, en: text });

function reasonOf(before: Words, now: Words, { provenance }: Observation): Words {
  const place = [provenance?.file, provenance?.sheet, provenance?.cell].filter(Boolean).join(', ');
  return {
    fr: `Valeur relue dans le tableau de suivi (${place}) : ${now.fr} au lieu de ${before.fr}`,
    en: `Value read again in the tracking sheet (${place}): ${now.en} instead of ${before.en}`,
  };
}
