import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultLevels } from '../results/Results.ts';
import type { LanguageTag } from '../text/LanguageTag.ts';
import { typeset } from '../text/typeset.ts';
import { evaluationCriteria } from './evaluationCriteria.ts';
import type { GlossaryEntry } from './GlossaryEntry.ts';
import { glossary } from './glossary.data.ts';
import type { LabelPack, LevelTerm, Term } from './LabelPack.ts';
import { label } from './label.ts';
import { labelPacks } from './labelPacks.data.ts';

const keys = Object.keys(glossary) as (keyof typeof glossary)[];
const entries: readonly (readonly [key: string, entry: GlossaryEntry])[] = Object.entries(glossary);
const levelTerms = [
  ...resultLevels,
  'outcome.short',
  'outcome.medium',
  'outcome.long',
] as const satisfies readonly LevelTerm[];

describe('levels of results', () => {
  test('one code has two different words in two traditions, and one word two codes', () => {
    expect(label('outcome', 'fr', 'ocde')).toBe('Effets (réalisations)');
    expect(label('output', 'fr', 'avise')).toBe('Réalisations');
  });
  test('a level that a tradition does not word in the language has the neutral word', () => {
    expect(label('output', 'en', 'avise')).toBe('Outputs');
    expect(label('input', 'fr', 'mecene')).toBe('Moyens');
    expect(label('outcome', 'fr', 'es-mml')).toBe('Changements (effets)');
  });
  test('a pack that is not known is the neutral one, and so is the name of a prototype', () => {
    expect(label('impact', 'en', 'no-such-pack')).toBe('Impact');
    expect(label('impact', 'en', '__proto__')).toBe('Impact');
  });
  test('a pack of the caller words levels, terms of the glossary, and regions', () => {
    const pack: LabelPack = {
      words: { impact: { fr: 'Finalité', 'fr-BE': 'Finalité sociale' }, volunteer: { fr: 'Coup de main' } },
    };
    expect(label('impact', 'fr', pack)).toBe('Finalité');
    expect(label('impact', 'fr-BE', pack)).toBe('Finalité sociale');
    expect(label('volunteer', 'fr-BE', pack)).toBe('Coup de main');
    expect(label('funder', 'fr', pack)).toBe('Financeur');
  });
  test('an outcome at any horizon has a word', () => {
    expect(label('outcome.long', 'fr', 'gar-canada')).toBe('Changements (effets)');
    expect(label('outcome.long', 'fr', 'quebec-modele-logique')).toBe('Effets à long terme');
  });
  test('the word of a pack comes before that of the glossary', () => {
    expect(label('output', 'fr')).toBe('Biens et services fournis');
    expect(label('output', 'fr-CA', 'gar-canada')).toBe('Extrants');
    expect(label('output', 'es', 'es-mml')).toBe('Componentes');
  });
  test('Spanish and Dutch have the words of the glossary where no pack has one', () => {
    expect(label('input', 'es', 'es-mml')).toBe('Insumos');
    expect(label('input', 'nl')).toBe('Middelen');
    expect(label('outcome.short', 'es', 'avise')).toBe('Resultados');
  });
  test.each(Object.keys(labelPacks))('the pack %s words every level in every language', (pack) => {
    for (const term of levelTerms)
      for (const lang of ['fr', 'en', 'es', 'nl', 'fr-BE'] as const) {
        expect(label(term, lang, pack)).toMatch(/^\p{Lu}/u);
      }
  });
});

