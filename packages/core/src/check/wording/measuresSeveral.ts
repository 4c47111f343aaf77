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
  const pair = pairs[lang].exec(folded)?.slice(1) ?? [];
  return pair.some((word) => peopleWords[lang].test(word)) && pair.some((word) => events[lang].test(word));
}

/** What is held or handed out. */
const events = {
  fr: /^(?:ateliers?|seances?|sessions?|formations?|reunions?|rencontres?|permanences?|visites?|sorties?|activites?|cours|evenements?|animations?|entretiens?|repas|colis|heures?|places?)$/,
  en: /^(?:workshops?|sessions?|trainings?|meetings?|visits?|outings?|activities|courses|events?|interviews?|meals?|parcels?|hours?|places?)$/,
};

const measures: { readonly [L in Lang]: readonly RegExp[] } = {
  fr: [
    /^(?:le |la )?(?:nombre|taux|part|pourcentage|proportion|montant|duree|score|niveau|degre|delai)s? .*(?: et| ainsi que|;| \/| \+) (?:le |la |l'|leur |du |de la )?(?:nombre|taux|part|pourcentage|proportion|montant|duree moyenne|score|niveau|degre|delai|frequence|assiduite|satisfaction)(?![a-z])/,
    /^(?:le |la )?(?:taux|niveau|degre|indice|score) (?:de |d')(?:satisfaction|confiance|participation|presence|assiduite|reussite|maitrise|connaissance|autonomie|qualite|frequentation|stress|fatigue) (?:et|ainsi que) (?:de |d')(?:satisfaction|confiance|participation|presence|assiduite|reussite|maitrise|connaissance|autonomie|qualite|frequentation|stress|fatigue)/,
    /^(?:la )?(?:satisfaction|confiance|participation|assiduite|qualite|autonomie) et (?:la |l')?(?:satisfaction|confiance|participation|assiduite|presence|qualite|autonomie|nombre|bien-etre)/,
  ],
  en: [
    /^(?:the )?(?:number|rate|share|percentage|proportion|amount|average|score|level|length)s? .*(?: and| as well as|;| \/| \+) (?:the |their )?(?:number|rate|share|percentage|proportion|amount|average|score|level|length|frequency|satisfaction)(?![a-z])/,
    /^(?:the )?(?:satisfaction|confidence|participation|attendance|quality|autonomy) and (?:satisfaction|confidence|participation|attendance|quality|autonomy|wellbeing)/,
  ],
};

/** « nombre d'ateliers et de participants »: sessions beside people. */
const pairs = {
  fr: /^(?:le )?nombre (?:total )?(?:de |d')([a-z-]+)(?: [a-z-]+){0,3} (?:et|ainsi que|\/) (?:de |d'|des )([a-z-]+)/,
  en: /^(?:the )?(?:total )?number of ([a-z-]+)(?: [a-z-]+){0,3} (?:and|as well as|\/) ([a-z-]+)$/,
};
