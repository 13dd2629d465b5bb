import type { DecisionOutcome, SteeringBody } from '../../domain/request-act.js';

const bodies: Readonly<Record<SteeringBody, string>> = {
  admin_steering: 'Förvaltningsstyrgruppen (socialcheferna)',
  political_steering: 'Politiska styrgruppen',
};

const outcomes: Readonly<Record<DecisionOutcome, string>> = {
  yes: 'Ja, uppdraget ska genomföras',
  no: 'Nej, uppdraget blir inte av',
};

const document = {
  kind: { label: 'Typ av dokument' },
  title: { label: 'Dokumentets titel' },
  url: { label: 'Länk (frivilligt)', hint: 'https://' },
  publishedAt: { label: 'Datum för dokumentet (frivilligt)' },
};

/** The form of each act: its title, its button, and its inputs by their ids. */
const acts = {
  hand_over: {
    title: (number: string) => `Lämna över ${number}`,
    save: 'Lämna över',
    fields: { toPersonId: { label: 'Kollega som tar över' } },
  },
  ask: {
    title: (number: string) => `Fråga kommunen om ${number}`,
    save: 'Skicka frågan',
    fields: {
      question: { label: 'Din fråga till kommunen', hint: 'Skriv inget om enskilda personer.' },
    },
  },
  answer: {
    title: (number: string) => `FoU har en fråga om ${number}`,
    save: 'Skicka svaret',
    fields: { text: { label: 'Kommunens svar', hint: 'Skriv inget om enskilda personer.' } },
  },
  refer: {
    title: (number: string) => `Hänvisa ${number} vidare`,
    save: 'Hänvisa vidare',
    fields: {
      to: {
        label: 'Vart kommunen ska vända sig',
        hint: 'Till exempel: en högskola eller en annan FoU-enhet',
      },
      reason: { label: 'Varför (frivilligt)' },
    },
  },
  choose_line: {
    title: (number: string) => `Välj linje för ${number}`,
    save: 'Spara linjen',
    fields: {
      line: { label: 'Linje' },
      reason: { label: 'Varför, om du väljer något annat än förslaget eller ändrar linjen' },
    },
  },
  record_decision: {
    title: (number: string) => `Skriv in styrgruppens beslut om ${number}`,
    save: 'Spara beslutet',
    fields: {
      body: { label: 'Vem som har beslutat' },
      outcome: { label: 'Beslut' },
      date: { label: 'Datum för beslutet' },
      minutesRef: { label: 'Var protokollet finns', hint: 'Till exempel: protokoll 2026-11-12, § 4' },
    },
  },
  record_agreement: {
    title: (number: string) => `Skriv in avtalet om ${number}`,
    save: 'Spara avtalet',
    fields: {
      fouManagerSigned: { label: 'FoU-chef som har skrivit under' },
      commissionerName: { label: 'Uppdragsgivare som har skrivit under' },
      signedAt: { label: 'Datum för underskrifterna' },
      from: { label: 'Avtalet gäller från och med' },
      to: { label: 'Avtalet gäller till och med' },
    },
  },
  set_resources: {
    title: (number: string) => `Forskare och finansiering för ${number}`,
    save: 'Spara',
    fields: {
      researcher: { label: 'Forskare (frivilligt)', hint: 'Namn eller lärosäte' },
      fundingSource: { label: 'Extern finansiering från (frivilligt)', hint: 'Till exempel: Forte' },
      fundingAmount: { label: 'Belopp i kronor (frivilligt)', hint: 'Till exempel: 250 000' },
    },
  },
  ask_jointly: {
    title: (number: string) => `Fråga andra kommuner om ${number}`,
    save: 'Skicka frågan',
    fields: { municipalities: { label: 'Kommuner som ska få frågan' } },
  },
  link_activity: {
    title: (number: string) => `Koppla en aktivitet till ${number}`,
    save: 'Koppla',
    fields: {
      activityId: { label: 'Aktivitet' },
      words: { label: 'Finns den inte i listan? Sök på ord i titeln', hint: 'Till exempel: öppenvård' },
    },
  },
  unlink_activity: {
    title: (number: string) => `Ta bort en aktivitet från ${number}`,
    save: 'Ta bort kopplingen',
    fields: { activityId: { label: 'Aktivitet som inte ska höra hit' } },
  },
  attach: {
    title: (number: string) => `Lägg till ett dokument på ${number}`,
    save: 'Lägg till',
    fields: document,
  },
  close: {
    title: (number: string) => `Avsluta ${number}`,
    save: 'Avsluta',
    fields: { ...document, note: { label: 'Hälsning till kommunen (frivilligt)' } },
  },
  withdraw: {
    title: (number: string) => `Ta tillbaka ${number}?`,
    save: 'Ja, ta tillbaka',
    fields: { reason: { label: 'Anledning (frivilligt)' } },
  },
  pause: {
    title: (number: string) => `Pausa ${number}`,
    save: 'Pausa',
    fields: {
      reason: { label: 'Varför', hint: 'Till exempel: kommunen vill vänta till efter sommaren' },
      until: { label: 'Påminnelserna börjar igen' },
    },
  },
};

