/** What happens to the weekly digests before they go out, and what the FoU manager decides about it. */
export const digestCourse = {
  goesOut: (when: string) => `Breven går ut ${when}.`,
  restGoesOut: (when: string) => `Resten går ut ${when}.`,
  goesOutIfYouApprove: (when: string) => `Breven går ut ${when}, om du godkänner dem före dess.`,
  goesOutIfApproved: (when: string) => `Breven går ut ${when}, om FoU-chefen godkänner dem före dess.`,
  approvedGoesOut: (when: string) => `Det som är godkänt går ut ${when}.`,
  nextGoesOut: (week: string, when: string) =>
    `Nästa veckobrev handlar om ${week} och ska gå ut ${when}. Skriv ”veckobrev” så ser du hur veckan ser ut hittills.`,
  nextGoesOutNow: (week: string) => `Veckobrevet för ${week} går ut inom en minut.`,
  nothingToDo: 'Du behöver inte göra något.',
  allApproved: 'Allt är godkänt, så du behöver inte göra något mer.',
  waiting: (count: number) =>
    count === 1 ? '1 brev väntar på att bli godkänt.' : `${count} brev väntar på att bli godkända.`,
  waitsForYou: (count: number) =>
    count === 1 ? '1 brev väntar på att du godkänner det.' : `${count} brev väntar på att du godkänner dem.`,
  sendIsApproval: 'Tiden har gått, så tryck på Skicka: då godkänner du och skickar på en gång.',
  keptUntilReleased: (count: number) =>
    count === 1
      ? '1 brev går inte ut förrän du släpper det.'
      : `${count} brev går inte ut förrän du släpper dem.`,
  notByItself: (count: number) =>
    count === 1
      ? '1 brev är inte skickat. Tiden har gått, så det går inte ut av sig själv: tryck på Skicka.'
      : `${count} brev är inte skickade. Tiden har gått, så de går inte ut av sig själva: tryck på Skicka.`,
  skipped: 'Veckan hoppas över. Inget brev går ut, och det som har gjorts kommer med i nästa brev.',
  byWhom: (name: string, when: string) => `${name}, ${when}`,
  /** Several of them at once, by the same person. */
  together: {
    approved: (name: string, when: string) => `Godkänt av ${name} ${when}.`,
    held: (name: string, when: string) => `${name} håller kvar brev sedan ${when}.`,
    week_skipped: (name: string, when: string) => `${name} valde att hoppa över veckan ${when}.`,
    cancelled: (name: string, when: string) => `${name} avbröt utskicket ${when}.`,
    sent: (when: string) => `Skickat ${when}.`,
  },
  introduction: 'Din inledning:',
  show: (municipality: string) => `Visa ${municipality}`,
  openPost: (municipality: string) => `Öppna i ${municipality}s kanal`,
  approveAll: 'Godkänn alla',
  approveRest: 'Godkänn resten',
  writeIntroduction: 'Skriv en inledning',
  changeIntroduction: 'Ändra inledningen',
  skip: (week: string) => `Hoppa över ${week}`,
  unskip: 'Skicka som vanligt igen',
  sendFree: (week: string) => `Skicka ${week}, utom det som hålls kvar`,
  toOverview: 'Till översikten',
  approved: (count: number) =>
    count === 1
      ? 'Brevet är godkänt. Det går ut som det ser ut nu.'
      : `${count} brev är godkända. De går ut som de ser ut nu.`,
  nothingToApprove: 'Det finns inget mer att godkänna.',
  emptyLeftOut: (municipalities: string) =>
    `${municipalities} får inget brev, för det finns inget att berätta den här veckan.`,
  pastDue: (week: string) =>
    `Tiden för ${week} har gått, så det räcker inte att godkänna. Tryck på Skicka när breven ska ut.`,
  weekSkipped: (week: string) => `Inget brev går ut för ${week}.`,
  weekNotSkipped: (week: string) => `Breven för ${week} skickas som vanligt igen.`,
  nothingToSkip: 'Det fanns inget kvar att hoppa över.',
  confirmSkip: {
    title: (week: string) => `Hoppa över ${week}?`,
    what: 'Inget brev går ut. Det som har gjorts kommer med i nästa brev.',
    yes: 'Hoppa över veckan',
    no: 'Nej, gå tillbaka',
  },
  one: {
    title: (municipality: string, week: string) => `Brevet till ${municipality}, ${week}`,
    states: {
      not_sent: 'Inte skickat än.',
      planned: 'Inte skickat än.',
      approved: 'Godkänt. Det går ut som det ser ut nu.',
      held: 'Hålls kvar. Det går inte ut förrän någon släpper det.',
      week_skipped: 'Veckan hoppas över, så brevet går inte ut.',
      cancelled: 'Utskicket avbröts. Brevet går inte ut förrän någon släpper det.',
      empty_week: 'Det finns inget att berätta, så inget brev går ut.',
      unapproved: 'Väntar på att bli godkänt.',
      sending: 'Skickas.',
      sent: 'Skickat.',
      failed: 'Gick inte att skicka.',
      unknown: 'Det är oklart om brevet kom fram.',
    },
    pastDue: 'Inte skickat. Tiden har gått, så det går inte ut av sig själv: skicka det från översikten.',
    hold: 'Håll kvar',
    release: 'Släpp',
    takeBack: 'Ta tillbaka godkännandet',
    sendAgain: 'Skicka igen, med ett skäl',
    writeAddition: 'Skriv ett tillägg',
    changeAddition: 'Ändra tillägget',
    addition: 'Ditt tillägg:',
    corrected: (when: string) => `Rättat ${when}:`,
    held: (municipality: string) => `Brevet till ${municipality} hålls kvar.`,
    released: (municipality: string) => `Brevet till ${municipality} är släppt.`,
    takenBack: (municipality: string) => `Brevet till ${municipality} är inte godkänt längre.`,
  },
  words: {
    introductionTitle: (week: string) => `Inledning till veckobreven ${week}`,
    introductionHint: 'Står överst i alla åtta breven.',
    additionTitle: (municipality: string, week: string) => `Tillägg i brevet till ${municipality}, ${week}`,
    additionHint: (municipality: string) => `Står överst i brevet till ${municipality}, och inte i de andra.`,
    writtenBy: (name: string, when: string) => `Senast ändrat av ${name}, ${when}.`,
    wordsLabel: 'Din text',
    placeholder: 'Lämna tomt om du inte vill skriva något',
    save: 'Spara',
    introductionSaved: 'Inledningen är sparad.',
    additionSaved: (municipality: string) => `Tillägget till ${municipality} är sparat.`,
    alreadySent: (municipalities: string) => `Det som redan är skickat ändras inte: ${municipalities}.`,
    tooLong: (limit: string, length: string) =>
      `Texten får ha högst ${limit} tecken, och den har ${length}. Korta den lite.`,
    sent: 'Det går inte att ändra, för brevet är redan skickat. Din text står kvar här nedanför.',
    beingSent: 'Breven skickas just nu. Vänta en liten stund och spara igen.',
    changed: (name: string) =>
      `${name} hann ändra före dig. Din text står kvar här nedanför. Titta i översikten hur det står nu, och spara igen om din ska gälla.`,
  },
  notSent: (municipality: string, week: string) => `Brevet till ${municipality} för ${week} är inte skickat.`,
};
