/** What the bot asks staff about without being asked: what was planned, and a week without anything logged. */
export const reminders = {
  command: {
    title: 'Ställ in påminnelser',
    example: 'påminnelser',
    description:
      'Välj om jag ska fråga ifall det du planerat blev av, och om jag ska påminna på fredagar när du inte har loggat något.',
  },
  title: 'Påminnelser',
  intro: 'Jag skriver bara här i din personliga chatt.',
  form: {
    asksAboutPlannedLabel: 'Det du har planerat',
    asksAboutPlannedTitle: 'Fråga dagen efter om det blev av',
    remindsOnFridaysLabel: 'Fredag eftermiddag',
    remindsOnFridaysTitle: 'Påminn mig om jag inte har loggat något i veckan',
    warnsOfNetworksLabel: 'Nätverk som borde ha träffats',
    warnsOfNetworksTitle: 'Säg till en gång i veckan',
    save: 'Spara',
  },
  saved: 'Sparat. Det här gäller nu.',
  planned: {
    title: 'Blev det av?',
    intro: 'Det här var planerat. Svara när du har tid. Jag frågar inte en gång till.',
    yes: 'Ja',
    no: 'Nej, inställt',
    move: 'Flyttat',
    stop: 'Fråga inte mer',
    more: (count: string) => `Dessutom ${count} till, som står i ”mina aktiviteter”.`,
    stopped:
      'Jag frågar inte mer om det du har planerat. Ändrar du dig: skriv ”påminnelser”. Det som inte är besvarat står kvar i ”mina aktiviteter”.',
    movedTo: (when: string) => `Flyttad till ${when}`,
    removed: 'Borttagen',
    answeredBy: (answer: string, name: string) => `${answer}. Svarat av ${name}.`,
    answered: (answer: string) => `${answer}.`,
    tooLate: (name: string) => `${name} hann svara före dig, så jag har inte ändrat något.`,
    gone: 'Jag hittar inte aktiviteten bland det du har planerat.',
  },
  hours: {
    title: 'Hur lång tid tog det?',
    save: 'Spara',
    back: 'Tillbaka',
  },
  moving: {
    title: 'Vilken dag blir det i stället?',
    dateLabel: 'Ny dag',
    save: 'Spara',
    back: 'Tillbaka',
  },
  nothingLogged: {
    title: 'Du har inte loggat något den här veckan',
    how: 'Har du gjort något som ska räknas? En mening räcker: ”logga 2 tim bollplank med Solna idag”.',
    off: 'Vill du inte ha den här påminnelsen: skriv ”påminnelser”.',
    log: { title: 'Logga', text: 'logga' },
  },
};
