import { perText } from '../lexicon/perText.ts';

/**
 * The name of an indicator as it is compared: small letters, no accents, no punctuation, the usual short forms of
 * "number of" written out, the remark in parentheses at its end left out.
 */
export const normaliseName: (name: string) => string = perText((name) => {
  const words = plain(name.replace(/\s*\([^()]*\)\s*$/u, '') || name).split(' ');
  return words.map((word) => longForms[word] ?? word).join(' ');
});

/** A code as it is compared: `N° 1.2.` and `1.2` are the same. */
export const normaliseCode: (code: string) => string = perText((code) =>
  code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*(?:n°|n\.º|nr\.?|no\.?|#)\s*(?=\d)/u, '')
    .replace(/\s+/gu, '')
    .replace(/[.):]+$/u, ''),
);

const longForms: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  nb: 'nombre',
  nbre: 'nombre',
  nbr: 'nombre',
  no: 'number',
  tx: 'taux',
});

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}%€$£]+/gu, ' ')
    .trim();
