import type { Checked, Issue, Json } from '@jalon/core';
import { type Fields, type GivingPackage, isFields, isList, pointerTo } from '../shape/GivingPackage.ts';
import { showValue } from '../shape/shapeFaults.ts';
import { findJsonFault, jsonDepth } from './findJsonFault.ts';

/** How deep a package may be nested; a grant goes five deep, what publishers add a little more. */
const deepest = 100;

/** The package that a JSON text holds: as the standard has it, as a bare list of grants, or as one grant. */
export function jsonPackage(text: string, file: string | undefined): Checked<GivingPackage> {
  const named = file === undefined ? {} : { file };
  const refuse = (code: string, params: Issue['params'], at: Issue['at']): Checked<never> => ({
    issues: [{ code, severity: 'error', params, ...(at ? { at } : {}) }],
  });
  const body = text.replace(/^\ufeff/, '');
  if (jsonDepth(body, deepest) > deepest)
    return refuse('threesixty/too-deep', { limit: deepest }, { in: 'dossier', ...named, pointer: '' });
  let value: Json;
  try {
    value = JSON.parse(body) as Json;
  } catch {
    return refuse('threesixty/not-json', {}, { in: 'text', ...named, ...findJsonFault(body) });
  }
  const issues: Issue[] = [];
  const wholeFile = { in: 'dossier', ...named, pointer: '' } as const;
  const package_ = isFields(value) && Object.hasOwn(value, 'grants') ? value : bare(value);
  const listed = package_?.['grants'];
  if (!package_ || !isList(listed))
    return refuse('threesixty/not-a-package', { found: showValue(value) }, wholeFile);
  if (package_ !== value)
    issues.push({ code: 'threesixty/bare-grants', severity: 'warning', params: {}, at: wholeFile });
  const isBareList = isList(value);
  const isBareGrant = package_ !== value && !isBareList;
  const placeOf: GivingPackage['placeOf'] = (path) => ({
    in: 'dossier',
    ...named,
    pointer: pointerTo(isBareList ? path.slice(1) : isBareGrant ? path.slice(2) : path),
  });
  const grants: Fields[] = [];
  for (const [n, grant] of listed.entries()) {
    grants.push(isFields(grant) ? grant : {});
    if (isFields(grant)) continue;
    const params = { found: showValue(grant) };
    const at = placeOf(['grants', n]);
    issues.push({ code: 'threesixty/not-a-grant', severity: 'error', params, at });
  }
  const about = Object.fromEntries(Object.entries(package_).filter(([name]) => name !== 'grants'));
  return { value: { about, grants, placeOf, from: 'json' }, issues };
}

function bare(value: Json): Fields | undefined {
  if (isList(value)) return value.some(looksLikeGrant) ? { grants: value } : undefined;
  return looksLikeGrant(value) ? { grants: [value] } : undefined;
}

const looksLikeGrant = (value: Json): boolean =>
  isFields(value) &&
  ['amountAwarded', 'awardDate', 'fundingOrganization', 'recipientOrganization'].some((name) =>
    Object.hasOwn(value, name),
  );
