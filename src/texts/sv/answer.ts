export const answer = {
  source: (title: string, year: number) => `Källa: ${title} (${year})`,
  sources: (list: string) => `Källor: ${list}`,
  related: 'Läs också',
  didItHelp: 'Hjälpte det?',
  helped: 'Ja',
  notHelped: 'Nej',
  thanks: 'Tack, det hjälper oss att bli bättre.',
  /** First in an answer about something of the City of Stockholm's, to one of the eight (I22). */
  notForMunicipality: (municipality: string) =>
    `Nej, det här gäller bara Stockholms stads egen socialtjänst, så ${municipality} kan inte ta del av det.`,
  notForTheEight:
    'Nej, det här gäller bara Stockholms stads egen socialtjänst. Kommunerna i FoU Nordväst kan inte ta del av det.',
  /** First in an answer to a question about what is to come, which the sources are too old to tell (I24). */
  nothingLater: (year: number) => `Det här är från ${year}. Något senare finns inte i mina källor.`,
  thatWasAll: (title: string) => `Det var allt jag har om ${title}.`,
  sorryItDidNot: 'Tack för att du säger till.',
  noAnswer: 'Jag hittar inget svar på det i mina källor.',
  refusals: {
    client_case:
      'Det kan jag inte svara på, för frågan ser ut att handla om en enskild person. Jag har inte sparat den. Ta den med din chef eller med den som ansvarar för ärendet.',
    legal_advice:
      'Det kan jag inte svara på, för jag ger inga juridiska råd. Fråga kommunens jurist. Däremot kan jag berätta vad FoU gör, till exempel inför den nya socialtjänstlagen.',
    other_task:
      'Det kan jag inte svara på. Jag svarar på frågor om FoU Nordväst och det som FoU gör. Skriv ”hjälp” så visar jag vad du kan be mig om.',
  },
  askInstead: (name: string) => `Fråga gärna ${name}.`,
  askManager: 'Fråga gärna FoU-chefen.',
  askedThemself: 'Rådsmedlemmar och personal hänvisar jag till dig.',
  representative: (name: string, municipality: string) => `${name} (företräder ${municipality} i FoU-rådet)`,
  manager: (name: string) => `${name} (FoU-chef)`,
  nearEntries: 'Det närmaste jag har:',
  sendAsRequest: 'Skicka som förfrågan',
  /** To who may not send one themself. */
  proposeAsRequest: 'Föreslå som förfrågan',
  entryGone: 'Den texten finns inte längre. Ställ gärna frågan igen.',
};
