export const common = {
  cancel: 'Avbryt',
  save: 'Spara',
  send: 'Skicka',
  chooseOne: 'Välj',
  notStated: 'Inte angivet',
  yes: 'Ja',
  no: 'Nej',
};
