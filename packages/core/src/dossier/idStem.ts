/** How long an id may be. */
export const maxIdLength = 128;

/**
 * A readable id from a code or a name, whether or not something has it already: its letters without accents, its digits,
 * a hyphen between them.
 * @param kind stands in where the seed holds no letter or digit
 * @param seed a code or a name, for example `1.2` or `Délai moyen d’attente`
 */
export const idStem = (kind: string, seed: string): string => slug(seed) || slug(kind) || 'id';

const slug = (seed: string): string =>
  seed
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[œ]/g, 'oe')
    .replace(/[æ]/g, 'ae')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, maxIdLength)
    .replace(/[-.]+$/, '');
