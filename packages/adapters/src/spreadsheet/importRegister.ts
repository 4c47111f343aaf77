import type { Issue, LocalizedText, Register } from '@jalon/core';
import { RegisterDraft } from './import/register/RegisterDraft.ts';
import { takePeople } from './import/register/takePeople.ts';
import { takeResponses } from './import/register/takeResponses.ts';
import type { Reading } from './Reading.ts';

/** What {@link importRegister} is told beside the reading. */
export interface ImportRegisterOptions {
  /** Id of the instrument that the answers were given to; default that of `instrumentOf`. */
  readonly instrument?: string;
  /** What those who consented agreed to; default the question as it was put. */
  readonly purpose?: LocalizedText;
  /** Id of the organisation that the people of the list belong to. */
  readonly organisation?: string;
  /** Id of the activity that the days of a list of attendance are about. */
  readonly activity?: string;
}

/** A register that took up a file, with what was decided on the way. */
export interface ImportedRegister {
  /** The register with the people and answers in it; the very same one where the file says nothing new. */
  readonly register: Register;
  readonly issues: readonly Issue[];
}

/**
 * Brings people, their attendance, their answers and consents into a register, where alone they may be kept: a dossier
 * and its reports speak of pseudonyms. Who refused, withdrew or was erased does not get in; what is recorded is never
 * overwritten; no issue names a person. The same file twice changes nothing.
 * @param register stays as it was
 * @param reading what the sheet says, see `readTables`; tables of other kinds are left alone
 * @example
 * ```ts
 * import { createRegister } from '@jalon/core/register';
 * import { importRegister, readTables } from '@jalon/adapters/spreadsheet';
 * import { readCsvSheet } from '@jalon/adapters/csv';
 * const answers = "Code famille;Vague;Q1. Je me sens à l'aise;Q2. Note de 0 à 10\nF01;T0;Plutôt d'accord;7\nF02;T0;Pas d'accord du tout;5\nF03;T0;Tout à fait d'accord;8\n";
 * const { value: workbook } = readCsvSheet(answers);
 * const reading = readTables(workbook ?? { source: { format: 'csv' }, sheets: [] });
 * const { register } = importRegister(createRegister({ id: 'people', title: 'People' }), reading, { instrument: 'parents' });
 * register.responses[0]; // => { id: 'parents.F01.T0', person: 'F01', instrument: 'parents', wave: 'T0', answers: { q1: 3, q2: 7 } }
 * importRegister(register, reading, { instrument: 'parents' }).register === register; // => true
 * ```
 */
export function importRegister(
  register: Register,
  reading: Reading,
  options: ImportRegisterOptions = {},
): ImportedRegister {
  const draft = new RegisterDraft(register);
  for (const table of reading.tables) {
    if (table.kind === 'survey-responses') takeResponses(draft, table, reading.file, options);
    if (table.kind === 'people') takePeople(draft, table, reading.file, options);
  }
  return { register: draft.finish(), issues: draft.issues };
}
