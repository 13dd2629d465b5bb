/** For the search box that finds requests, and the card that is put into the chat. */
export const requestSearch = {
  whose: (municipality: string) => `Förfrågan till FoU Nordväst från ${municipality}`,
  /** In the list: `F2026-014 · Pågår · Järfälla`. */
  title: (head: string, municipality: string) => `${head} · ${municipality}`,
  nothing:
    'Jag hittar ingen sådan förfrågan bland dem du kan läsa. Pröva ett nummer, ett ord ur frågan, en kommun eller ett läge.',
  none: 'Det finns inga förfrågningar som du kan läsa än.',
};
