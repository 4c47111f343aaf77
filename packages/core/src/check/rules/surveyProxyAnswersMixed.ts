import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Who really answered? */
export const surveyProxyAnswersMixed: Rule = {
  code: 'survey/proxy-answers-mixed',
  severity: 'warning',
  asks: { fr: 'Qui a vraiment répondu ?', en: 'Who really answered?' },
  words: {
    fr: '« {label} » : des réponses données par un tiers ({n}) sont mêlées aux autres.',
    en: '“{label}”: answers given by a third person ({n}) are mixed with the rest.',
  },
  find: function* ({ instruments, indicators, observations }) {
    // an instrument whose rounds tell of proxies has been asked there
    const told = new Set<string>();
    for (const { id, name, waves = [] } of instruments) {
      for (const wave of waves) {
        const { proxyAnswers = 0, answered = Number.POSITIVE_INFINITY, proxySeparated } = wave;
        if (wave.proxyAnswers !== undefined || proxySeparated) told.add(id);
        if (proxyAnswers > 0 && proxyAnswers < answered && !proxySeparated)
          yield { params: { label: name, n: proxyAnswers }, at: placeOf('wave', wave.id, '/proxyAnswers') };
      }
    }
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    const mixed = new Map<string, { readonly first: string; count: number }>();
    for (const {
      id,
      indicator,
      instrument,
      n = Number.POSITIVE_INFINITY,
      proxyAnswers = 0,
    } of observations) {
      const by = instrument ?? byId.get(indicator)?.instrument;
      if (proxyAnswers <= 0 || proxyAnswers >= n || (by !== undefined && told.has(by))) continue;
      const own = mixed.get(indicator);
      if (own) own.count += proxyAnswers;
      else mixed.set(indicator, { first: id, count: proxyAnswers });
    }
    for (const [indicator, { first, count }] of mixed) {
      const label = byId.get(indicator)?.name ?? indicator;
      yield { params: { label, n: count }, at: placeOf('observation', first, '/proxyAnswers') };
    }
  },
};
