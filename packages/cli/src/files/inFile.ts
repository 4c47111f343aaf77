import { basename } from 'node:path';
import type { Issue } from '@jalon/core';

/** Places inside a document do not say which file; on a command line with several files the reader must know. */
export const inFile = (issue: Issue, path: string): Issue => ({
  ...issue,
  at: {
    in: 'dossier',
    ...(issue.at?.in === 'dossier' ? issue.at : {}),
    file: basename(path),
  },
});
