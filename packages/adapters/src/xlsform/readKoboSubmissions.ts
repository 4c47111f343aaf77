import type { Checked, Consent, Issue, Json, RawResponse } from '@jalon/core';
import type { CsvSource } from '../csv/CsvSource.ts';
import { IdMint } from '../spreadsheet/import/IdMint.ts';
import type { ExportSheet } from './export/ExportSheet.ts';
import { type JoinedSheets, joinSheets } from './export/joinSheets.ts';
import { readOrphans } from './export/readOrphans.ts';
import { chooseVersion } from './kobo/chooseVersion.ts';
import { consentOf, consentQuestion, goneFrom } from './kobo/consentOf.ts';
import { fieldReader } from './kobo/fieldReader.ts';
import { deepest, isTooDeep } from './kobo/isTooDeep.ts';
import type { KoboFormVersion, KoboResponses, ReadKoboSubmissionsOptions } from './kobo/KoboResponses.ts';
import { KoboTally } from './kobo/KoboTally.ts';
import type { MergedForm } from './kobo/MergedForm.ts';
import { mergeForms } from './kobo/mergeForms.ts';
import { openSubmissions, type Submission, type Submissions } from './kobo/openSubmissions.ts';
import { readSubmission } from './kobo/readSubmission.ts';
import { responseHead } from './kobo/responseHead.ts';
import { sayKinds } from './kobo/sayKinds.ts';
import { waveOf, wavesOf } from './kobo/wavesOf.ts';
import { openForm } from './sheets/openForm.ts';
import { sourceBytes } from './sheets/sourceBytes.ts';
import { readForm } from './survey/readForm.ts';

/**
 * Reads the answers that people gave to a form over all its versions, from the JSON of Kobo or ODK or from an export as
 * tables (workbook, archive, delimited text), as raw responses of a register: codes, numbers, true or false, by item. Rows
 * of repeats join the submission that they belong to. Questions that were renamed, moved or changed their kind are brought
 * together; what cannot follow is kept apart and said. Names, numbers, addresses, places, pictures stay out unless they are
 * asked for; who did not consent, withdrew or was erased does not get in.
 * @param versions the forms, the oldest first
 * @param submissions bytes or text of the answers
 * @throws JalonError `missing-peer` where hucre is not installed and a file is a workbook
 * @example
 * ```ts
 * import { readKoboSubmissions } from '@jalon/adapters/xlsform';
 * const choices = [{ list_name: 'opts', name: 'a', label: 'Walks' }, { list_name: 'opts', name: 'b', label: 'Meals' }];
 * const form = (version: string, type: string) => ({ source: JSON.stringify({ version, survey: [{ type, name: 'q', label: 'What?' }], choices }) });
 * const answers = [{ _id: 1, __version__: 'v1', q: 'a' }, { _id: 2, __version__: 'v2', q: 'a b' }];
 * const { value } = await readKoboSubmissions([form('v1', 'select_one opts'), form('v2', 'select_multiple opts')], JSON.stringify(answers), { instrument: 'what' });
 * value?.responses.map((response) => [response.id, response.answers]); // => [['what.1', { q: ['a'] }], ['what.2', { q: ['a', 'b'] }]]
 * ```
 */
export async function readKoboSubmissions(
  versions: readonly KoboFormVersion[],
  submissions: CsvSource,
  options: ReadKoboSubmissionsOptions = {},
): Promise<Checked<KoboResponses>> {
  const { file } = options;
  const issues: Issue[] = [];
  const merged = await readVersions(versions, options, issues);
  const opened = await openAll([{ name: file, bytes: submissions }, ...(options.companions ?? [])], issues);
  if (!merged || !opened) return { issues };
  const { records, sheets } = opened;
  const joined = joinSheets(sheets, merged, issues);
  const tally = new KoboTally();
  const value = responsesOf(
    { ...joined, records: [...joined.records, ...records], isTable: sheets.length > 0 },
    merged,
    options,
    { tally, issues },
  );
  return { value, issues: [...issues, ...tally.issues(file)] };
}

/** All submissions of an export; `undefined` where its first file holds none. */
async function openAll(
  files: readonly { readonly name: string | undefined; readonly bytes: CsvSource }[],
  issues: Issue[],
): Promise<{ readonly records: readonly Submission[]; readonly sheets: readonly ExportSheet[] } | undefined> {
  const opened: (Submissions | undefined)[] = [];
  const said: Issue[] = [];
  for (const { name, bytes } of files) {
    const data = await sourceBytes(bytes, name);
    const read = data.value === undefined ? { issues: data.issues } : await openSubmissions(data.value, name);
    said.push(...read.issues);
    opened.push(read.value);
  }
  const records = opened.flatMap((each) => (each && 'records' in each ? each.records : []));
  const sheets = opened.flatMap((each) => (each && 'sheets' in each ? each.sheets : []));
  // pages that are all there are no lack
  const isComplete = ({ code, params }: Issue) =>
    code === 'xlsform/more-submissions' && Number(params['count']) <= records.length;
  issues.push(...said.filter((issue) => !isComplete(issue)));
  return opened[0] ? { records, sheets } : undefined;
}

