import { createDossier, type Dossier, type Issue } from '@jalon/core';
import { declareLosses } from '../carriage/declareLosses.ts';
import type {
  ExchangeFile,
  ExchangeFormat,
  ExchangeSource,
  ReadExchangeOptions,
} from '../carriage/ExchangeFormat.ts';
import { IdMint } from '../spreadsheet/import/IdMint.ts';
import { formIssue } from './formIssue.ts';
import { judgeXlsForm } from './judgeXlsForm.ts';
import type { ReadForm } from './ReadForm.ts';
import { recogniseForm } from './recogniseForm.ts';
import { openForm } from './sheets/openForm.ts';
import { sourceBytes } from './sheets/sourceBytes.ts';
import { readForm } from './survey/readForm.ts';
import { toXlsFormTables } from './write/toXlsFormTables.ts';
import { writeFormFile } from './write/writeFormFile.ts';
import { xlsFormCarriages } from './xlsFormCarriages.ts';

/**
 * XLSForm, the form of ODK, Kobo and their relatives, as a value: a dossier with the instruments that forms are, one
 * workbook for each.
 */
export const xlsFormFormat: ExchangeFormat = {
  id: 'xlsform',
  name: { fr: 'XLSForm (ODK, KoboToolbox)', en: 'XLSForm (ODK, KoboToolbox)' },
  document: 'dossier',
  recognise: recogniseForm,
  read: readDossier,
  write: async (dossier, { lang, at } = {}) => {
    const losses = declareLosses(dossier, xlsFormCarriages);
    if (dossier.instruments.length === 0)
      return { files: [], losses, issues: [formIssue('xlsform/no-instrument', 'warning', {})] };
    const files: ExchangeFile[] = [];
    const issues: Issue[] = [];
    for (const instrument of dossier.instruments) {
      const { tables, issues: own } = toXlsFormTables(instrument, {
        dossier,
        ...(lang === undefined ? {} : { lang }),
      });
      const bytes = await writeFormFile(tables, instrument.id, at);
      files.push({ name: `${instrument.id}.xlsx`, bytes });
      issues.push(...own);
    }
    return { files, losses, issues };
  },
  judge: judgeXlsForm,
  carries: xlsFormCarriages,
};

/** The forms of one set as the instruments of a dossier. */
async function readDossier(source: ExchangeSource, { file, companions = [] }: ReadExchangeOptions = {}) {
  const issues: Issue[] = [];
  const forms: ReadForm[] = [];
  const mint = new IdMint([]);
  const sources: readonly (readonly [ExchangeSource, string | undefined])[] = [
    [source, file],
    ...companions.map(({ name, bytes }) => [bytes, name] as const),
  ];
  for (const [each, name] of sources) {
    const data = await sourceBytes(each, name);
    const sheets = data.value === undefined ? data : await openForm(data.value, name);
    issues.push(...sheets.issues);
    if (!Array.isArray(sheets.value)) continue;
    const form = readForm(sheets.value, { file: name, mint });
    issues.push(...form.issues);
    if (form.value) forms.push(form.value);
  }
  const [first] = forms;
  return first ? { value: [dossierOf(forms, first)], issues } : { issues };
}

function dossierOf(forms: readonly ReadForm[], { instrument, dossier }: ReadForm): Dossier {
  const instruments = forms.map((form) => form.instrument);
  const texts = instruments.flatMap(({ items }) => items.map(({ text }) => text));
  const spoken = new Set(texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))));
  const head = dossier ?? {
    id: instrument.id,
    title: instrument.name,
    languages: [...spoken].filter((tag) => !/^und\b/.test(tag)),
  };
  return createDossier({ ...head, instruments });
}
