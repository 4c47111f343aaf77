import type { Indicator } from '../../indicator/Indicator.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { missingProtection } from './missingProtection.ts';

/** Are we allowed to hold this? */
export const privacySensitiveWithoutBasis: Rule = {
  code: 'privacy/sensitive-without-basis',
  severity: 'error',
  asks: { fr: 'Avons-nous le droit de détenir cela ?', en: 'Are we allowed to hold this?' },
  words: {
    fr: '« {field} » est une donnée sensible : il manque {missing}.',
    en: '“{field}” is sensitive data: it lacks {missing}.',
  },
  find: function* ({ instruments, indicators, dimensions }) {
    const sensitive = new Map<string, LocalizedText>();
    for (const dimension of dimensions) if (dimension.sensitive) sensitive.set(dimension.id, dimension.name);
    const byIndicator = new Map<string, LocalizedText>();
    const byInstrument = new Map<string, LocalizedText>();
    for (const indicator of indicators.filter(isAboutPeople)) {
      const dimension = indicator.dimensions?.find((id) => sensitive.has(id));
      const field = indicator.sensitive ? indicator.name : dimension && sensitive.get(dimension);
      if (field === undefined) continue;
      byIndicator.set(indicator.id, field);
      if (indicator.instrument !== undefined) byInstrument.set(indicator.instrument, field);
    }
    for (const { id, items = [], dataProtection } of instruments) {
      const missing = missingProtection(dataProtection);
      if (!missing) continue;
      const own = items.find((item) => item.sensitive)?.text;
      const fed = items.find(({ indicator = '' }) => byIndicator.has(indicator))?.indicator ?? '';
      const field = own ?? byIndicator.get(fed) ?? byInstrument.get(id);
      if (field !== undefined)
        yield { params: { field, missing }, at: placeOf('instrument', id, '/dataProtection') };
    }
  },
};

/** The poverty rate of a town says nothing about anybody in particular. */
const isAboutPeople = ({ unitOfAnalysis }: Indicator) =>
  unitOfAnalysis === undefined || unitOfAnalysis === 'participant' || unitOfAnalysis === 'household';
