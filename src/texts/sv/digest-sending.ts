/** How the sending of a week's digests goes, and what a person does about it. */
export const digestSending = {
  sentSoFar: (count: number) => `${count} av 8 ${count === 1 ? 'skickat' : 'skickade'}.`,
  underWay: 'Jag skickar resten nu. Du kan göra annat så länge.',
  calledOff: 'Utskicket är avbrutet. Resten skickas inte förrän du säger till.',
  over: 'Utskicket är klart.',
  states: {
    waits: 'väntar',
    sending: 'skickas',
    sent: 'skickat',
    failed: 'gick inte att skicka',
    unknown: 'oklart om det kom fram',
    called_off: 'skickas inte',
    held: 'skickas inte',
  },
  cancel: 'Avbryt resten',
  goOn: 'Fortsätt skicka',
  show: 'Visa översikten',
  showCommand: (week: string) => `veckobrev ${week}`,
  nothingToCancel: 'Det fanns inget kvar att avbryta.',
  resend: {
    title: (municipality: string) => `Skicka veckobrevet till ${municipality} en gång till`,
    before: (week: string) =>
      `Brevet för ${week} är redan skickat. Skickar du det igen ligger det två gånger i kanalen. Har något blivit fel är en rättelse oftast bättre.`,
    why: 'Varför ska det skickas igen?',
    whyMissing: 'Skriv varför det ska skickas igen.',
    whyTooLong: (limit: string) => `Skriv lite kortare, högst ${limit} tecken.`,
    send: 'Skicka igen',
    keep: 'Låt bli',
    sent: (municipality: string) => `Brevet till ${municipality} är skickat en gång till.`,
    notSent: (municipality: string) =>
      `Brevet till ${municipality} gick inte att skicka en gång till. Det första finns kvar i kanalen.`,
    unclear: (municipality: string) =>
      `Det är oklart om brevet till ${municipality} kom fram en gång till. Det första finns kvar i kanalen.`,
  },
};
