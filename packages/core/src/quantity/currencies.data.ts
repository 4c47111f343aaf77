/** Codes of ISO 4217 in use, in one string: a table of 160 strings would weigh more than all it is used for. */
export const currencyCodes =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG';

/** Currencies without minor units, and those with three decimals. Source: ISO 4217, list one. */
export const currenciesWithoutMinor = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
export const currenciesWithThreeDecimals = 'BHD IQD JOD KWD LYD OMR TND';

/** Signs and words that name one currency. `$` alone is the United States dollar: elsewhere it stands with a letter. */
export const currencySigns: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  us$: 'USD',
  $us: 'USD',
  usd: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  $ca: 'CAD',
  $can: 'CAD',
  a$: 'AUD',
  '£': 'GBP',
  gbp: 'GBP',
  chf: 'CHF',
  'sfr.': 'CHF',
  '¥': 'JPY',
  '₹': 'INR',
  '₺': 'TRY',
  '₴': 'UAH',
  '₦': 'NGN',
  '₪': 'ILS',
  '₫': 'VND',
  zł: 'PLN',
};
