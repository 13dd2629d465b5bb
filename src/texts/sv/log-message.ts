/** For an activity that is logged from a message in Teams. */
export const logMessage = {
  /** In the menu of a message: at most 32 and 128 characters. */
  command: {
    title: 'Logga som aktivitet',
    description: 'Öppnar formuläret med meddelandets text och länk. Inget sparas förrän du trycker på Spara.',
  },
  /** Proposed as the note of the activity. */
  note: (text: string) => `Ur meddelandet: ${text}`,
  noText: 'Meddelandet har ingen text som jag kan läsa. Fyll i vad du har gjort.',
  /** About words that the bot cannot read. */
  wrote: (words: string) => `I meddelandet står ”${words}”.`,
  open: 'Visa meddelandet',
};
