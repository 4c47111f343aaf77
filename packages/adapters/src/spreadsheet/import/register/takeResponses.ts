import { type LocalizedText, type RawResponse, sameJson } from '@jalon/core';
import type { ReadingTable } from '../../Reading.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import { answersOf } from './answersOf.ts';
import { instrumentIdOf } from './instrumentIdOf.ts';
import { itemIds } from './itemIds.ts';
import { knownPerson, type PersonFacts, personOfCode } from './personOfCode.ts';
import type { RegisterDraft } from './RegisterDraft.ts';
import { waveIdOf } from './waveIdOf.ts';

/** What the import of answers was told. */
export interface ResponseOptions {
  /** Id of the instrument; default as `instrumentOf` gives it. */
  readonly instrument?: string;
  /** What those who consented agreed to; default the question as it was put. */
  readonly purpose?: LocalizedText;
}

/**
 * Brings answers into a register, each under the pseudonym of the person who gave it; who did not consent, withdrew or
 * was erased does not get in.
 */
export function takeResponses(
  draft: RegisterDraft,
  table: ReadingTable,
  file: string | undefined,
  options: ResponseOptions,
): void {
  const instrument = options.instrument ?? instrumentIdOf(table);
  const ids = itemIds(table);
  const claimed = new Set<string>();
  const consents = new Set(Object.values(table.columns)).has('consent');
  for (const row of table.rows) {
    const source: RowSource = { table, row, ...(file === undefined ? {} : { file }) };
    const consent = row.values.find(({ field }) => field === 'consent');
    if (consents && consent?.answer !== true) {
      const code = consent?.answer === false ? 'import/consent-refused' : 'import/consent-unclear';
      draft.issues.push(rowIssue(source, code, 'warning', { row: String(row.row) }, consent));
      continue;
    }
    const code = row.text['respondent']?.trim() || row.code?.trim();
    const known = code ? knownPerson(draft, code) : undefined;
    if (known && hasWithdrawn(draft, known.id)) {
      draft.issues.push(rowIssue(source, 'import/consent-withdrawn', 'warning', { row: known.id }));
      continue;
    }
    const person = code ? personOfCode(draft, source, code, factsOf(source)) : undefined;
    if (code && !person) continue;
    const answeredOn = row.values.find(({ field }) => field === 'stamp')?.at?.slice(0, 10);
    const wave = waveIdOf(row)?.id;
    const found: RawResponse = {
      id: [instrument, ...(person ? [person.id] : []), ...(wave === undefined ? [] : [wave])]
        .join('.')
        .slice(0, 120),
      ...(person ? { person: person.id } : {}),
      instrument,
      ...(wave === undefined ? {} : { wave }),
      ...(answeredOn === undefined ? {} : { answeredOn }),
      answers: answersOf(row, ids),
    };
    if (person && consent && answeredOn !== undefined)
      recordConsent(draft, person.id, answeredOn, options.purpose ?? purposeIn(table));
    record(draft, source, found, claimed);
  }
}

/** Names and addresses that stand beside answers belong to the person, not to the answers. */
function factsOf({ row: { text } }: RowSource): PersonFacts {
  const name =
    text['full-name']?.trim() || [text['first-name'], text['last-name']].filter(Boolean).join(' ').trim();
  const [email, phone] = [text['email']?.trim(), text['phone']?.trim()];
  return { ...(name ? { name } : {}), ...(email ? { email } : {}), ...(phone ? { phone } : {}) };
}

const hasWithdrawn = ({ consents }: RegisterDraft, person: string): boolean => {
  const own = consents.filter((one) => one.person === person);
  return own.length > 0 && own.every(({ withdrawnOn }) => withdrawnOn !== undefined);
};

/** A bare « Consentement » says nothing of what was agreed to. */
function purposeIn({ headers = {} }: ReadingTable): LocalizedText {
  const { consent } = headers;
  const isQuestion = consent !== undefined && /\s/u.test(consent.trim());
  return isQuestion ? consent : { fr: 'Utilisation des réponses', en: 'Use of the answers' };
}

function recordConsent(draft: RegisterDraft, person: string, givenOn: string, purpose: LocalizedText): void {
  const known = draft.consents.some((one) => one.person === person && sameJson(one.purpose, purpose));
  if (known) return;
  const id = draft.mint.fromId(`consent.${person}`);
  draft.put(draft.consents, { id, person, purpose, givenOn, givenBy: 'self' });
}

/** Adds a response; one that the register has already is left as it is, and told where the answers differ. */
function record(draft: RegisterDraft, source: RowSource, found: RawResponse, claimed: Set<string>): void {
  const same = draft.responses.filter(
    (one) => one.instrument === found.instrument && one.person === found.person && one.wave === found.wave,
  );
  const known =
    found.person === undefined
      ? same.find(
          (one) =>
            !claimed.has(one.id) &&
            one.answeredOn === found.answeredOn &&
            sameJson(one.answers, found.answers),
        )
      : same[0];
  if (!known) {
    const response = { ...found, id: draft.mint.fromId(found.id) };
    claimed.add(draft.put(draft.responses, response).id);
    return;
  }
  claimed.add(known.id);
  if (!sameJson(known.answers, found.answers)) {
    const questions = differing(known.answers, found.answers).join(', ');
    draft.issues.push(
      rowIssue(source, 'import/response-differs', 'warning', { row: found.person ?? '', questions }),
    );
  }
}

const differing = (a: RawResponse['answers'], b: RawResponse['answers']): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !sameJson(a[key], b[key]));
