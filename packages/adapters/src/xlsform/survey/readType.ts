import { questionTypes, selectAliases, type TypeUse, typeAliases } from './questionTypes.data.ts';

/** What the cell of a type says. */
export type ReadType =
  | { readonly opens: 'group' | 'repeat'; readonly base: string }
  | { readonly closes: 'group' | 'repeat'; readonly base: string }
  | {
      /** The type by the name of the standard, or as written where it is not known. */
      readonly base: string;
      readonly use?: TypeUse;
      /** Name of the list of choices, or of the file that holds it. */
      readonly list?: string;
      /** Whether a choice “other” is offered, with a question what it is. */
      readonly hasOther?: boolean;
    };

const nest = /^(begin|end)[ _]+(group|repeat|lgroup|looped group|loop|kobomatrix|score|rank)(?: .*)?$/;

/** Reads a type: `select one from yes_no or_other`, `begin group`, `dateTime`. */
export function readType(written: string): ReadType {
  const text = written.trim().replace(/\s+/g, ' ');
  const low = text.toLowerCase();
  const [, way, what = ''] = nest.exec(low) ?? [];
  if (way !== undefined) {
    const inside = /^(?:repeat|lgroup|looped group|loop)$/.test(what) ? 'repeat' : 'group';
    const isOwn = /^(?:kobomatrix|score|rank)$/.test(what);
    // a loop goes over the list that it names
    const base = what === 'loop' ? text : isOwn ? `${way}_${what}` : `${way}_${inside}`;
    return way === 'begin' ? { opens: inside, base } : { closes: inside, base };
  }
  const select = selectAliases.find(([alias]) => low === alias || low.startsWith(`${alias} `));
  if (select && low !== 'rank' && low !== 'osm')
    return readSelect(select[1], text.slice(select[0].length).trim());
  const plain = low.replace(/^add (.+) prompt$/, '$1');
  const base = typeAliases.get(plain) ?? plain;
  const use = questionTypes.get(base);
  return use === undefined ? { base: text } : { base, use };
}

function readSelect(base: string, rest: string): ReadType {
  const [list = '', ...more] = rest.split(' ');
  const hasOther = /^(?:or[ _]other|or specify other)$/i.test(more.join(' '));
  const use = questionTypes.get(base);
  return {
    base,
    ...(use === undefined ? {} : { use }),
    ...(list === '' ? {} : { list }),
    ...(hasOther ? { hasOther } : {}),
  };
}
