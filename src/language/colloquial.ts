import { fold } from './words.js';

/** Everyday spellings of chats and text messages, each with what is meant; an empty text is a filler word. */
export const COLLOQUIAL: Readonly<Record<string, string>> = {
  va: 'vad',
  vadå: 'vad',
  vart: 'var',
  e: 'är',
  ä: 'är',
  ere: 'är det',
  o: 'och',
  dom: 'de',
  dej: 'dig',
  mej: 'mig',
  sej: 'sig',
  nån: 'någon',
  nåt: 'något',
  nåra: 'några',
  nånting: 'något',
  nånstans: 'någonstans',
  nåns: 'någons',
  sån: 'sådan',
  sånt: 'sådant',
  såna: 'sådana',
  mycke: 'mycket',
  lite: 'litet',
  me: 'med',
  mä: 'med',
  te: 'till',
  ggr: 'gånger',
  ggn: 'gånger',
  pers: 'personer',
  enl: 'enligt',
  ang: 'om',
  angående: 'om',
  resp: 'respektive',
  ca: 'cirka',
  ju: '',
  typ: '',
  liksom: '',
  asså: '',
  alltså: '',
  egentligen: '',
  väl: '',
  eller: '',
  lr: '',
  stan: 'staden',
  sthlm: 'stockholm',
  sthlms: 'stockholms',
  peng: 'pengar',
  stålar: 'pengar',
  spänn: 'kronor',
  kr: 'kronor',
  skalle: 'person',
  näsa: 'person',
  skaft: 'person',
  huvud: 'person',
  socsekr: 'socialsekreterare',
  socsek: 'socialsekreterare',
  socare: 'socialsekreterare',
  soctjänsten: 'socialtjänsten',
  soc: 'socialtjänsten',
  infon: 'informationen',
  utb: 'utbildning',
  komm: 'kommun',
  nv: 'nordväst',
  insta: 'instagram',
  fb: 'facebook',
  jan: 'januari',
  feb: 'februari',
  aug: 'augusti',
  sep: 'september',
  sept: 'september',
  okt: 'oktober',
  nov: 'november',
  dec: 'december',
};

const MEANT = new Map(Object.entries(COLLOQUIAL).map(([spelt, meant]) => [fold(spelt), fold(meant)]));

/** Folded words with everyday spellings put by the book; one word may become none or two. */
export const spelledOut = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    const meant = MEANT.get(word) ?? word;
    return meant === '' ? [] : meant.split(' ');
  });

/** "socionomdan" is the day of something, when there is no such word; the word itself when it is none of these. */
export const longEnding = (word: string): string => word.replace(/^(\p{L}{3,})dan$/u, '$1dagen');
