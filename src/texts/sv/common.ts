export const common = {
  chooseOne: 'Välj',
  notStated: 'Inte angivet',
  someoneElse: 'någon annan',
  moreProblems: (count: string) => `… och ${count} fel till. Rätta de här först, så får du se resten.`,
  /** On a card whose button was pressed, while the work goes on. */
  takesTime: 'Det här tar lite tid. Svaret kommer här när det är klart.',
  /** In a window where no other answer comes, also when the work went on and got done. */
  tookTooLong:
    'Det här tog för lång tid, så jag vet inte om det blev klart. Skickade du ett formulär, så se först efter om det kom fram. Försök annars igen om en stund.',
};
