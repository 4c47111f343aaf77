import { type PortfolioProgramme, textIn } from '@jalon/core';
import { type Fields, ownField } from '../shape/GivingPackage.ts';
import { extensionsOf, keptFields, without } from './ownBlock.ts';

/** A grant programme as a file says it. */
export function readProgramme(fields: Fields, id: string): PortfolioProgramme {
  const title = ownField(fields, 'title');
  const code = ownField(fields, 'code');
  const named = typeof title === 'string' ? { name: title } : { name: typeof code === 'string' ? code : id };
  const kept = without(fields, typeof title === 'string' ? ['title', 'jalon'] : ['jalon']);
  return {
    id,
    ...named,
    organisations: [],
    // a name that is no title is not to become one
    ...extensionsOf(typeof title === 'string' ? kept : { title: null, ...kept }),
  };
}

/** What a file says of a grant programme. */
export function programmeFields(programme: PortfolioProgramme, lang: string): Fields {
  const kept = keptFields(programme);
  const rest = without(kept, ['title', 'jalon']);
  return ownField(kept, 'title') === null ? rest : { title: textIn(programme.name, lang), ...rest };
}

/** What tells the programmes of a file apart: the code, without one the title. */
export function programmeSeed(fields: Fields): string {
  const texts = ['code', 'title'].map((name) => ownField(fields, name));
  return texts.find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? '';
}
