import { styleText } from 'node:util';

/** The styles that the command line uses. */
export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan' | 'blue' | 'underline';

/** Colours a text where the terminal shows colour; the words never depend on it. */
export const paint = (text: string, style: Style | readonly Style[], colour: boolean): string =>
  colour ? styleText(style as Style, text, { validateStream: false }) : text;
