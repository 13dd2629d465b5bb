import type { RetainedCollection } from '../../domain/retention.js';

/** What lies in each collection, as the head of a card. */
const collections: Readonly<Record<RetainedCollection, string>> = {
  activities: 'Aktiviteter',
  requests: 'Förfrågningar',
  drafts: 'Utkast till förfrågningar',
  proposals: 'Förslag till förfrågningar',
  events: 'Evenemang',
  registrations: 'Anmälningar till evenemang',
  nominations: 'Nomineringar till utbildningar',
  needs: 'Behov',
  digests: 'Veckobrev',
  unanswered: 'Frågor utan svar',
  feedback: 'Svar på ”Hjälpte det?”',
  claims: 'Anmälda representanter',
  people: 'Personer',
  audit: 'Ändringslogg',
};

const countsFrom: Readonly<Record<RetainedCollection, string>> = {
  activities: 'Tiden räknas från aktivitetens sista dag.',
  requests:
    'Tiden räknas från den dag förfrågan avslutades. En öppen förfrågan tas aldrig bort, och ingen tas bort samma år som den fick sitt nummer.',
  drafts: 'Tiden räknas från den dag utkastet sparades senast. Bara den som har skrivit utkastet ser det.',
  proposals:
    'Tiden räknas från den dag förslaget skickades vidare, avböjdes eller togs tillbaka. Ett förslag som väntar på svar tas aldrig bort.',
  events:
    'Tiden räknas från evenemangets sista dag, eller från den dag det ändrades senast när det inte har någon. Ett som ska hållas tas aldrig bort.',
  registrations: 'Tiden räknas från evenemangets sista dag. Anmälan till ett som ska hållas tas aldrig bort.',
  nominations:
    'Tiden räknas från utbildningens sista tillfälle, eller från det som senast hände med nomineringen. Så länge utbildningen är öppen tas ingen bort.',
  needs: 'Tiden räknas från den dag behovsinventeringen blev klar. Så länge den pågår tas inget bort.',
  digests:
    'Tiden räknas från veckans sista dag. Inlägget i Teams finns kvar, men jag minns inte längre att jag har skickat det. Ett brev som är på väg, eller som jag inte vet om det kom fram, tas aldrig bort.',
  unanswered: 'Tiden räknas från den dag frågan ställdes. Frågorna sparas utan namn.',
  feedback: 'Tiden räknas från den dag någon svarade. Svaren sparas utan namn.',
  claims:
    'De som har skrivit ”jag representerar” och en kommun. Tiden räknas från den dag FoU-chefen svarade. Det som väntar på svar tas aldrig bort.',
  people:
    'Tiden räknas från rollens sista dag. För den som aldrig har haft en roll räknas den från slutet av det år då personen blev känd för mig, eller från det senaste evenemang som personen hade plats på. Personens namn ersätts överallt med ”Raderad person”. Den som har en roll nu eller senare, eller är anmäld till något som är på gång, tas aldrig bort.',
  audit: 'Loggen visar vem som har ändrat vad. Tiden räknas från den dag ändringen gjordes.',
};

const months = (count: string): string => (count === '1' ? 'en månad' : `${count} månader`);

/** How long things are kept, and by whose decision they are removed. */
export const retention = {
  command: {
    title: 'Gallring',
    example: 'gallring',
    description: 'Visar vad som är sparat. Där anger du hur länge det ska sparas, och enligt vilket beslut.',
  },
  collections,
  countsFrom,
  months,
  list: {
    title: 'Gallring',
    intro:
      'Gallra är att ta bort det som inte längre ska sparas. Allt sparas tills du anger hur länge det ska finnas kvar och vilket gallringsbeslut som gäller. Det som är äldre tar jag sedan bort varje natt.',
    nothingKept: 'inget sparat',
    kept: (count: string) => (count === '1' ? 'en sparad' : `${count} sparade`),
    keptSince: (count: string, oldest: string) =>
      count === '1'
        ? `en sparad, räknas från ${oldest}`
        : `${count} sparade, den äldsta räknas från ${oldest}`,
    nothingRemoved: 'Inget tas bort.',
    removedAfter: (time: string) => `Tas bort efter ${time}. Beslut:`,
    set: (name: string) => `Ange gallring: ${name}`,
    change: (name: string) => `Ändra gallring: ${name}`,
  },
  form: {
    title: (name: string) => `Gallring: ${name}`,
    notYet: 'Nu tas inget bort.',
    now: (time: string, who: string, day: string) =>
      `Nu tas det bort efter ${time}. Det angav ${who} den ${day}. Beslut:`,
    monthsLabel: 'Hur många månader ska det sparas?',
    monthsHint: 'till exempel 24',
    decisionLabel: 'Gallringsbeslut',
    decisionHint: 'till exempel diarienummer och datum',
    next: 'Fortsätt',
    end: 'Sluta ta bort',
    back: 'Tillbaka till listan',
  },
  problems: {
    months: 'Skriv antalet månader med siffror, från 1 till 1 200.',
    no_decision:
      'Skriv vilket gallringsbeslut som gäller, till exempel diarienummer och datum. Utan ett beslut tar jag inte bort något.',
    long_decision: 'Korta ner texten om beslutet till högst 200 tecken.',
    identity_number: 'Det ser ut att stå ett personnummer i beslutet. Skriv det utan.',
  },
  confirm: {
    title: (name: string) => `Ska det här tas bort? ${name}`,
    rule: (time: string) => `Det sparas i ${time} och tas sedan bort.`,
    decision: 'Beslut:',
    tonight: (count: string) => {
      if (count === '0') return 'I natt tas inget bort, för inget är så gammalt än.';
      return count === '1'
        ? 'I natt tas en sparad uppgift bort.'
        : `I natt tas ${count} sparade uppgifter bort.`;
    },
    warning: 'Det går inte att ångra. Det som har tagits bort kan varken du eller jag få tillbaka.',
    save: 'Ja, ta bort efter den tiden',
    change: 'Ändra',
  },
  saved: (name: string, time: string) => `Klart! ${name} sparas i ${time} och tas sedan bort.`,
  ended: (name: string) => `Klart! Inget mer tas bort: ${name}.`,
  endedAlready: (name: string) => `Där togs inget bort längre, så inget behövde ändras: ${name}.`,
  changed: (name: string, who: string) =>
    `${who} ändrade gallringen medan du hade kortet framme, så jag har inte sparat något: ${name}. Så här är det nu. Fortsätt om du ändå vill byta.`,
  goneMeanwhile: (name: string) =>
    `Någon tog bort gallringen medan du hade kortet framme, så jag har inte sparat något: ${name}. Fortsätt om du ändå vill ange den.`,
  notEnded: (name: string, who: string) =>
    `${who} ändrade gallringen medan du hade kortet framme, så jag har inte tagit bort den: ${name}. Så här är det nu.`,
};
