import type { Dimension } from '../../dimension/Dimension.ts';
import type { Indicator } from '../../indicator/Indicator.ts';
import { foldText } from '../../text/foldText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { type Breakdown, breakdownsOf } from '../series/breakdownsOf.ts';
import { isNear } from '../series/isNear.ts';

/** Where do unknowns go? */
export const disaggregationNoNotRecorded: Rule = {
  code: 'disaggregation/no-not-recorded',
  severity: 'hint',
  asks: { fr: 'Où vont les inconnus ?', en: 'Where do unknowns go?' },
  words: {
    fr: '« {label} » n’a pas de catégorie « non renseigné ».',
    en: '“{label}” has no “not recorded” category.',
  },
  find: function* (dossier, context) {
    const { dimensions, indicators } = dossier;
    const [ofPeople, ofThings] = [new Set<string>(), new Set<string>()];
    for (const indicator of indicators)
      for (const along of indicator.dimensions ?? [])
        (isAboutPeople(indicator) ? ofPeople : ofThings).add(along);
    const asked = dimensions.filter((own) => (ofPeople.has(own.id) || !ofThings.has(own.id)) && isOpen(own));
    if (asked.length === 0) return;
    const complete = completeDimensions(breakdownsOf(dossier, context));
    for (const { id, name } of asked) {
      if (!complete.has(id)) yield { params: { label: name }, at: placeOf('dimension', id, '/categories') };
    }
  },
};

const isAboutPeople = ({ countOf, unitOfAnalysis }: Indicator): boolean =>
  countOf === 'distinct-people' ||
  countOf === 'households' ||
  countOf === 'enrolments' ||
  unitOfAnalysis === 'participant';

/** Whether somebody may stand nowhere: did not say, or was not asked. */
const isOpen = ({ choice, categories }: Dimension): boolean =>
  choice !== 'multiple' &&
  categories.length > 0 &&
  !categories.some(({ rest, label }) => rest === 'not-recorded' || saysUnknown(label));

function saysUnknown(label: Dimension['name']): boolean {
  const wordings = typeof label === 'string' ? [label] : Object.values(label);
  return wordings.some((wording) => unknown.test(foldText(wording)));
}

const unknown =
  /inconnu|non (renseigne|precise|communique|connu)|sans reponse|ne sait pas|not (recorded|known|stated|given)|unknown|no answer|missing|onbekend|desconocid/;

/** The dimensions along which every breakdown makes its total: nobody is unknown. */
function completeDimensions(breakdowns: readonly Breakdown[]): ReadonlySet<string> {
  const all = new Map<string, boolean>();
  for (const { dimension, sum, totalValue } of breakdowns)
    all.set(dimension.id, (all.get(dimension.id) ?? true) && isNear(sum, totalValue));
  return new Set([...all].flatMap(([id, isComplete]) => (isComplete ? [id] : [])));
}
