import type { GoalAreaProblem } from '../../domain/goal-area-problems.js';

const problems: Readonly<Record<GoalAreaProblem, string>> = {
  label_missing: 'Skriv vad resultatmålet heter.',
  label_too_long: 'Namnet får ha högst 80 tecken.',
  label_taken: 'Det finns redan ett resultatmål som heter så. Välj ett annat namn.',
  too_many: 'Det går att lägga till högst tio resultatmål för ett år. Ta bort ett av dem först.',
};

/** The areas of result goals of a year. */
export const goalAreas = {
  command: {
    title: 'Se årets resultatmål',
    example: 'resultatmål',
    description:
      'Jag visar vilka resultatmål som aktiviteterna kan räknas till och hur många som gör det. FoU-chefen lägger till och byter namn. Skriv ”resultatmål 2027” för ett annat år.',
  },
  title: (year: string) => `Resultatmål ${year}`,
  intro: 'Varje genomförd aktivitet räknas till ett av dem.',
  registered: 'Finns från början och ändras inte här.',
  lastYear: (year: string) => `${year} är sista året.`,
  count: (activities: number, planned: number, goals: number) =>
    [
      activities === 1 ? '1 genomförd aktivitet' : `${activities} genomförda aktiviteter`,
      ...(planned === 0 ? [] : [planned === 1 ? '1 planerad' : `${planned} planerade`]),
      goals === 1 ? '1 mål i planen' : `${goals} mål i planen`,
    ].join(', '),
  add: 'Lägg till ett resultatmål',
  rename: 'Byt namn',
  end: (year: string) => `Ta bort från och med ${year}`,
  resume: (year: string) => `Låt det gälla ${year} också`,
  showYear: (year: string) => `Visa ${year}`,
  form: {
    newHeading: (year: string) => `Nytt resultatmål från och med ${year}`,
    renameHeading: 'Byt namn på resultatmålet',
    newIntro:
      'Det går att välja för aktiviteter och mål från det året. Du kan ta bort det igen så länge inget räknas till det.',
    renameIntro:
      'Det nya namnet gäller alla år. Ska det bara gälla framåt: ta bort resultatmålet från och med det året och lägg till ett nytt.',
    labelLabel: 'Namn',
    labelError: 'Skriv ett namn.',
    save: 'Spara',
    back: 'Tillbaka',
  },
  problems,
  added: (label: string, year: string) => `”${label}” går att välja från och med ${year}.`,
  renamed: (label: string) => `Resultatmålet heter nu ”${label}”.`,
  ended: (label: string, year: string) => `”${label}” går inte att välja från och med ${year}.`,
  resumed: (label: string) => `”${label}” gäller tills vidare igen.`,
  inUse: (label: string, year: string, activities: number, goals: number) =>
    `”${label}” går inte att ta bort från ${year}: ${[
      ...(activities === 0 ? [] : [activities === 1 ? '1 aktivitet' : `${activities} aktiviteter`]),
      ...(goals === 0 ? [] : [goals === 1 ? '1 mål i planen' : `${goals} mål i planen`]),
    ].join(' och ')} från det året eller senare räknas dit. Välj ett annat resultatmål för dem först.`,
  changed: (name: string) => `${name} hann före och ändrade det. Så här är det nu.`,
  changedInForm: (name: string, label: string) =>
    `${name} hann före: resultatmålet heter nu ”${label}”. Spara igen om det ska heta som du har skrivit.`,
  notFound: 'Det resultatmålet finns inte längre.',
};
