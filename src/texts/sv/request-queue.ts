import type { QueueFilter } from '../../domain/request-queue.js';

/** On the buttons. */
const filters: Readonly<Record<QueueFilter, string>> = {
  open: 'Alla öppna',
  new: 'Nya',
  mine: 'Mina',
  decision: 'Väntar på beslut',
  agreement: 'Väntar på avtal',
  overdue: 'Försenade',
};

const titles: Readonly<Record<QueueFilter, string>> = {
  open: 'Ärenden: alla öppna',
  new: 'Ärenden: nya',
  mine: 'Ärenden: mina',
  decision: 'Ärenden som väntar på styrgruppens beslut',
  agreement: 'Ärenden som väntar på avtal',
  overdue: 'Ärenden som har väntat för länge',
};

const none: Readonly<Record<QueueFilter, string>> = {
  open: 'Det finns inga öppna ärenden just nu.',
  new: 'Det finns inga nya ärenden. Alla är bedömda.',
  mine: 'Du har inga öppna ärenden. Titta bland de nya om du vill ta ett.',
  decision: 'Inget ärende väntar på styrgruppens beslut.',
  agreement: 'Inget ärende väntar på avtal.',
  overdue: 'Inget ärende har väntat för länge.',
};

/** The staff's queue of requests. */
export const requestQueue = {
  command: {
    title: 'Se ärendena',
    example: 'ärenden',
    description: 'Jag visar förfrågningarna som är öppna: nya, dina, och de som väntar på något.',
  },
  filters,
  titles,
  none,
  filter: (name: string, count: string) => `${name} (${count})`,
  head: (number: string, municipality: string, status: string) => `${number} · ${municipality} · ${status}`,
  nobody: 'Ingen har tagit ärendet',
  days: (days: number) =>
    days === 0 ? 'kom i dag' : `kom för ${days} ${days === 1 ? 'dag' : 'dagar'} sedan`,
  overdue: (day: string) => `försenat sedan ${day}`,
  waiting: 'väntar på svar från kommunen',
  paused: (until: string) => `pausat till ${until}`,
  open: (number: string) => `Öppna ${number}`,
  page: (page: string, pages: string) => `Sida ${page} av ${pages}, det som har väntat längst först.`,
  earlier: 'Föregående sida',
  later: 'Nästa sida',
};
