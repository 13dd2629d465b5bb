/** What the bot writes to people without having been asked. */
export const notices = {
  showRequests: { title: 'Visa förfrågningarna', text: 'förfrågningar' },
  showUndelivered: { title: 'Visa utskick', text: 'utskick' },
  showPeople: { title: 'Visa personer', text: 'personer' },
  showHelp: { title: 'Visa vad jag kan', text: 'hjälp' },
  rolesChanged: { title: 'Dina roller har ändrats' },
  requestsMoved: {
    yours: (municipality: string, count: number) =>
      count === 1
        ? `Du har tagit över en förfrågan från ${municipality}`
        : `Du har tagit över ${count} förfrågningar från ${municipality}`,
    which: (list: string) => `Det gäller ${list}.`,
    meaning: 'Du är nu kommunens kontakt, och FoU vänder sig till dig.',
    passedOn: (municipality: string, count: number) =>
      count === 1
        ? `En förfrågan från ${municipality} har en ny kontakt`
        : `${count} förfrågningar från ${municipality} har en ny kontakt`,
    to: (name: string, list: string) => `${name} är nu kommunens kontakt för ${list}.`,
    done: 'Du behöver inte göra något mer.',
  },
  seatVacant: {
    title: (municipality: string) => `${municipality} saknar rådsmedlem`,
    do: 'Öppna listan över personer och lägg in en ny när kommunen har utsett någon.',
  },
  showDigest: { title: 'Visa veckobrevet', text: 'veckobrev' },
  stranger: 'någon som jag inte känner',
  requestWithdrawn: {
    title: (number: string, municipality: string) => `${municipality} har tagit tillbaka ${number}`,
    by: (name: string, day: string) =>
      `Återtagen av ${name} den ${day}. Ni behöver inte arbeta vidare med den.`,
    reason: (reason: string) => `Anledning: ${reason}`,
  },
  routeLost: {
    title: 'En chatt tar inte emot meddelanden',
    personal: (name: string) => `Jag kan inte längre skriva till ${name}.`,
    group: 'Jag kan inte längre skriva i en av gruppchattarna.',
    channel: 'Jag kan inte längre skriva i en av kanalerna.',
    why: {
      blocked: 'Jag är blockerad, eller har inte rätt att skriva där.',
      gone: 'Jag är borttagen därifrån, eller så finns chatten inte kvar.',
    },
    resumes: 'När jag får ett meddelande därifrån fungerar det igen. Då skickar jag det som väntar.',
    isOpen: 'Nu fungerar det igen, så du behöver inte göra något.',
  },
  sendFailed: {
    certain: 'Ett meddelande kom inte fram',
    uncertain: 'Ett meddelande kanske inte kom fram',
    personal: (name: string) => `Det gäller ett meddelande från mig till ${name}.`,
    group: 'Det gäller ett meddelande från mig i en gruppchatt.',
    channel: 'Det gäller ett meddelande från mig i en kanal.',
    look: 'Skriv ”utskick”, så ser du vad som inte har kommit fram och kan skicka det igen. Var det ett svar på en fråga kan personen fråga mig igen.',
  },
  digestRouteLost: {
    title: (municipality: string) => `Veckobrevet kommer inte fram till ${municipality}`,
    channel: (name: string) => `kanalen ”${name}”`,
    unnamed: 'kommunens kanal',
    why: {
      graph: {
        forbidden: (channel: string) => `Kontot som skickar veckobreven får inte skriva i ${channel}.`,
        channel_gone: (channel: string) =>
          `Jag hittar inte ${channel}. Den är borttagen, eller så är kontot som skickar veckobreven inte med i teamet.`,
      },
      bot: {
        forbidden: (channel: string) => `Jag får inte skriva i ${channel}.`,
        channel_gone: (channel: string) =>
          `Jag hittar inte ${channel}. Den är borttagen, eller så är jag inte med i teamet längre.`,
      },
    },
    do: {
      graph:
        'Gå till kanalen i Teams och bjud in kontot, eller ange en annan kanal med ”kanaler”. Skicka sedan brevet igen från översikten.',
      bot: 'Gå till kanalen i Teams och lägg till mig i teamet, eller ange en annan kanal med ”kanaler”. Skicka sedan brevet igen från översikten.',
    },
  },
  signInNeeded: {
    title: 'Veckobreven behöver en ny inloggning',
    why: 'Kontot som skickar veckobreven är inte inloggat längre. Tills någon har loggat in det kommer inga veckobrev fram till kanalerna.',
    do: 'Tryck på ”Logga in kontot”, så får du en kod att skriva på Microsofts sida. Be it-avdelningen om hjälp om du inte har kontots lösenord.',
    askIt:
      'Be it-avdelningen logga in kontot: ”npm run graph:login” på datorn där boten körs. En FoU-chef kan också göra det i chatten med ”koppla graph”.',
  },
};
