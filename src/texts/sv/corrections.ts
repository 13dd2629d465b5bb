/** Correcting a weekly digest that has been sent. */
export const corrections = {
  command: {
    title: 'Rätta ett veckobrev',
    example: 'rätta veckobrev v 46 Järfälla',
    description: 'Skickar en kort rättelse av ett veckobrev som redan är skickat, i samma kanal.',
  },
  whichOne: 'Vilken kommuns brev ska rättas? Skriv till exempel ”rätta veckobrev v 46 Järfälla”.',
  notSent: (municipality: string, week: string) =>
    `Veckobrevet för ${municipality}, ${week}, är inte skickat, så det finns inget att rätta.`,
  noneSent: (municipality: string) =>
    `Inget veckobrev för ${municipality} är skickat än, så det finns inget att rätta.`,
  form: {
    title: (municipality: string, week: string) => `Rätta veckobrevet för ${municipality}, ${week}`,
    sent: (day: string) => `Brevet skickades ${day}.`,
    how: 'Skriv vad som var fel och vad som stämmer. Rättelsen läggs i samma kanal som brevet, och nästa veckobrev berättar om den.',
    textLabel: 'Rättelse',
    textHint: 'Till exempel: Utbildningen är den 3 december, inte den 2.',
    send: 'Skicka rättelsen',
    showDigest: 'Visa brevet',
  },
  empty: 'Skriv vad som ska rättas.',
  tooLong: (most: number, length: number) =>
    `Rättelsen får ha högst ${most} tecken, och nu är den ${length}. Korta den lite.`,
  notPosted: (reason: string) =>
    `Rättelsen är inte skickad. ${reason} Det du skrev finns kvar, så du kan försöka igen.`,
  posted: {
    title: (municipality: string, week: string) =>
      `Klart! Rättelsen av veckobrevet för ${municipality}, ${week}, är skickad`,
    show: 'Visa rättelsen',
  },
  arrivedTitle: (municipality: string, week: string) =>
    `Tack! Då är rättelsen av veckobrevet för ${municipality}, ${week}, framme`,
  underWay: 'Rättelsen skickas just nu. Vänta lite, så säger jag hur det gick.',
  unclear: {
    title: (municipality: string, week: string) =>
      `Oklart om rättelsen för ${municipality}, ${week}, kom fram`,
    look: 'Titta i kommunens kanal om den här rättelsen finns där. Jag skickar den aldrig igen av mig själv.',
    arrived: 'Den kom fram',
    resend: 'Skicka igen',
    showDigest: 'Visa brevet som rättas',
  },
  gone: 'Den rättelsen finns inte kvar.',
};
