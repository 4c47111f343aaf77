import type { Json } from '@jalon/core';
import { isNumberOf } from '../portfolio/organisationFields.ts';
import { type Fields, ownField } from '../shape/GivingPackage.ts';
import { isPlaceholderId } from '../shape/isPlaceholderId.ts';
import type { Finding } from './GivingRepair.ts';

/**
 * What is wrong with the identifier of an organisation: blanks or small letters in it, no register in front, the register
 * of another country, zeros lost at its start.
 * @param id what stands there, without blanks at its ends
 * @param organisation its other numbers speak for one register or another
 */
export function organisationIdFinding(id: string, organisation: Fields): Finding | undefined {
  if (isPlaceholderId(id)) return { code: 'threesixty/org-id-no-number', isReadable: true };
  // GB-SCOTEDU is no Scottish charity
  const british = /^gb[\s_-]*(chc|coh|sc|nic)(?![a-z]{3})[\s:_-]*(.*)$/is.exec(id);
  if (british) {
    const register = `GB-${(british[1] ?? '').toUpperCase()}`;
    // between digits a dash parts the number of a charity from that of its branch
    const number = (british[2] ?? '').replace(/\s+|(?<!\d)-+|-+(?!\d)/g, '').toUpperCase();
    return britishFinding(id, register, number);
  }
  if (/^[A-Za-z0-9]+-/.test(id)) {
    const tight = id.replace(/\s+/g, '');
    return tight === id
      ? undefined
      : { code: 'threesixty/org-id-written', proposed: tight, certainty: 'safe', isReadable: true };
  }
  const proposed = registered(id, organisation);
  return {
    code: 'threesixty/org-id-prefix',
    ...(proposed === undefined ? {} : { proposed, certainty: 'likely' }),
    isReadable: true,
  };
}

function britishFinding(id: string, register: string, number: string): Finding | undefined {
  const scottish = /^SC0?(\d{5,6})$/.exec(number);
  if (register === 'GB-CHC' && scottish)
    return offered('threesixty/org-id-register', `GB-SC-SC${(scottish[1] ?? '').padStart(6, '0')}`, 'likely');
  const northern = /^NIC?(\d{6})$/.exec(number);
  if (register === 'GB-CHC' && northern)
    return offered('threesixty/org-id-register', `GB-NIC-${northern[1]}`, 'likely');
  if (register === 'GB-COH' && /^\d{5,7}$/.test(number))
    return offered('threesixty/company-number-short', `GB-COH-${number.padStart(8, '0')}`, 'likely');
  if (!isNumberOf(register, number)) return { code: 'threesixty/org-id-doubtful', isReadable: true };
  const whole = `${register}-${number}`;
  return whole === id ? undefined : offered('threesixty/org-id-written', whole, 'safe');
}

const offered = (code: string, proposed: string, certainty: 'safe' | 'likely'): Finding => ({
  code,
  proposed,
  certainty,
  isReadable: true,
});

/** A bare number with the register that it is of, where the organisation’s own fields or its form say which. */
function registered(id: string, organisation: Fields): string | undefined {
  const tight = id.replace(/\s+/g, '').toUpperCase();
  const [charity, company] = ['charityNumber', 'companyNumber'].map((name) =>
    tidyNumber(ownField(organisation, name)),
  );
  if (tight === charity && isNumberOf('GB-CHC', tight)) return `GB-CHC-${tight}`;
  if (tight === charity && /^SC\d{6}$/.test(tight)) return `GB-SC-${tight}`;
  if (tight === company && isNumberOf('GB-COH', tight)) return `GB-COH-${tight}`;
  if (charity !== undefined || company !== undefined) return undefined;
  if (/^\d{6,7}$/.test(tight)) return `GB-CHC-${tight}`;
  // a company in Scotland and a charity there have the same form
  return /^(?:\d{8}|(?:NI|OC|IP|RC|RS|CE)\d{6})$/.test(tight) ? `GB-COH-${tight}` : undefined;
}

const tidyNumber = (value: Json | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(/\s+/g, '').toUpperCase()
    : undefined;

/** The identifier that the numbers of an organisation without one would make. */
export function idFromNumbers(organisation: Fields): string | undefined {
  const [charity, company] = ['charityNumber', 'companyNumber'].map((name) =>
    tidyNumber(ownField(organisation, name)),
  );
  if (charity !== undefined && isNumberOf('GB-CHC', charity)) return `GB-CHC-${charity}`;
  if (company === undefined) return undefined;
  const whole = /^\d{5,7}$/.test(company) ? company.padStart(8, '0') : company;
  return isNumberOf('GB-COH', whole) ? `GB-COH-${whole}` : undefined;
}

/** A company number that lost the zeros at its start. */
export function companyNumberFinding(number: string): Finding | undefined {
  return /^\d{5,7}$/.test(number)
    ? offered('threesixty/company-number-short', number.padStart(8, '0'), 'likely')
    : undefined;
}

/**
 * What is wrong with the identifier of a grant: no prefix in front.
 * @param prefix what the publisher puts there, where it is known
 */
export function grantIdFinding(id: string, prefix: string | undefined): Finding | undefined {
  if (/^360G-[^\s-]+-.+$/.test(id)) return undefined;
  if (/^360G-[^\s-]+-.+$/i.test(id))
    return offered('threesixty/grant-id-prefix', `360G${id.slice(4)}`, 'likely');
  if (prefix === undefined || isPlaceholderId(id))
    return { code: 'threesixty/grant-id-prefix', isReadable: true };
  return offered('threesixty/grant-id-prefix', `${prefix}-${id}`, 'likely');
}

/** A British postcode in small letters or without its blank; those of other countries are left alone. */
export function postcodeFinding(code: string): Finding | undefined {
  const parts = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})$/i.exec(code);
  const whole = parts ? `${parts[1]} ${parts[2]}`.toUpperCase() : code;
  return whole === code ? undefined : offered('threesixty/postcode-written', whole, 'safe');
}
