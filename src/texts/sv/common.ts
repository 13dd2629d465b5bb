export const common = {
  chooseOne: 'Välj',
  notStated: 'Inte angivet',
  someoneElse: 'någon annan',
};
