import { foldText, type Json } from '@jalon/core';
import { codeListOf } from '../codelists/codeListOf.ts';
import type { CodeListName } from '../shape/GrantShape.ts';
import type { Finding } from './GivingRepair.ts';

/** What is wrong with a code that its list does not have: small letters, the title in its place. */
export function codeFinding(value: Json, list: CodeListName): Finding {
  if (typeof value !== 'string') return { code: 'threesixty/unknown-code' };
  const codes = codeListOf(list);
  const upper = value.toUpperCase();
  const written = codes.has(upper) ? upper : undefined;
  const british =
    list === 'country' && /^(?:uk|united kingdom|great britain)$/i.test(value) ? 'GB' : undefined;
  const titled = [...codes].find(([, title]) => foldText(title) === foldText(value))?.[0];
  const proposed = written ?? british ?? titled;
  return proposed === undefined
    ? { code: 'threesixty/unknown-code' }
    : { code: 'threesixty/code-written', proposed, certainty: 'safe' };
}

/** What is wrong with an answer that is neither `Yes` nor `No`. */
export function yesNoFinding(value: Json): Finding {
  const folded = foldText(String(value));
  const proposed = /^(?:y|yes|true|oui|1)$/.test(folded)
    ? 'Yes'
    : /^(?:n|no|false|non|0)$/.test(folded)
      ? 'No'
      : '';
  return proposed === ''
    ? { code: 'threesixty/not-yes-no' }
    : { code: 'threesixty/code-written', proposed, certainty: 'safe' };
}

/** What is wrong with an address on the web: mostly its beginning is missing. */
export function addressFinding(value: Json): Finding {
  const bare = typeof value === 'string' && /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(value);
  return bare
    ? { code: 'threesixty/address-written', proposed: `https://${value}`, certainty: 'likely' }
    : { code: 'threesixty/bad-address' };
}