describe('terms of the glossary', () => {
  test('a word that differs by country is that of the region', () => {
    const table: readonly (readonly [Term, Partial<Record<LanguageTag, string>>])[] = [
      ['volunteer', { fr: 'Bénévole', 'fr-FR': 'Bénévole', 'fr-BE': 'Volontaire', 'nl-BE': 'Vrijwilliger' }],
      ['employee', { fr: 'Salarié', 'fr-BE': 'Travailleur' }],
      ['association', { fr: 'Association', 'fr-BE': 'ASBL', 'fr-CA': 'Organisme', 'nl-NL': 'Vereniging' }],
      ['sustainability', { fr: 'Durabilité', 'fr-CA': 'Pérennité', en: 'Sustainability' }],
      ['survey', { nl: 'Enquête', 'nl-BE': 'Bevraging', 'nl-NL': 'Enquête' }],
    ];
    for (const [term, words] of table)
      for (const [lang, word] of Object.entries(words)) expect(label(term, lang as LanguageTag)).toBe(word);
  });
  test('a region that is not known has the word of its language', () => {
    expect(label('volunteer', 'fr-CH')).toBe('Bénévole');
    expect(label('volunteer', 'es-419')).toBe('Voluntario');
  });
  test('a tag is read in whatever letters it is written', () => {
    expect(label('volunteer', 'fr-be')).toBe('Volontaire');
    expect(label('volunteer', 'FR_be' as LanguageTag)).toBe('Volontaire');
  });
  test('a word that Dutch or Spanish lacks is said in English, and so is a language that is not known', () => {
    expect(label('rivalExplanation', 'nl')).toBe('Rival explanation');
    expect(label('rivalExplanation', 'es-MX')).toBe('Rival explanation');
    expect(label('volunteer', 'pt' as LanguageTag)).toBe('Volunteer');
    expect(label('volunteer', 'constructor' as LanguageTag)).toBe('Volunteer');
  });
  test('a term that nothing words is shown rather than lost', () => {
    expect(label('toString' as Term, 'fr')).toBe('toString');
  });
  test('no term is ever without a word', () => {
    const tag = fc.oneof(
      fc.constantFrom('fr', 'en', 'es', 'nl', 'fr-BE', 'nl-NL', 'fr-CA'),
      fc.string(),
    ) as fc.Arbitrary<LanguageTag>;
    fc.assert(
      fc.property(fc.constantFrom<Term>(...keys, ...levelTerms), tag, fc.string(), (term, lang, pack) => {
        expect(label(term, lang, pack)).not.toBe('');
      }),
    );
  });

  test.each(entries)('%s is set as in print, in every language', (_key, [en, fr, nl, es, regions = {}]) => {
    expect(typeset(fr, 'fr')).toBe(fr);
    expect(typeset(en, 'en')).toBe(en);
    for (const word of [en, fr, nl, es, ...Object.values(regions)]) {
      if (word === undefined) continue;
      expect(word).toMatch(/^[^\s/;"']+(?: [^\s/;"']+)*$/u);
      expect(word.normalize('NFC')).toBe(word);
    }
  });

  test.each([
    ['en', 0],
    ['fr', 1],
    ['nl', 2],
    ['es', 3],
  ] as const)('no two terms have the same word in %s', (_lang, at) => {
    const seen = new Map<string, string>();
    for (const [key, entry] of entries) {
      const word = entry[at];
      if (word === undefined) continue;
      expect([word, seen.get(word)]).toEqual([word, undefined]);
      seen.set(word, key);
    }
  });
  test('the word of a region is not that of its language, nor that of another term in it', () => {
    for (const [key, [en, fr, nl, es, regions = {}]] of entries) {
      for (const [tag, word] of Object.entries(regions)) {
        const at = { en: 0, fr: 1, nl: 2, es: 3 }[tag.slice(0, 2)] ?? 0;
        expect([en, fr, nl, es][at]).not.toBe(word);
        const others = entries.filter(([other]) => other !== key).map(([, entry]) => entry[at]);
        expect(others).not.toContain(word);
      }
    }
  });
});

describe('the criteria of evaluation', () => {
  test('have the words of the OECD, impact too, which is a level elsewhere', () => {
    const words = (lang: LanguageTag) => evaluationCriteria.map((term) => label(term, lang, 'ocde-criteres'));
    expect(words('fr')).toEqual([
      'Pertinence',
      'Cohérence',
      'Efficacité',
      'Efficience',
      'Impact',
      'Durabilité',
    ]);
    expect(words('en')).toEqual([
      'Relevance',
      'Coherence',
      'Effectiveness',
      'Efficiency',
      'Impact',
      'Sustainability',
    ]);
    expect(words('nl').slice(2)).toEqual(['Doeltreffendheid', 'Doelmatigheid', 'Impact', 'Duurzaamheid']);
    expect(words('es').slice(2)).toEqual(['Eficacia', 'Eficiencia', 'Impacto', 'Sostenibilidad']);
    expect(label('impact', 'fr')).toBe('Changements durables (impact)');
  });
  test('false friends stay apart: effectiveness is efficacité, efficiency is efficience', () => {
    for (const pack of ['neutral', 'ocde-criteres']) {
      expect(label('effectiveness', 'fr', pack)).toBe('Efficacité');
      expect(label('efficiency', 'fr', pack)).toBe('Efficience');
    }
  });
  test('the OECD says durabilité in all French, Québec itself pérennité', () => {
    expect(label('sustainability', 'fr-CA', 'ocde-criteres')).toBe('Durabilité');
    expect(label('sustainability', 'fr-CA')).toBe('Pérennité');
  });
});

test('the words on the two sides of a share of effects do not mix', () => {
  expect(label('attribution', 'fr')).toBe('Part due à d’autres');
  expect(label('ownShare', 'fr')).toBe('Part de l’action');
});

test('a term without its French word does not compile', () => {
  // @ts-expect-error the French word is missing
  const englishOnly: GlossaryEntry = ['term'];
  expect(englishOnly).toHaveLength(1);
});
