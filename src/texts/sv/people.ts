import type { RoleProblem } from '../../domain/role-rules.js';

/** What is wrong with a role as it was entered, and what to do instead. */
const problems: Readonly<Record<RoleProblem, string>> = {
  role_not_given: 'Välj en av rollerna rådsmedlem, socialchef, FoU-personal och FoU-chef.',
  municipality_missing: 'Välj en kommun. En rådsmedlem och en socialchef står för en kommun var.',
  municipality_not_wanted: 'Välj ingen kommun. FoU-personal och FoU-chef arbetar för alla åtta.',
  from_no_day: 'Jag förstår inte första dagen. Skriv ett datum, till exempel 2026-12-01.',
  to_no_day: 'Jag förstår inte sista dagen. Skriv ett datum, till exempel 2026-12-31, eller lämna den tom.',
  ends_before_it_begins: 'Sista dagen är före den första. Ändra en av dem.',
  other_municipality:
    'Personen står för en annan kommun under den tiden, och det går bara att stå för en i taget. Avsluta den andra rollen först, eller välj andra dagar.',
  has_role_already: 'Personen har redan den rollen under den tiden. Ändra den i stället.',
  seat_taken_later:
    'Platsen i FoU-rådet är redan upptagen från den första dagen eller senare. Avsluta det uppdraget först, eller välj en sista dag före det.',
  seat_taken_then:
    'Någon annan hade platsen i FoU-rådet de dagarna, och det som har varit ändrar jag inte. Välj andra dagar.',
  has_ended: 'Den rollen är avslutad och ändras inte mer. Ge personen rollen på nytt i stället.',
  name_missing: 'Skriv personens namn.',
  name_too_long: 'Namnet är för långt. Skriv högst 100 tecken.',
  name_holds_identity_number: 'I namnet står ett personnummer. Skriv bara namnet.',
  identity_missing:
    'Jag kan inte se vem det är i Teams. Välj personen i listan, eller be personen att skriva till mig.',
};

const list = {
  title: 'Personer och roller',
  titleOf: (municipality: string) => `Personer i ${municipality}`,
  claimsHeading: 'Väntar på ditt svar',
  claim: (municipality: string, day: string) => `skrev den ${day}: jag representerar ${municipality}.`,
  answerClaim: (municipality: string) => `Svara om ${municipality}`,
  moreClaims: (count: number) => `Det väntar ${count} till. De visas när du har svarat på de här.`,
  unit: 'FoU Nordväst',
  nobody: 'ingen än',
  noMember: 'ingen just nu',
  noChief: 'ingen just nu',
  until: (name: string, day: string) => `${name} (till och med den ${day})`,
  from: (name: string, day: string) => `${name} (från den ${day})`,
  fromUntil: (name: string, from: string, to: string) => `${name} (från den ${from} till och med den ${to})`,
  andMore: (count: number) => `och ${count} till`,
  withoutRole: (count: number) =>
    count === 1
      ? 'En person har ingen roll just nu, och står sist när du väljer person.'
      : `${count} personer har ingen roll just nu, och står sist när du väljer person.`,
  noRole: 'ingen roll',
  hidden: (shown: number, all: number) =>
    `Du kan välja bland ${shown} av ${all} personer. Skriv ”person” och ett namn för att hitta de andra.`,
  openOne: 'Öppna en person',
  personIdLabel: 'Person',
  personIdError: 'Välj en person.',
  open: 'Öppna',
  add: 'Lägg till person',
  all: 'Visa alla',
  chooseFirst: 'Välj en person i listan först, och tryck sedan på Öppna.',
  notThere: 'Den personen finns inte kvar. Välj någon i listan.',
  nobodyNamed: (name: string) =>
    `Jag hittar ingen här som heter ${name}. Stava gärna på ett annat sätt, eller lägg till personen.`,
  severalNamed: (name: string) => `Flera här heter ${name}. Välj en av dem.`,
};

