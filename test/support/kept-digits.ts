import { digitReadings } from '../../src/domain/digit-readings.js';
import { contentOf } from './folder-content.js';

const STRING = /"(?:[^"\\]|\\.)*"/g;
const NUMBER = /(?<![\w.-])-?\d+(?:\.\d+)?/g;

const onlyDigits = (value: string): string => value.replace(/\D/g, '');

const known = new Map<string, string>();

/** The digits of a text in every way that it can be read, one reading a line. The same words come in thousands of replies. */
const digitsOf = (text: string): string => {
  const digits = known.get(text) ?? digitReadings(text).map(onlyDigits).join('\n');
  known.set(text, digits);
  return digits;
};

/** The digits of every string and number in JSON, or in lines of it, whatever parts them, one value a line. */
export const digitsIn = (json: string): string => {
  const strings = [...json.matchAll(STRING)].map(([string]) => digitsOf(String(JSON.parse(string))));
  const numbers = [...json.replace(STRING, '').matchAll(NUMBER)].map(([number]) => number);
  return [...strings, ...numbers.map(onlyDigits)].join('\n');
};

/** The same of every file in a folder. */
export const digitsInFolder = async (folder: string): Promise<string> => {
  const files = Object.values(await contentOf(folder));
  return files.map((latin1) => digitsIn(Buffer.from(latin1, 'latin1').toString('utf8'))).join('\n');
};
