import { entityWords } from '../dossier/entityWords.data.ts';
import type { Lang, Words } from '../text/LocalizedText.ts';
import { typeset } from '../text/typeset.ts';
import type { Place } from './Place.ts';

const words: Readonly<Record<'sheet' | 'cell' | 'row' | 'line' | 'item', Words>> = {
  sheet: { fr: 'feuille « {x} »', en: 'sheet “{x}”' },
  cell: { fr: 'cellule {x}', en: 'cell {x}' },
  row: { fr: 'ligne {x}', en: 'row {x}' },
  line: { fr: 'ligne {x}', en: 'line {x}' },
  item: { fr: 'rubrique « {x} »', en: 'item “{x}”' },
};

/**
 * A place in words, from the widest to the narrowest: file, sheet, cell; or the entity and the JSON pointer.
 * @example
 * ```ts
 * import { formatPlace } from '@jalon/core';
 * formatPlace({ in: 'sheet', file: 'suivi.xlsx', sheet: 'Suivi', cell: 'F8' }, 'en');
 * // => 'suivi.xlsx, sheet “Suivi”, cell F8'
 * formatPlace({ in: 'dossier', entity: { kind: 'indicator', id: 'waiting-time' } }, 'en');
 * // => 'indicator waiting-time'
 * ```
 */
export function formatPlace(place: Place, lang: Lang): string {
  const say = (key: keyof typeof words, x: string | number) =>
    typeset(words[key][lang], lang).replace('{x}', () => String(x));
  const parts: (string | undefined | false)[] = [];
  switch (place.in) {
    case 'sheet':
      parts.push(place.file, place.sheet && say('sheet', place.sheet));
      if (place.cell) parts.push(say('cell', place.cell));
      else if (place.row) parts.push(say('row', place.row));
      break;
    case 'dossier':
      parts.push(
        place.file,
        place.entity && `${entityWords[place.entity.kind][lang]} ${place.entity.id}`,
        place.pointer,
      );
      break;
    case 'text':
      parts.push(place.file, say('line', `${place.line}:${place.column}`));
      break;
    case 'report':
      parts.push(say('item', place.item), place.path);
      break;
  }
  return parts.filter(Boolean).join(', ');
}
