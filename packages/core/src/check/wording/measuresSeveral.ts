import type { Lang } from '../../text/LocalizedText.ts';
import { foldStatement } from './foldStatement.ts';
import { peopleWords } from './peopleWords.data.ts';

/**
 * Whether the name of an indicator holds two measures: « Nombre d’ateliers et de participants », “satisfaction rate and
 * number of visits”. Groups counted together (« de parents et d’enfants ») and conditions on the same people (« formées
 * et certifiées ») are one.
 */
export function measuresSeveral(text: string, lang: Lang): boolean {
  const folded = foldStatement(text);
  if (measures[lang].some((measure) => measure.test(folded))) return true;
  const [, first, second] = eachWithItsOwn[lang].exec(folded) ?? [];
  if (first !== undefined && first !== second) return true;
  const pair = pairs[lang].exec(folded)?.slice(1) ?? [];
  return pair.some((word) => peopleWords[lang].test(word)) && pair.some((word) => events[lang].test(word));
}

/** What is held or handed out. */
const events = {
  fr: /^(?:ateliers?|seances?|sessions?|formations?|reunions?|rencontres?|permanences?|visites?|sorties?|activites?|cours|evenements?|animations?|entretiens?|repas|colis|heures?|places?|tonnes?|kilos?|kg|nuitees?|kits?|denrees)$/,
  en: /^(?:workshops?|sessions?|trainings?|meetings?|visits?|outings?|activities|courses|events?|interviews?|meals?|parcels?|hours?|places?|tonnes?|kilos?|kg|nights|kits?|referrals?)$/,
};

/** What is measured of somebody, each on a scale of its own. */
const qualities = {
  fr: 'satisfaction|confiance|participation|assiduite|ponctualite|quantite|qualite|autonomie|connaissances|attitudes|pratiques|competences|motivation',
  en: 'satisfaction|confidence|participation|attendance|punctuality|quantity|quality|autonomy|knowledge|attitudes|practices|skills|motivation',
};

/** « bénévoles formés et de tonnes collectées », “tenants trained and referrals made”: each with what was done to it. */
const eachWithItsOwn = {
  fr: /^(?:le )?nombre d(?:e |')[a-z-]+(?: d(?:e |')[a-z-]+)? ([a-z]+?(?:e|i|u|it|is))e?s?(?:,| et| ainsi que) d(?:e |')[a-z-]+(?: d(?:e |')[a-z-]+)? ([a-z]+?(?:e|i|u|it|is))e?s?$/,
  en: /^(?:the )?number of [a-z-]+ ([a-z]+ed|made|held|given|built|spent|sold) and [a-z-]+ ([a-z]+ed|made|held|given|built|spent|sold)$/,
};

const measures: { readonly [L in Lang]: readonly RegExp[] } = {
  fr: [
    /^(?:le |la )?(?:nombre|taux|part|pourcentage|proportion|montant|duree|score|niveau|degre|delai)s? .*(?: et| ainsi que|;| \/| \+) (?:le |la |l'|leur |du |de la )?(?:nombre|taux|part|pourcentage|proportion|montant|duree moyenne|score|niveau|degre|delai|frequence|assiduite|satisfaction)(?![a-z])/,
    /^(?:le |la )?(?:taux|niveau|degre|indice|score) (?:de |d')(?:satisfaction|confiance|participation|presence|assiduite|reussite|maitrise|connaissance|autonomie|qualite|frequentation|stress|fatigue) (?:et|ainsi que) (?:de |d')(?:satisfaction|confiance|participation|presence|assiduite|reussite|maitrise|connaissance|autonomie|qualite|frequentation|stress|fatigue)/,
    new RegExp(
      `^(?:l[ae]s? |l')?(?:${qualities.fr})(?:, (?:l[ae]s? |l')?(?:${qualities.fr}))* et (?:l[ae]s? |l')?(?:${qualities.fr}|presence|nombre|bien-etre)(?![a-z])`,
    ),
  ],
  en: [
    /^(?:the )?(?:number|rate|share|percentage|proportion|amount|average|score|level|length)s? .*(?: and| as well as|;| \/| \+) (?:the |their )?(?:number|rate|share|percentage|proportion|amount|average|score|level|length|frequency|satisfaction)(?![a-z])/,
    new RegExp(
      `^(?:the |[a-z]+'s? |[a-z]+s' )?(?:${qualities.en})(?:, (?:${qualities.en}))* and (?:${qualities.en}|wellbeing)(?![a-z])`,
    ),
  ],
};

/** « nombre d'ateliers et de participants »: sessions beside people. */
const pairs = {
  fr: /^(?:le )?nombre (?:total )?(?:de |d')([a-z-]+)(?: [a-z-]+){0,3} (?:et|ainsi que|\/) (?:de |d'|des )([a-z-]+)/,
  en: /^(?:the )?(?:total )?number of ([a-z-]+)(?: [a-z-]+){0,3} (?:and|as well as|\/) ([a-z-]+)(?: present| attending| reached)?$/,
};
