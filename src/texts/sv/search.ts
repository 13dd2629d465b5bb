import type { Organisation } from '../../domain/source-document.js';

const whose: Readonly<Record<Organisation, string>> = {
  fou_nordvast: 'FoU Nordväst',
  stockholm: 'Stockholms stad, inte FoU Nordväst',
};

/** For the search boxes of the message extension, and the card that is put into the chat. */
export const search = {
  /** Whose the text is, on top of the card. */
  whose,
  /** Behind the title in the list, before the years of the sources: `LUM · Stockholm, förslag 2018`. */
  stockholm: 'Stockholm',
  proposed: 'förslag',
  nothing: 'Jag hittar inget om det i mina källor. Pröva ett annat ord.',
  unknown: (id: string) =>
    `Den sökningen känner jag inte igen. Välj en annan i listan, eller uppdatera appen i Teams. (Felkod ${id})`,
  tookTooLong: 'Sökningen tog för lång tid. Skriv ett tecken till, så försöker jag igen.',
};