const person = {
  title: 'Person',
  organisation: {
    own: 'Hör till samma organisation i Teams som du.',
    municipality: (municipality: string) => `Hör till ${municipality}s organisation i Teams.`,
    other: 'Hör till en annan organisation i Teams än du.',
  },
  worksIn: (municipality: string) => `Har själv sagt sig arbeta i ${municipality}.`,
  worksElsewhere: 'Har själv sagt sig arbeta utanför de åtta kommunerna.',
  now: 'Roller nu',
  none: 'Ingen roll just nu.',
  coming: 'Kommande roller',
  past: 'Tidigare roller',
  morePast: (count: number) =>
    count === 1 ? 'En äldre roll visas inte här.' : `${count} äldre roller visas inte här.`,
  moreComing: (count: number) =>
    count === 1
      ? 'En roll som börjar senare visas inte än.'
      : `${count} roller som börjar senare visas inte än.`,
  since: (day: string) => `sedan den ${day}`,
  sinceUntil: (from: string, to: string) => `från den ${from} till och med den ${to}`,
  from: (day: string) => `från den ${day}`,
  change: 'Ändra',
  end: 'Avsluta',
  remove: 'Ta bort',
  newRole: 'Ny roll',
  rename: 'Ändra namn',
  nameLabel: 'Namn',
  saveName: 'Spara namnet',
  renamed: (name: string) => `Nu står personen här som ${name}.`,
  back: 'Till listan',
};

const roleFields = {
  roleLabel: 'Roll',
  roleError: 'Välj en roll.',
  municipalityIdLabel: 'Kommun (bara för rådsmedlem och socialchef)',
  noMunicipality: 'Ingen kommun',
  fromLabel: 'Första dag',
  toLabel: 'Sista dag (lämna tom om den inte är bestämd)',
};

const form = {
  ...roleFields,
  title: 'Lägg till person',
  intro:
    'Sök personen i er organisation och skriv namnet, för sökningen talar bara om för mig vem det är. Rollen gäller från nästa meddelande personen skriver.',
  introLocal:
    'Välj en kollega och en roll. Namnet kan du lämna tomt, så tar jag det ur listan. I Teams söker du i stället personen i er organisation.',
  otherOrganisation:
    'Finns personen i en annan organisation? Be personen skriva ”jag representerar” och kommunens namn till mig, så får du frågan här.',
  pickedLabel: 'Person',
  pickedHint: 'Skriv ett namn',
  pickedError: 'Välj en person.',
  nameLabel: 'Namn',
  nameHint: 'Förnamn Efternamn',
  save: 'Lägg till',
  cancel: 'Till listan',
  alreadyHere: (name: string) => `Personen fanns redan här som ${name}, så jag har lagt till rollen.`,
};

const roleForm = {
  titleNew: 'Ny roll',
  titleChange: 'Ändra roll',
  save: 'Spara rollen',
  cancel: 'Avbryt',
};

const roleEnd = {
  title: 'Avsluta roll',
  titleRemove: 'Ta bort kommande roll',
  explanation:
    'Rollen gäller till och med den sista dagen. Välj gårdagens datum om den ska sluta gälla på en gång.',
  notBegun: 'Rollen har inte börjat gälla än, så jag tar bort den helt.',
  seat: (municipality: string) =>
    `Ska någon annan bli rådsmedlem för ${municipality}? Ge den personen rollen i stället, så slutar den här av sig själv.`,
  requests: (count: number, municipality: string) => {
    if (count === 0) return `${municipality} har inga öppna förfrågningar.`;
    return count === 1
      ? `${municipality} har en öppen förfrågan. Den väntar på nästa rådsmedlem.`
      : `${municipality} har ${count} öppna förfrågningar. De väntar på nästa rådsmedlem.`;
  },
  manager: 'Det måste alltid finnas en FoU-chef. Lägg in den nya innan du avslutar den här.',
  lastDayLabel: 'Sista dag',
  confirm: 'Avsluta rollen',
  confirmRemove: 'Ta bort rollen',
  keep: 'Behåll rollen',
};

/** Who is in the registry, and as what. */
export const people = {
  problems,
  command: {
    title: 'Personer och roller',
    example: 'personer',
    description:
      'Vilka som är rådsmedlemmar, socialchefer, FoU-personal och FoU-chef. Här lägger du till personer och ändrar eller avslutar roller.',
  },
  list,
  person,
  form,
  roleForm,
  roleEnd,
};
