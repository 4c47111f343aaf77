import type { Rule } from '../Rule.ts';

/** Is the families component there? */
export const cafFamiliesComponentMissing: Rule = {
  code: 'caf/families-component-missing',
  severity: 'warning',
  asks: { fr: 'Le volet familles y est-il ?', en: 'Is the families component there?' },
  words: {
    fr: 'Le projet social de {year} n’a pas de volet familles.',
    en: 'The {year} projet social has no families component.',
  },
  find: function* ({ programme, frames }) {
    const { start = '', structure, familiesComponent } = programme?.approval ?? {};
    // mandatory for a centre social from 2027; never for an espace de vie sociale
    if (structure !== 'centre-social' || start < '2027-01-01' || familiesComponent !== undefined) return;
    const rows = frames
      .filter(({ template }) => template === 'projet-social')
      .flatMap((frame) => frame.rows ?? []);
    const hasAxis = rows.some(({ wording }) => /famil/i.test(JSON.stringify(wording ?? '')));
    if (!hasAxis)
      yield {
        params: { year: start.slice(0, 4) },
        at: { in: 'dossier', pointer: '/programme/approval/familiesComponent' },
      };
  },
};
