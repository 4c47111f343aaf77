import type { ProgrammeRoleCode } from '../../programme/Programme.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { joinTexts } from './joinTexts.ts';

/** Did both sides agree? */
export const agreementOneSideOnly: Rule = {
  code: 'agreement/one-side-only',
  severity: 'warning',
  asks: { fr: 'Les deux parties sont-elles d’accord ?', en: 'Did both sides agree?' },
  words: {
    fr: 'L’accord ne porte que la signature de {party}.',
    en: 'The agreement is signed by {party} only.',
  },
  find: function* ({ agreements, organisations, programme }) {
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    const sides = [implementing, funding].map(
      (side) =>
        new Set((programme?.roles ?? []).filter(({ role }) => side.has(role)).map((one) => one.organisation)),
    );
    const bothKnown = sides.every((side) => side.size > 0);
    for (const { id, agreedBy = [] } of agreements) {
      const parties = [...new Set(agreedBy)];
      if (parties.length === 0) continue;
      const oneSided = bothKnown
        ? sides.some((side) => !parties.some((party) => side.has(party)))
        : parties.length === 1;
      const party = joinTexts(parties.map((one) => names.get(one) ?? one));
      if (oneSided) yield { params: { party }, at: placeOf('agreement', id, '/agreedBy') };
    }
  },
};

const implementing: ReadonlySet<ProgrammeRoleCode> = new Set<ProgrammeRoleCode>(['implementer']);
const funding: ReadonlySet<ProgrammeRoleCode> = new Set<ProgrammeRoleCode>(['funder', 'host-foundation']);
