import type { Indicator, Issue } from '@jalon/core';
import { type Formula, formatFormula } from '@jalon/indicators';
import { additionOf, withAddition } from '../Addition.ts';
import { dhis2Fields } from '../dhis2Fields.data.ts';
import { dhis2Issue } from '../dhis2Issue.ts';
import { otherTranslations, readDhis2Text, shortNameOf } from '../dhis2Text.ts';
import { formulaFromDhis2 } from '../expression/formulaFromDhis2.ts';
import { joinFormula, splitFormula, unitOfFactor } from '../factorFormula.ts';
import { type Dhis2Index, factorOf, ownCode } from './indexDhis2.ts';
import type { ItemNames } from './itemNames.ts';
import { keptMembers } from './keptMembers.ts';
import { type RawObject, refOf, textOf } from './RawDhis2.ts';

const understood = ['id', 'code', 'name', 'description', 'translations'];

/** An indicator that is computed, from numerator, denominator and the factor of its type. */
export function indicatorOfExpression({ members, at }: RawObject, index: Dhis2Index, names: ItemNames) {
  const issues: Issue[] = [];
  const id = index.idOf('indicators', members);
  const name = readDhis2Text(members, 'name', 'NAME') ?? readDhis2Text(members, 'displayName', 'NAME') ?? id;
  const told = factorOf(members, index.find);
  if (told === undefined && refOf(members, 'indicatorType') !== undefined)
    issues.push({ ...dhis2Issue('unknown-factor', { name }, 'hint'), at });
  const factor = told ?? 1;
  const unit = unitOfFactor(factor);
  const part = (member: string): Formula | undefined => {
    const { value, issues: own } = formulaFromDhis2(textOf(members, member) ?? '1', names);
    for (const issue of own) {
      const place = at.in === 'dossier' ? { ...at, pointer: `${at.pointer ?? ''}/${member}` } : at;
      issues.push({ ...issue, at: place });
    }
    return value;
  };
  const [numerator, denominator] = [part('numerator'), part('denominator')];
  const isAnnualized = textOf(members, 'annualized') === 'true';
  const isBare = textOf(members, 'numerator') === undefined;
  if (isBare) issues.push({ ...dhis2Issue('no-expression', { name }, 'hint'), at });
  else if (isAnnualized) issues.push({ ...dhis2Issue('annualized', { name }), at });
  const formula =
    isBare || isAnnualized || !numerator || !denominator
      ? undefined
      : joinFormula(numerator, denominator, factor);
  const written = formula && splitFormula(formula, unit, names.item);
  const isSame = (member: 'numerator' | 'denominator') => written?.[member] === textOf(members, member);
  const isMade =
    additionOf(index.find('indicatorTypes', refOf(members, 'indicatorType')) ?? {})['made'] === true;
  const isKept = !(written && isSame('numerator') && isSame('denominator'));
  const text = textOf(members, 'name') ?? '';
  const kept = keptMembers(members, [
    ...understood,
    ...(textOf(members, 'shortName') === shortNameOf(text) ? ['shortName'] : []),
    ...(isKept ? [] : ['numerator', 'denominator']),
    ...(isMade && written?.factor === factor ? ['indicatorType'] : []),
    ...(members['annualized'] === false ? ['annualized'] : []),
    ...(textOf(members, 'numeratorDescription') === shortNameOf(text) ? ['numeratorDescription'] : []),
    ...(textOf(members, 'denominatorDescription') === shortNameOf(text) ? ['denominatorDescription'] : []),
  ]);
  const translations = otherTranslations(members, ['NAME', 'DESCRIPTION']);
  const extension = { ...kept, ...(translations.length > 0 ? { translations } : {}) };
  const definition = readDhis2Text(members, 'description', 'DESCRIPTION');
  const code = ownCode(members, id);
  const indicator: Indicator = withAddition(
    {
      id,
      ...(code === undefined ? {} : { code }),
      name,
      ...(definition === undefined ? {} : { definition }),
      ...(formula ? { formula: formatFormula(formula) } : {}),
      unit,
      measures: [],
      targets: [],
      ...(Object.keys(extension).length > 0 ? { extensions: { dhis2: extension } } : {}),
    },
    additionOf(members),
    dhis2Fields.indicator,
  );
  return { indicator, issues };
}
