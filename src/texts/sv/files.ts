import type { FileOfferState } from '../../domain/file-offer.js';

type Ended = Exclude<FileOfferState, 'offered' | 'handing_over'>;

/** How a file that was offered ended. */
const ended: Readonly<Record<Ended, (name: string) => string>> = {
  declined: (name) => `Okej, jag har kastat filen ${name}. Be mig om den igen om du ändrar dig.`,
  handed_over: (name) => `Klart! Filen ${name} ligger i din OneDrive.`,
  failed: (name) => `Jag kunde inte spara filen ${name} i din OneDrive. Be mig om den igen.`,
  unknown: (name) =>
    `Jag fick inget besked om att filen ${name} kom fram. Titta i din OneDrive. Finns den inte där, be mig om den igen.`,
  expired: (name) =>
    `Filen ${name} har väntat på svar i mer än två veckor, så jag har kastat den. Be mig om den igen.`,
};

/** What to say to an answer when there is one already, by how it stands. */
const before: Readonly<Record<Ended | 'handing_over', (name: string) => string>> = {
  ...ended,
  handing_over: (name) => `Jag håller redan på att spara filen ${name} i din OneDrive.`,
  declined: (name) =>
    `Du har redan tackat nej till filen ${name}, så jag har kastat den. Be mig om den igen.`,
  handed_over: (name) => `Filen ${name} är redan sparad i din OneDrive.`,
};

/** Files that the bot has made for someone. */
export const files = {
  saved: (path: string) => `Filen ligger här: ${path}`,
  offered: 'Teams frågar nu om jag får spara filen i din OneDrive. Svara i rutan under.',
  unknown: 'Jag hittar ingen fil som väntar på ditt svar. Be mig om filen igen.',
  strangePlace: (name: string) =>
    `Jag sparar filer bara i OneDrive, och platsen som jag fick för filen ${name} är någon annanstans. Inget är sparat. Försök igen, och hör av dig till FoU om det händer en gång till.`,
  ended,
  before,
};
