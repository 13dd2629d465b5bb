import type { NominationState } from '../../domain/training.js';

const states: Readonly<Record<NominationState, string>> = {
  seated: 'har plats',
  waiting: 'står i kö',
  declined: 'har tackat nej',
  withdrawn: 'tillbakadragen',
  replaced: 'ersatt av någon annan',
};

const steps: Readonly<Record<NominationState, (by: string) => string>> = {
  seated: (by) => `Fick plats av ${by}.`,
  waiting: (by) => `Ställdes i kö av ${by}.`,
  declined: (by) => `Tackade nej. Det skrevs in av ${by}.`,
  withdrawn: (by) => `Drogs tillbaka av ${by}.`,
  replaced: (by) => `Byttes ut mot någon annan av ${by}.`,
};

const places = (count: number): string => (count === 1 ? '1 plats' : `${count} platser`);

/** People whom the municipalities want to send to a training. */
export const nominations = {
  command: {
    title: 'Nominera till en utbildning',
    example: 'nominera Kim Demo till BAS',
    description: 'Ger en medarbetare plats i BAS eller en annan utbildning, eller ställer dem i kö.',
  },
  states,
  form: {
    title: 'Nominera till en utbildning',
    intro:
      'Skriv bara namn och enhet. Personen får plats direkt om kommunen har en ledig plats, och ställs annars i kö.',
    trainingIdLabel: 'Utbildning',
    municipalityIdLabel: 'Kommun',
    namesLabel: 'Vilka? Ett namn på varje rad, gärna med enhet efter ett komma',
    namesPlaceholder: 'Kim Demo, Barn och unga',
    forMunicipality: (municipality: string) => `Du nominerar för ${municipality}.`,
    send: 'Nominera',
    back: 'Alla utbildningar',
    noTrainings:
      'Det finns ingen utbildning att nominera till just nu. När FoU har lagt in en syns den om du skriver ”utbildningar”.',
    noTrainingsForStaff:
      'Det finns ingen utbildning att nominera till just nu. Skriv ”ny utbildning”, så lägger du in en.',
    training_missing: 'Välj vilken utbildning det gäller.',
    municipality_missing: 'Välj vilken kommun det gäller.',
    names_missing: 'Skriv minst ett namn.',
    name_too_long: 'Ett namn eller en enhet är för lång. Skriv högst 100 tecken.',
    names_too_many: 'Det är för många på en gång. Skriv högst 40 namn.',
    same_twice: (name: string) => `${name} står två gånger.`,
    already: (names: string) =>
      `Redan nominerad: ${names}. Ta bort det namnet, eller skriv en annan enhet om det är en annan person.`,
    unknownTraining: (words: string) =>
      `Jag hittar ingen öppen utbildning som heter ”${words}”. Välj i listan.`,
    unknownMunicipality: (words: string) =>
      `Jag vet inte vilken av de åtta kommunerna ”${words}” är. Se efter att det blir rätt kommun.`,
    severalTrainings: 'Det finns flera utbildningar som kan stämma. Välj vilken du menar.',
  },
  seated: (names: string) => `Har fått plats: ${names}.`,
  waiting: (names: string) => `Står i kö: ${names}. Jag skriver när det blir en plats ledig.`,
  list: {
    title: (municipality: string) => `Nominerade från ${municipality}`,
    none: 'Ingen är nominerad än.',
    inLine: (place: number) => `står i kö på plats ${place}`,
    more: (count: string) => `Dessutom ${count} till.`,
    earlier: 'Har inte längre någon plats',
    openLabel: 'Se vad som har hänt, dra tillbaka eller byt ut',
    open: 'Öppna',
    nominate: 'Nominera',
    back: 'Till utbildningen',
  },
  card: {
    title: 'Nominerad',
    gone: 'Nomineringen finns inte längre. Inget har ändrats. Skriv ”utbildningar”, så visar jag dem som finns.',
    training: 'Utbildning',
    municipality: 'Kommun',
    unit: 'Enhet',
    state: 'Läge',
    attended: 'Närvarande vid tillfälle',
    missed: 'Frånvarande vid tillfälle',
    historyHeading: 'Vad som har hänt med platsen',
    nominated: (by: string) => `Nominerades av ${by}.`,
    tookOver: (by: string, replaced: string) => `Nominerades av ${by} i stället för ${replaced}.`,
    steps,
    seatedAtOnce: 'Fick plats direkt.',
    seatedLater: 'Fick plats när en plats blev ledig.',
    reason: (reason: string) => `Skäl: ${reason}`,
    changeHeading: 'Ändra',
    reasonLabel: 'Skäl (behövs inte)',
    newNameLabel: 'Den som kommer i stället: namn',
    newUnitLabel: 'Den som kommer i stället: enhet',
    withdraw: 'Dra tillbaka',
    decline: 'Har tackat nej',
    replace: 'Byt till den nya',
    back: 'Till listan',
    newName_missing: 'Skriv namnet på den som kommer i stället.',
    text_too_long: 'Texten är för lång. Skriv högst 100 tecken i namn och enhet, och högst 500 i skälet.',
    already: (name: string) => `${name} är redan nominerad.`,
    changed: (name: string) =>
      `${name} ändrade det här medan du hade kortet framme, så jag har inte ändrat något. Så här är det nu.`,
    withdrawn: (name: string) => `${name} är tillbakadragen.`,
    gotTheSeat: (names: string) => `Nu har ${names} fått plats efter att ha väntat.`,
    declined: (name: string) => `${name} har tackat nej.`,
    replaced: (name: string, successor: string) => `${successor} kommer i stället för ${name}.`,
  },
  notices: {
    seated: 'Den som väntade har fått plats',
    training: (name: string) => `Utbildning: ${name}`,
    seatedNames: (names: string) => `Har fått plats: ${names}.`,
    moved: {
      released: (municipality: string, count: number) =>
        `FoU har släppt ${places(count)} som ${municipality} hade`,
      given_back: (municipality: string, count: number) =>
        `${municipality} har fått tillbaka ${places(count)}`,
    },
    nowFree: (free: number) =>
      free === 0
        ? 'Kommunen har nu ingen ledig plats. Den som nomineras ställs i kö.'
        : `Kommunen har nu ${places(free)} kvar att använda.`,
    free: {
      staff: 'Behöver ni platserna i utbildningen?',
      reminder: 'Ni har platser kvar i en utbildning som snart börjar',
    },
    freeCount: (municipality: string, count: number) =>
      `${municipality} har ${count === 1 ? '1 ledig plats' : `${count} lediga platser`}.`,
    starts: (day: string) => `Utbildningen börjar ${day}.`,
    use: 'Nominera den som ska gå, eller hör av dig till FoU om platserna kan gå till en annan kommun.',
    cancelled: 'En utbildning är inställd',
    cancelledText: 'Berätta gärna för dem som ni har nominerat.',
    showTrainings: { title: 'Visa utbildningar', text: 'utbildningar' },
    nominate: { title: 'Nominera', text: 'nominera' },
  },
};
