import { holdsIdentityNumber } from './identity-number.js';

/** What ends up in the name when nothing of the wished one can. */
const NAMELESS = 'fil';
/** File systems take 255 bytes; this leaves room for a number and for what a half-written file is called. */
const MAX_BYTES = 200;
const MAX_ENDING_BYTES = 20;

/** Signs that Windows, OneDrive or a path takes for something else. */
const RESERVED = /[<>:"/\\|?*]/g;
/** Control characters, marks without a shape and halves of characters. */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Windows opens a device by these names, whatever ending they have. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?= *(?:\.|$))/i;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const cutTo = (text: string, bytes: number): string => {
  let cut = '';
  for (const { segment } of new Intl.Segmenter('sv').segment(text)) {
    if (bytesOf(cut + segment) > bytes) break;
    cut += segment;
  }
  return cut;
};

/** Dots and spaces at the end are lost on Windows; at the start a dot hides and `~` marks a file of Office. */
const withoutEdges = (text: string): string => text.replace(/^[\s.~]+|(?<![\s.])[\s.]+$/gu, '');

/** The name in two parts; the ending has its dot, or is empty. */
const parted = (name: string): readonly [stem: string, ending: string] => {
  const at = name.lastIndexOf('.');
  const ending = at > 0 ? name.slice(at) : '';
  return bytesOf(ending) > MAX_ENDING_BYTES
    ? [name, '']
    : [name.slice(0, name.length - ending.length), ending];
};

/**
 * A name that is one file in the folder it is put in, on every system and in OneDrive: no path, no control
 * characters, no device. Letters such as å, ä and ö stay as they are, composed.
 */
export const safeFileName = (wished: string): string => {
  const plain = wished.normalize('NFC').replace(SHAPELESS, '').replace(RESERVED, '-').replace(/\s+/gu, ' ');
  const [stem, ending] = parted(withoutEdges(plain));
  const name = withoutEdges(withoutEdges(cutTo(stem, MAX_BYTES - bytesOf(ending))) + ending) || NAMELESS;
  return DEVICE.test(name) ? `_${name}` : name;
};

/** Whether a file's name holds a personal identity number (I27), as it is or with the signs that {@link safeFileName} gives it. */
export const nameHoldsIdentityNumber = (name: string): boolean =>
  [name, safeFileName(name)].some(holdsIdentityNumber);

/** `namn.csv`, `namn (2).csv`, `namn (3).csv` … */
export const numberedName = (name: string, number: number): string => {
  const [stem, ending] = parted(name);
  return number === 1 ? name : `${stem} (${number})${ending}`;
};
