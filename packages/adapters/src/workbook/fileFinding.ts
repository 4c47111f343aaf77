import type { Words } from '@jalon/core';
import type { FileKind } from './sniffFile.ts';

/** What a file turned out to be by its first bytes, in words that follow « on a trouvé » or "found". */
export const fileFindings: Readonly<Record<Exclude<FileKind, 'zip' | 'compound'>, Words>> = {
  pdf: { fr: 'un document PDF', en: 'a PDF document' },
  image: { fr: 'une image', en: 'a picture' },
  'web-page': { fr: 'une page web', en: 'a web page' },
  'web-table': {
    fr: 'un tableau de page web (HTML), tel que l’exportent des outils en ligne',
    en: 'a table of a web page (HTML), as online tools export it',
  },
  'excel-xml': { fr: 'un classeur « XML Excel 2003 »', en: 'a workbook of “Excel 2003 XML”' },
  'flat-ods': { fr: 'un classeur OpenDocument (.fods)', en: 'an OpenDocument workbook (.fods)' },
  xml: { fr: 'un fichier XML', en: 'an XML file' },
  rtf: { fr: 'un document RTF', en: 'an RTF document' },
  empty: { fr: 'un fichier vide', en: 'an empty file' },
  text: { fr: 'un fichier texte', en: 'a text file' },
  binary: { fr: 'des données binaires d’un format inconnu', en: 'binary data of an unknown format' },
};

const binaryWorkbook = { fr: 'un classeur Excel binaire (.xlsb)', en: 'a binary Excel workbook (.xlsb)' };
const oldWorkbook = {
  fr: 'un classeur Excel d’avant 2007 (.xls)',
  en: 'an Excel workbook from before 2007 (.xls)',
};

const archives: readonly (readonly [RegExp, Words])[] = [
  [/^xl\/workbook\.bin$/, binaryWorkbook],
  [/^word\//, { fr: 'un document Word', en: 'a Word document' }],
  [/^ppt\//, { fr: 'une présentation PowerPoint', en: 'a PowerPoint presentation' }],
  [
    /^content\.xml$/,
    { fr: 'un document OpenDocument (.ods, .odt)', en: 'an OpenDocument file (.ods, .odt)' },
  ],
  [
    /^Index\/(?:.*\.iwa|Tables\/)|^Index\.zip$/,
    { fr: 'un document Numbers ou Pages', en: 'a Numbers or Pages document' },
  ],
  [
    /\.(?:xlsx|xlsm|xls|ods)$/i,
    {
      fr: 'une archive zip qui contient des classeurs : il faut d’abord en sortir celui à lire',
      en: 'a zip archive that holds workbooks: the one to read has to be taken out of it first',
    },
  ],
];

const tables = new Set<Words>([
  fileFindings['web-table'],
  fileFindings['excel-xml'],
  binaryWorkbook,
  oldWorkbook,
]);

/** Whether a spreadsheet program opens what was found, so that saving it anew helps. */
export function opensAsTable(found: Words): boolean {
  return tables.has(found);
}

/**
 * What an archive that is no .xlsx turned out to be, by the paths of its parts.
 * @returns `undefined` for an .xlsx workbook
 */
export function archiveFinding(paths: readonly string[]): Words | undefined {
  // a workbook may carry other files in it
  if (paths.some((path) => /^xl\/workbook\.xml$/i.test(path))) return undefined;
  const known = archives.find(([pattern]) => paths.some((path) => pattern.test(path)));
  if (known) return known[1];
  if (paths.some((path) => /^xl\/.*\.xml$/i.test(path))) return undefined;
  return { fr: 'une archive zip sans classeur', en: 'a zip archive without a workbook' };
}

/** What a compound file (the container of Office before 2007, and of encrypted files since) turned out to be. */
export function compoundFinding(bytes: Uint8Array): Words | 'encrypted' {
  if (holdsWide(bytes, 'EncryptedPackage')) return 'encrypted';
  return holdsWide(bytes, 'Workbook') || holdsWide(bytes, 'Book')
    ? oldWorkbook
    : { fr: 'un document Office d’avant 2007', en: 'an Office document from before 2007' };
}

/** Whether a name of the container's directory (UTF-16) occurs. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const pattern = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(pattern[0] ?? 0); at !== -1; at = bytes.indexOf(pattern[0] ?? 0, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
