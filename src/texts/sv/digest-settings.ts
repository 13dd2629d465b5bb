import type { DigestSettings } from '../../domain/digest-settings.js';

const unapproved: Readonly<Record<DigestSettings['unapproved'], string>> = {
  send: 'Skicka ändå',
  hold: 'Håll kvar tills jag har godkänt',
};

const emptyWeek: Readonly<Record<DigestSettings['emptyWeek'], string>> = {
  line: 'En rad om att det inte har hänt något särskilt',
  nothing: 'Inget veckobrev',
};

/** When and how the weekly digests go out, and what was missed. */
export const digestSettings = {
  title: 'När veckobreven går ut',
  intro:
    'Veckobrevet handlar om en hel vecka, måndag till söndag, och går ut veckan efter. Innan dess visar jag det för dig. Det du ändrar gäller så snart du har sparat.',
  untouched: 'Ingen har ändrat något än, så förvalen gäller.',
  setBy: (name: string, day: string) => `Ändrat av ${name} den ${day}.`,
  form: {
    weekdayLabel: 'Veckodag för utskicket',
    hourLabel: 'Klockslag för utskicket',
    previewWeekdayLabel: 'Veckodag för förhandsvisningen',
    previewHourLabel: 'Klockslag för förhandsvisningen',
    unapprovedLabel: 'När ett veckobrev ska ut och ingen har godkänt det',
    emptyWeekLabel: 'När det inte finns något att berätta för en kommun',
  },
  hour: (hour: string) => `${hour}.00`,
  unapproved,
  emptyWeek,
  save: 'Spara',
  nextSending: (week: string, when: string) => `Nästa utskick: ${week}, ${when}.`,
  sendingNow: (week: string) => `Nästa utskick: ${week}, inom en minut.`,
  nextPreview: (week: string, when: string) => `Nästa förhandsvisning: ${week}, ${when}.`,
  previewNow: (week: string) => `Nästa förhandsvisning: ${week}, inom en minut.`,
  saved: 'Sparat. Det gäller från och med nu.',
  previewAfter:
    'Förhandsvisningen måste komma före utskicket. Välj ett tidigare klockslag för den, eller en annan dag.',
  goesOutNow: (week: string) =>
    `Jag har inte sparat än. Med den här tiden skulle ${week} redan ha gått ut, så de breven går ut inom en minut. Tryck på Spara igen om det är det du vill.`,
  changed: (name: string) =>
    `${name} ändrade det här medan du hade kortet framme, så jag har inte sparat något. Ditt står kvar i rutorna. Tryck på Spara om det är det som ska gälla.`,
  missed: {
    title: (count: string) =>
      count === '1'
        ? 'Veckobreven för en vecka har inte gått ut'
        : `Veckobreven för ${count} veckor har inte gått ut`,
    why: 'Jag var inte i gång när de skulle ha skickats. Äldre veckobrev skickar jag inte av mig själv, så du väljer vilka som ska gå ut.',
    row: (week: string, days: string) => `${week}, ${days}`,
    toAll: 'Ingen kommun har fått brevet.',
    left: (municipalities: string) => `Brevet har inte skickats till ${municipalities}.`,
    show: (week: string) => `Visa ${week}`,
    more: (count: string) =>
      `Dessutom ${count} äldre. Skriv till exempel ”veckobrev 2026-W40” för att se en av dem.`,
  },
};