/** What to know before one fills in a form. */
const lines = {
  asked: (name: string, day: string) => `${name} frågade ${day}:`,
  suggestion: (line: string, reason: string) => `Förslag: ${line}. ${reason}`,
  chosen: (line: string) => `Vald nu: ${line}.`,
  noResources:
    'Varken forskare eller extern finansiering är inskriven. Andra linjens uppdrag har det oftast, men arbetet kan börja ändå.',
  noResearcher: 'Ingen forskare är inskriven. Det går bra att gå vidare ändå.',
  noFunding: 'Ingen extern finansiering är inskriven. Det går bra att gå vidare ändå.',
  whoSigns: 'Båda namnen behövs: FoU-chefens och uppdragsgivarens.',
  joint: (municipality: string) =>
    `De andra kommunernas rådsmedlemmar får frågan om att vara med, och svarar ja eller nej. ${municipality} äger fortfarande förfrågan.`,
  jointYes: (municipality: string) => `${municipality}: ja.`,
  jointNo: (municipality: string) => `${municipality}: nej.`,
  jointWaits: (municipality: string) => `${municipality}: har inte svarat än.`,
  vacant: (municipalities: string) =>
    `${municipalities} saknar rådsmedlem, så där finns det ingen att fråga. FoU-chefen lägger in en när kommunen har utsett någon.`,
  vacantTold: (municipalities: string) =>
    `${municipalities} saknar rådsmedlem och har inte fått frågan. FoU-chefen har fått veta det. Fråga igen när platsen är tillsatt.`,
  recentActivities: (municipality: string) => `Listan visar det senaste som är loggat med ${municipality}.`,
  documents: (titles: string) => `Redan tillagt: ${titles}.`,
  firstLineDocument:
    'Första linjens arbete avslutas när det är dokumenterat. Lägg till dokumentet här, så avslutas allt på en gång.',
  secondLineDocument:
    'Andra linjens arbete avslutas när det finns en FoU-rapport eller artikel. Lägg till den här, så avslutas allt på en gång.',
  pause: 'Pausen stoppar bara påminnelserna. Ni kan fortsätta arbeta med förfrågan.',
  withdraw: 'FoU slutar arbeta med förfrågan. Den står kvar i listan som återtagen.',
};

