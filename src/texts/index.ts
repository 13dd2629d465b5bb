import { en } from './en/index.js';
import { sv } from './sv/index.js';

export type Locale = 'sv' | 'en';

/** Every sentence the bot says; Swedish is the original and decides the keys. */
export type Texts = typeof sv;

const TEXTS: Readonly<Record<Locale, Texts>> = { sv, en };

export const textsIn = (locale: Locale): Texts => TEXTS[locale];

/** The bot speaks the client's language when it is English, otherwise Swedish. */
export const localeOf = (clientLocale: string | undefined): Locale =>
  clientLocale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
