import { xmlText } from './xml-text.js';

export type DocxLibrary = typeof import('docx');

export const FONT = 'Calibri';
/** An A4 page between its margins, in twentieths of a point. */
export const TEXT_WIDTH = 9026;
export const TEXT_HEIGHT = 13_958;
/** In half points. */
export const SIZE = { title: 36, heading: 26, subheading: 24, text: 22, table: 20, footer: 18 };
export const DARK = '0B5563';
export const LIGHT = 'E6F0F1';

export type TextStyle = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number };

/** A text as it stands, whose lines are lines. */
export const runsOf = ({ TextRun }: DocxLibrary, text: string, style: TextStyle = {}) =>
  xmlText(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...style, text: line, ...(at > 0 && { break: 1 }) }));
