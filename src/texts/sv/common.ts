export const common = {
  chooseOne: 'Välj',
  notStated: 'Inte angivet',
  someoneElse: 'någon annan',
  /** On a card whose button was pressed, while the work goes on. */
  takesTime: 'Det här tar lite tid. Svaret kommer här när det är klart.',
};
