/** What somebody of a municipality proposes that it should ask FoU for, and how its council member answers. */
export const proposals = {
  command: {
    title: 'Följ förslag till förfrågningar',
    example: 'förslag',
    description: 'Jag visar det du har föreslagit, och de förslag som väntar på ditt svar.',
  },
  form: {
    title: 'Föreslå en förfrågan till FoU Nordväst',
    toMember: (name: string, municipality: string) =>
      `Det du skriver går till ${name}, som företräder ${municipality} i FoU-rådet och kan skicka det vidare till FoU. Bara frågan måste fyllas i. Skriv inget om enskilda personer.`,
    toManager: (municipality: string) =>
      `${municipality} har ingen medlem i FoU-rådet just nu, så det du skriver går till FoU-chefen. Bara frågan måste fyllas i. Skriv inget om enskilda personer.`,
    send: 'Skicka förslaget',
  },
  /** Before the form, to somebody of whom nobody has said where they work. */
  whereFirst: {
    why: 'Förfrågningar till FoU går genom den egna kommunen. Välj kommun, så kommer formuläret. Jag sparar ditt svar och ditt namn i Teams.',
    questionLabel: 'Din fråga',
    inChannel: (names: string) =>
      `Jag vet inte vilken kommun du arbetar i. Skriv ”jag arbetar i” och ${names} till mig i en personlig chatt, och sedan ”förfrågan”.`,
  },
  elsewhere: (manager: string) =>
    `FoU Nordväst tar emot förfrågningar från sina åtta kommuner, och jag vet inte att du arbetar i någon av dem. Hör av dig till ${manager}, så får du hjälp att komma rätt.`,
  nobodyNamed:
    'Teams säger inte vem du är, så jag kan inte ta emot det du skriver. Skriv till mig från ditt vanliga konto i en personlig chatt.',
  tooManyToday: (most: string) =>
    `Du har redan skickat ${most} förslag i dag, och fler tar jag inte emot på en dag. Spara det som utkast och skicka det i morgon.`,
  sent: {
    title: 'Förslaget är skickat',
    toMember: (name: string, municipality: string) =>
      `${name} (företräder ${municipality} i FoU-rådet) kan skicka det vidare till FoU, ändra det först eller avböja.`,
    toManager: (municipality: string) =>
      `${municipality} har ingen medlem i FoU-rådet just nu, så förslaget har gått till FoU-chefen.`,
    unreached: (name: string) => `${name} har inte skrivit till mig än, så säg gärna till själv också.`,
    willHear: 'Du får veta svaret här i chatten.',
    willHearInPrivate: 'Du får veta svaret i vår personliga chatt.',
    show: { title: 'Visa mina förslag', text: 'förslag' },
  },
  answer: {
    title: (municipality: string) => `Förslag till förfrågan från ${municipality}`,
    who: (name: string, day: string) => `${name} föreslog det här den ${day}.`,
    details: {
      need: 'Det som behövs',
      start: 'Önskad start',
      background: 'Bakgrund',
      unit: 'Enhet',
      result: 'Önskat resultat',
      others: 'Andra intresserade kommuner',
      attachment: 'Underlag',
    },
    meaning:
      'Skickar du det vidare blir det kommunens förfrågan, med dig som kontakt. Den som föreslog får veta hur det går.',
    meaningForFou: (municipality: string) =>
      `${municipality} har ingen medlem i FoU-rådet just nu, så FoU-chefen svarar. Den som föreslog får veta hur det går.`,
    passOn: 'Skicka vidare till FoU',
    takeIn: 'Ta emot som förfrågan',
    edit: 'Ändra först',
    askDecline: 'Avböj',
    reasonLabel: 'Varför avböjer du?',
    reasonHint: 'Till exempel: Vi arbetar redan med det. Den som föreslog får läsa det.',
    decline: 'Avböj förslaget',
    reasonMissing: 'Skriv varför du avböjer, så att den som föreslog förstår.',
  },
  declined: {
    title: 'Förslaget är avböjt',
    told: (name: string) => `${name} får veta det, och varför.`,
  },
  ended: {
    passedOn: (name: string, number: string) => `${name} har redan skickat förslaget vidare som ${number}.`,
    declined: (name: string) => `${name} har redan avböjt förslaget.`,
    withdrawn: (name: string) => `${name} har tagit tillbaka förslaget.`,
    /** On the form with what the reader had changed in it. */
    sendAnyway: 'Vill du skicka det som en egen förfrågan trycker du på Skicka en gång till.',
  },
  notFound: 'Jag hittar inte det förslaget. Skriv ”förslag” för att se dem som du kan läsa.',
  told: {
    passedOn: (number: string) => `Ditt förslag är skickat till FoU som ${number}`,
    passedOnBy: (name: string) => `${name} har skickat det vidare, och du får veta när något händer.`,
    declined: 'Ditt förslag är avböjt',
    declinedBy: (name: string) => `${name} har avböjt det.`,
    reason: (reason: string) => `Skäl: ${reason}`,
    talk: (name: string) => `Prata med ${name} om du vill ta upp det igen.`,
    withdrawn: (municipality: string) => `Ett förslag från ${municipality} är taget tillbaka`,
    withdrawnBy: (name: string) => `${name} har tagit tillbaka det, så du behöver inte svara.`,
  },
  list: {
    title: 'Förslag till förfrågningar',
    toAnswer: 'Väntar på ditt svar',
    made: 'Dina förslag',
    from: (name: string, day: string) => `Från ${name}, ${day}`,
    madeIn: (municipality: string, day: string) => `${municipality}, ${day}`,
    answer: 'Läs och svara',
    withdraw: 'Ta tillbaka förslaget',
    waiting: (names: string) => `Väntar på svar från ${names}.`,
    passedOn: (name: string, number: string, status: string) =>
      `${name} skickade det vidare som ${number}. Läge: ${status}.`,
    removed: (name: string) => `${name} skickade det vidare till FoU.`,
    declined: (name: string, reason: string) => `${name} avböjde det. Skäl: ${reason}`,
    withdrawn: 'Du har tagit tillbaka det.',
    shown: (shown: number, total: number) => `Här visas ${shown} av ${total}.`,
    empty: 'Det finns inga förslag. Skriv ”förfrågan” om du vill föreslå något som kommunen ska be FoU om.',
    takenBack: 'Förslaget är taget tillbaka.',
  },
};
