import type { Words } from '../../text/LocalizedText.ts';

/**
 * What in a quote would let the neighbours know who spoke: a telephone number, an address, a name with an age, somebody's
 * mother, an exact date. It names the kind of detail and never repeats the detail.
 */
export function identifyingDetail(text: string): Words | undefined {
  const shown = text
    .slice(0, 20_000)
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00A0\u202F]/g, ' ');
  return details.find(({ is }) => is.some((pattern) => pattern.test(shown)))?.words;
}

const months =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December)';
const kin =
  '(?:maman|mère|papa|père|fils|fille|frère|s(?:œ|oe)ur|mari|femme|compagne|compagnon|voisine?|tante|oncle|grand-mère|grand-père)';

/** A name: a capital letter that begins no sentence, and is none of the words that carry one anyway. */
const name =
  '(?!(?:Madame|Monsieur|Internet|Facebook|WhatsApp|Noël|CAF|CPAS|PMI|ASBL)\\b)\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';

const details: readonly { readonly words: Words; readonly is: readonly RegExp[] }[] = [
  {
    words: { fr: 'une adresse électronique', en: 'an e-mail address' },
    is: [/[^\s@<>()«»"]{1,64}@[^\s@<>()«»"]{1,80}\.\p{L}{2,}/u],
  },
  {
    words: { fr: 'un numéro de téléphone', en: 'a telephone number' },
    is: [
      // 06 12 34 56 78, 0475/12.34.56, 020 7946 0958: nine to eleven digits that begin with 0, in two to five groups
      /(?<![\d.,/-])0[1-9](?:[ ./-]?\d){7,9}(?![\d/.-]*\d)(?<!\d{2}[./-]\d{2}[./-]\d{4}.{0,6})/,
      /(?<!\d)(?:\+|00)[1-9]\d{0,2}(?:[ ./()-]{0,2}\d){7,11}(?!\d)/,
    ],
  },
  {
    words: { fr: 'une adresse', en: 'a street address' },
    is: [
      /(?<!\d)\d{1,4} ?(?:bis|ter)?,? (?:rue|avenue|boulevard|chaussée|impasse|allée)(?!\p{L})/iu,
      /(?<!\d)\d{1,4} ?(?:bis|ter)?,? (?:place|quai|chemin|cours|route|square) (?:d(?:e|u|es) (?:la |l')?|d'|la |le )?\p{Lu}/u,
      /(?<!\p{L})(?:rue|avenue|boulevard|chaussée|impasse) (?!\d)[^,.;!?\d]{2,40},? (?:n° ?)?\d{1,4}(?= ?[,.;)]|$| à )/iu,
      /(?<!\d)\d{1,4}[a-z]? (?:\p{Lu}\p{Ll}+ ){1,3}(?:Street|St|Road|Rd|Avenue|Lane|Close|Drive|Crescent|Terrace|Gardens)(?!\p{L})/u,
    ],
  },
  {
    words: { fr: 'un prénom et un âge', en: 'a first name with an age' },
    is: [
      new RegExp(
        `(?<![.!?…] |^|(?:[Ee]n|[ÀàAa]|[Aa]u|[Dd]ans) )(?<!\\p{L})${name}(?:,| \\() ?(?:âgée? de )?\\d{1,2} (?:ans|mois)(?! après| avant| plus| qu)`,
        'u',
      ),
      new RegExp(`^${name}(?:,| \\() ?(?:âgée? de )?\\d{1,2} ans ?[,.):;]`, 'u'),
      new RegExp(
        `(?<!\\p{L})(?<!\\b(?:[Ii]n|[Aa]t|[Oo]n) )${name}(?:,| \\() ?(?:aged? )?\\d{1,2}(?: years old| months old|\\)|, (?:a|an|who|from|mother|father)(?!\\p{L}))`,
        'u',
      ),
      new RegExp(`(?<!\\p{L})${name}, aged \\d{1,2}(?!\\d)`, 'u'),
    ],
  },
  {
    words: { fr: 'un nom', en: 'a name' },
    is: [
      new RegExp(`(?<!\\p{L})${kin} (?:de |d')${name}`, 'u'),
      new RegExp(
        `(?<!\\p{L})(?:[Mm]on|[Mm]a|[Nn]otre|[Ss]on|[Ss]a) (?:petite? )?(?:fils|fille|mari|femme|frère|s(?:œ|oe)ur|voisine?|copine|copain|aînée?) ${name}`,
        'u',
      ),
      new RegExp(
        `(?<!\\p{L})(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:son|daughter|husband|wife|brother|sister|neighbour|friend) ${name}`,
        'u',
      ),
      new RegExp(
        `(?<!\\p{L})${name}'s (?:mum|mother|dad|father|son|daughter|sister|brother|husband|wife)(?!\\p{L})`,
        'u',
      ),
      /(?<!\p{L})(?:Mme|Mlle|M\.|Mr\.?|Mrs\.?|Ms\.?|Madame|Monsieur) (?!\p{Lu}\.?(?!\p{L}))\p{Lu}\p{Ll}+/u,
    ],
  },
  {
    words: { fr: 'un lieu de travail nommé', en: 'a workplace by name' },
    is: [
      new RegExp(
        `(?:patron(?:ne)?|chef|cheffe|employeur|travaille|travaillais|embauchée?|stage|collègues?)(?!\\p{L})[^.!?]{0,30} (?:boulangerie|boucherie|pharmacie|garage|restaurant|café|salon|librairie|usine|atelier|cabinet|entreprise) (?:de |chez )?${name}`,
        'u',
      ),
      new RegExp(
        `(?:boss|manager|work|worked|job|shift|colleagues?)(?!\\p{L})[^.!?]{0,20} (?:at|for) ${name}(?:'s)? (?:Bakery|Garage|Café|Cafe|Pharmacy|Restaurant|Salon|Butchers|Stores?)`,
        'u',
      ),
    ],
  },
  {
    words: { fr: 'une date précise', en: 'an exact date' },
    is: [
      // the first of a month is when things begin for everyone
      new RegExp(
        `(?<!\\d)(?:[2-9]|[12]\\d|3[01])(?:st|nd|rd|th)? (?:of )?${months},? (?:19|20)\\d\\d(?!\\d)`,
        'iu',
      ),
      new RegExp(
        `(?<!\\p{L})${months} (?:[2-9]|[12]\\d|3[01])(?:st|nd|rd|th)?,? (?:19|20)\\d\\d(?!\\d)`,
        'u',
      ),
      /(?<![\d/.-])(?:0?[2-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\d\d(?![\d/.-]*\d)/,
    ],
  },
];
