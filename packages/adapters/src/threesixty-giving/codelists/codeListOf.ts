import type { CodeListName } from '../shape/GrantShape.ts';
import { countryCodes } from './countryCodes.data.ts';
import { currencyTitles } from './currencyTitles.data.ts';
import { individualPurposes } from './individualPurposes.data.ts';
import { individualReasons } from './individualReasons.data.ts';
import { locationScopes } from './locationScopes.data.ts';
import { regrantTypes } from './regrantTypes.data.ts';

const lists: Readonly<Record<CodeListName, readonly (readonly [code: string, title: string])[]>> = {
  currency: currencyTitles,
  country: countryCodes,
  'individual-reason': individualReasons,
  'individual-purpose': individualPurposes,
  'location-scope': locationScopes,
  'regrant-type': regrantTypes,
};

/** The codes of a list with their titles. */
export const codeListOf = (name: CodeListName): ReadonlyMap<string, string> => {
  const known = made.get(name);
  if (known) return known;
  const fresh = new Map(lists[name]);
  made.set(name, fresh);
  return fresh;
};

const made = /* @__PURE__ */ new Map<CodeListName, ReadonlyMap<string, string>>();
