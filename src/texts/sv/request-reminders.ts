import type { RemindedWait } from '../../domain/request-limits.js';

/** What is waited for, of or by a municipality, as the one whose turn it is reads it. */
const waits: Readonly<Record<RemindedWait, (municipality: string) => string>> = {
  answer: (municipality) => `${municipality} väntar på svar från FoU.`,
  question: (municipality) => `FoU har ställt en fråga som ${municipality} inte har svarat på.`,
  decision: () => 'Väntar på styrgruppens beslut. FoU-chefen skriver in det när det är fattat.',
  agreement: (municipality) => `Väntar på avtal mellan FoU-chefen och ${municipality}.`,
  joint_answer: (municipality) => `FoU undrar om ${municipality} vill vara med.`,
  proposal: (municipality) =>
    `Någon i ${municipality} föreslår en förfrågan. Skicka förslaget vidare till FoU, eller avböj.`,
};

/** The morning's card of what waits for its reader, and the limits behind it. */
export const requestReminders = {
  title: (count: string) => (count === '1' ? 'Ett ärende väntar på dig' : `${count} ärenden väntar på dig`),
  head: (number: string, municipality: string) => `${number} från ${municipality}`,
  proposalFrom: (municipality: string) => `Förslag från ${municipality}`,
  waits,
  since: (days: string, day: string) =>
    days === '1' ? `Har väntat en arbetsdag, sedan ${day}.` : `Har väntat ${days} arbetsdagar, sedan ${day}.`,
  open: (number: string) => `Öppna ${number}`,
  openProposal: 'Öppna förslaget',
  more: (count: string) => `Dessutom ${count} till. Skriv ”förfrågningar”, så ser du alla.`,
  pause:
    'Ska något vänta ett tag? Öppna förfrågan och pausa den. Då påminner jag inte förrän den dag du väljer.',
  limits: {
    title: 'Påminnelser om förfrågningar',
    intro:
      'Hur många arbetsdagar får något vänta innan jag påminner? Jag skriver klockan 8 på arbetsdagar till den som står på tur, högst en gång om dagen. Midsommarafton, julafton och nyårsafton räknas som helgdagar.',
    untouched: 'Ingen har ändrat något än, så mina förval gäller.',
    setBy: (name: string, day: string) => `Ändrat av ${name} den ${day}.`,
    form: {
      answerLabel: 'FoU svarar på en förfrågan',
      questionLabel: 'Kommunen svarar på en fråga från FoU',
      decisionLabel: 'FoU-chefen skriver in styrgruppens beslut',
      agreementLabel: 'FoU-chefen och kommunen skriver under avtalet',
      joint_answerLabel: 'En kommun svarar om den vill vara med',
      proposalLabel: 'Rådsmedlemmen skickar vidare ett förslag, eller avböjer',
    },
    save: 'Spara',
    saved: 'Sparat. Det gäller från och med nu.',
    wrong: (field: string) => `Skriv ett helt antal arbetsdagar, från 1 till 250, i ”${field}”.`,
    changed: (name: string) =>
      `${name} ändrade det här medan du hade kortet framme, så jag har inte sparat något. Ditt står kvar i rutorna. Tryck på Spara om det är det som ska gälla.`,
  },
};

/** Settings that the FoU manager changes in chat. */
export const settings = {
  command: {
    title: 'Inställningar',
    example: 'inställningar förfrågningar',
    description:
      'Välj efter hur många arbetsdagar jag påminner om förfrågningar som väntar, hur många svar en utvärdering måste ha för att visas, och när veckobreven går ut.',
  },
  title: 'Inställningar',
  which: 'Vad vill du ställa in?',
  sections: {
    requests: { title: 'Påminnelser om förfrågningar', text: 'inställningar förfrågningar' },
    evaluations: { title: 'Utvärderingar av evenemang', text: 'inställningar utvärderingar' },
    digests: { title: 'När veckobreven går ut', text: 'inställningar veckobrev' },
  },
};
