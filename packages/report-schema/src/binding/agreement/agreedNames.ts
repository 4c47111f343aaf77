import type { AgreedPart, Lang, LocalizedText } from '@jalon/core';
import type { OriginalBesideRevised } from '@jalon/core/agreement';
import { rowLabel } from '../../items/rowText.ts';
import { say } from '../../items/say.ts';
import { inEachLanguage } from '../textCells.ts';

/** The first and the last agreed state, to find the names of what an item belongs to. */
export interface AgreedParts {
  readonly first: AgreedPart | undefined;
  readonly last: AgreedPart | undefined;
}

/** What kind of thing was agreed, with its code or its name where it has one. */
export function agreedNames(item: OriginalBesideRevised, parts: AgreedParts): LocalizedText | undefined {
  const name = (lang: Lang) => nameOf(item, parts, lang);
  return inEachLanguage((lang) => {
    const known = name(lang);
    return known === undefined
      ? words[item.kind].alone[lang]
      : say(words[item.kind].named, lang, { name: known });
  });
}

function nameOf(item: OriginalBesideRevised, { first, last }: AgreedParts, lang: Lang): string | undefined {
  const indicators = [...(last?.indicators ?? []), ...(first?.indicators ?? [])];
  const labelOf = (wanted: string | undefined) => {
    const found = indicators.find(({ id }) => id === wanted);
    const { code, name } = found ?? {};
    return name === undefined ? undefined : rowLabel({ name, ...(code !== undefined && { code }) }, lang);
  };
  switch (item.kind) {
    case 'target':
      return labelOf(item.indicator);
    case 'indicator':
      return labelOf(item.id);
    case 'result-node':
      return (item.current ?? item.original)?.code;
    case 'frame-row': {
      const shown = item.current ?? item.original;
      const nodes = [...(last?.nodes ?? []), ...(first?.nodes ?? [])];
      const [code] = shown?.nodes.flatMap((id) => nodes.find((node) => node.id === id)?.code ?? []) ?? [];
      return code;
    }
    default:
      return undefined;
  }
}

const words = {
  agreement: {
    alone: { fr: 'Objectif convenu', en: 'Agreed aim' },
    named: { fr: '{name}', en: '{name}' },
  },
  'frame-row': {
    alone: { fr: 'Ligne du cadre', en: 'Row of the frame' },
    named: { fr: 'Ligne {name} du cadre', en: 'Row {name} of the frame' },
  },
  'result-node': {
    alone: { fr: 'Objectif ou résultat', en: 'Objective or result' },
    named: { fr: 'Objectif ou résultat {name}', en: 'Objective or result {name}' },
  },
  indicator: {
    alone: { fr: 'Indicateur', en: 'Indicator' },
    named: { fr: 'Indicateur {name}', en: 'Indicator {name}' },
  },
  target: {
    alone: { fr: 'Cible', en: 'Target' },
    named: { fr: 'Cible de {name}', en: 'Target of {name}' },
  },
} as const;
