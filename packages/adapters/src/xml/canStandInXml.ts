/** Signs that XML 1.0 has no place for: most control signs, half characters, U+FFFE, U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Whether XML 1.0 can hold every sign of a text. Source: XML 1.0, production 2, "Char". */
export const canStandInXml = (text: string): boolean => !forbidden.test(text);