async function readVersions(
  versions: readonly KoboFormVersion[],
  { instrument, renamed }: ReadKoboSubmissionsOptions,
  issues: Issue[],
): Promise<MergedForm | undefined> {
  const forms = [];
  for (const [at, { source, version, file }] of versions.entries()) {
    const data = await sourceBytes(source, file);
    const sheets = data.value === undefined ? { issues: data.issues } : await openForm(data.value, file);
    const form = sheets.value ? readForm(sheets.value, { file }) : { issues: [] };
    issues.push(...sheets.issues, ...form.issues.filter(({ severity }) => severity !== 'hint'));
    if (form.value)
      forms.push({ version: version ?? form.value.instrument.version ?? `v${at + 1}`, form: form.value });
  }
  return mergeForms(forms, { instrument, renamed }, issues);
}

function responsesOf(
  { records, orphans, isTable }: JoinedSheets & { readonly isTable: boolean },
  merged: MergedForm,
  options: ReadKoboSubmissionsOptions,
  { tally, issues }: { readonly tally: KoboTally; readonly issues: Issue[] },
): KoboResponses {
  const { person, wave, wavesBy, keep = [], leaveOut = [], register } = options;
  const meaning = fieldReader(merged);
  const asksConsent = consentQuestion(merged, options.consent);
  const apart = new Set([person, wave].filter((name) => name !== undefined));
  const mint = new IdMint([]);
  const people = new Map<string, string>();
  const personMint = new IdMint([]);
  const seen = new Set<string>();
  const labels = new Map<string, string>();
  const counts = new Map(merged.versions.map(({ version }) => [version, 0]));
  const agreed = new Map<string, Consent>();
  const gone = goneFrom(register);
  const responses: RawResponse[] = [];
  const reading = { meaning, tally, isTable, keep: new Set(keep), leaveOut: new Set(leaveOut), apart };
  for (const record of records) {
    if (isTooDeep(record)) {
      tally.count('xlsform/too-deep', 'error', { levels: deepest });
      continue;
    }
    const chosen = chooseVersion(record, merged);
    if (!chosen) continue;
    const { lookup, unknown } = chosen;
    if (unknown !== undefined)
      tally.count('xlsform/version-unknown', 'warning', { version: unknown, used: lookup.version });
    const head = responseHead(record, merged);
    if (head.isRefused) {
      tally.count('xlsform/response-refused', 'warning');
      continue;
    }
    if (head.key !== undefined && seen.has(head.key)) {
      tally.count('xlsform/response-twice', 'warning');
      continue;
    }
    if (head.key !== undefined) seen.add(head.key);
    const read = readSubmission(record, { ...reading, version: lookup });
    if (asksConsent && lookup.questions.has(asksConsent) && read.answers.get(asksConsent.item.id) !== true) {
      tally.count('xlsform/consent-refused', 'warning', { name: asksConsent.name });
      continue;
    }
    const code = person === undefined ? undefined : read.told.get(person);
    const who =
      code === undefined || code === '' ? undefined : (people.get(code) ?? pseudonym(code, personMint));
    if (code !== undefined && who !== undefined) people.set(code, who);
    if (who !== undefined && gone.has(who)) {
      tally.count('xlsform/consent-withdrawn', 'warning');
      continue;
    }
    counts.set(lookup.version, (counts.get(lookup.version) ?? 0) + 1);
    const round = waveOf(wave === undefined ? undefined : read.told.get(wave), wavesBy, {
      version: lookup.version,
      day: head.day,
    });
    if (round && !labels.has(round.id)) labels.set(round.id, round.label);
    if (who !== undefined && asksConsent && head.day !== undefined)
      agreed.set(who, agreed.get(who) ?? consentOf(who, head.day, asksConsent));
    const kept: { readonly [key: string]: Json } = {
      version: unknown ?? lookup.version,
      ...(unknown === undefined ? {} : { readAs: lookup.version }),
      ...(read.unread.length > 0 ? { unread: read.unread } : {}),
      ...(read.unknown.length > 0 ? { unknown: read.unknown } : {}),
      ...(head.validation === undefined ? {} : { validation: head.validation }),
    };
    responses.push({
      id: mint.fromId(
        head.key === undefined ? merged.instrument.id : `${merged.instrument.id}.${head.key}`.slice(0, 120),
      ),
      ...(who === undefined ? {} : { person: who }),
      instrument: merged.instrument.id,
      ...(round ? { wave: round.id } : {}),
      ...(head.day === undefined ? {} : { answeredOn: head.day }),
      answers: Object.fromEntries(read.answers),
      extensions: { xlsform: kept },
    });
  }
  sayKinds(merged, responses, tally);
  return {
    instrument: merged.instrument,
    responses,
    orphans: readOrphans(orphans, { merged, reading, asksConsent: asksConsent !== undefined }, issues),
    waves: wavesOf(responses, labels),
    consents: [...agreed.values()],
    versions: [...counts].map(([version, count]) => ({ version, responses: count })),
  };
}

const pseudonym = (code: string, mint: IdMint): string =>
  /^[A-Za-z0-9][\w.~-]{0,127}$/.test(code) ? mint.fromId(code) : mint.fromText('person', code);