/** What is wrong with what has been filled in, and what to do instead. */
const problems = {
  unreadableDay: (label: string) => `Jag kan inte läsa dagen vid ”${label}”. Välj den i kalendern.`,
  dayOutside: (label: string, first: string, last: string) =>
    `Dagen vid ”${label}” behöver ligga mellan ${first} och ${last}. Välj en annan.`,
  tooLong: (label: string, max: string) => `Texten vid ”${label}” får ha högst ${max} tecken. Korta ner den.`,
  notInList: (label: string) => `Det valda finns inte i listan längre. Välj igen vid ”${label}”.`,
  amountUnreadable: 'Skriv beloppet i hela kronor, till exempel 250 000.',
  amountWithoutSource: 'Skriv också varifrån pengarna kommer.',
  reasonNeeded: 'Du väljer något annat än förslaget. Skriv varför, så att kommunen förstår.',
  choiceNeeded: 'Välj en aktivitet i listan, eller skriv ord att söka på.',
  foundByWords: (words: string) =>
    `Listan visar nu det som passar ”${words}”. Välj en aktivitet och tryck igen.`,
  nothingByWords: (words: string) =>
    `Ingen aktivitet passar ”${words}”. Pröva andra ord, eller logga aktiviteten först.`,
  noActivities: 'Det finns ingen aktivitet att välja. Logga den först, så kan du koppla den hit.',
  activityGone: 'Den aktiviteten är borttagen. Välj en annan.',
  activityTaken: (number: string) =>
    `Den aktiviteten hör till ${number}. Ta bort den därifrån först, eller välj en annan.`,
  activityAsWished: 'Så är det redan. Visa förfrågan för att se hur den ser ut nu.',
  activityChanged: 'Någon ändrade aktiviteten just nu. Tryck igen.',
  documentUnfinished: 'Dokumentet behöver både typ och titel. Fyll i det som saknas.',
  nobodyToAsk: (municipalities: string) =>
    `${municipalities} saknar rådsmedlem, så ingen kan få frågan. FoU-chefen har fått veta det. Fråga igen när platsen är tillsatt.`,
  questionGone:
    'Den frågan väntar inte längre på svar, så inget är skickat. Vill du säga något till FoU om den, så hör av dig till dem som arbetar med förfrågan.',
  typedStays: 'Det du skrev står kvar här. Läs igenom det och tryck igen om det fortfarande stämmer.',
};

export const requestForms = {
  acts,
  bodies,
  outcomes,
  lines,
  problems,
  pauseWhich: 'Skriv numret på förfrågan också, till exempel ”pausa F2026-001”. Du ser numren med ”ärenden”.',
  missing: (label: string) => `Fyll i ”${label}”.`,
  /** Beside a list or a day. */
  notChosen: (label: string) => `Välj något vid ”${label}”.`,
  back: 'Visa förfrågan',
  joint: {
    title: (asker: string, asked: string) => `${asker} har en fråga till FoU. Vill ${asked} vara med?`,
    support: (kind: string, area: string) => `Stöd: ${kind}. Område: ${area}.`,
    meaning: (number: string) =>
      `FoU undrar om frågan är viktig också hos er (${number}). Ett ja betyder att FoU hör av sig till er. Ni bestämmer senare hur mycket ni är med.`,
    commentLabel: 'Kommentar (frivilligt)',
    yes: 'Ja, vi vill vara med',
    no: 'Nej, inte den här gången',
    saidYes: (municipality: string) => `${municipality} vill vara med`,
    saidNo: (municipality: string) => `${municipality} vill inte vara med den här gången`,
    thanks: (number: string) => `Tack! Svaret om ${number} har gått till FoU, som hör av sig.`,
  },
  notices: {
    handedOver: {
      title: (number: string) => `${number} är din nu`,
      by: (name: string) => `${name} har lämnat över den till dig.`,
    },
    answered: {
      title: (number: string, municipality: string) => `${municipality} har svarat om ${number}`,
      asked: (question: string) => `FoU frågade: ${question}`,
      by: (name: string, answer: string) => `${name} svarar: ${answer}`,
    },
    jointAnswered: (number: string, asker: string) => `Det gäller ${number} från ${asker}.`,
    comment: (text: string) => `Kommentar: ${text}`,
    jointVacant: {
      title: (municipality: string, number: string) => `Ingen i ${municipality} kan svara om ${number}`,
      why: (municipality: string) =>
        `FoU ville fråga om ${municipality} vill vara med, men kommunen saknar rådsmedlem.`,
      whatToDo:
        'Lägg in en rådsmedlem när kommunen har utsett någon. Säg sedan till den som arbetar med förfrågan, så skickas frågan igen.',
    },
    showRequest: (number: string) => `Visa ${number}`,
  },
};
