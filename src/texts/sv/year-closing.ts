const counted = (count: number): string => (count === 1 ? '1 aktivitet' : `${count} aktiviteter`);

/** Closing a year and opening it again. */
export const yearClosing = {
  closeCommand: {
    title: 'Stänga ett år',
    example: 'stäng året 2025',
    description: 'Årets aktiviteter går sedan att läsa men inte ändra. Jag frågar först.',
  },
  reopenCommand: {
    title: 'Öppna ett stängt år igen',
    example: 'öppna året 2025',
    description: 'Årets aktiviteter går sedan att ändra igen. Jag frågar först.',
  },
  /** Under what is shown of a closed year. */
  closedBy: (year: string, name: string, day: string) => `${year} är stängt av ${name} den ${day}.`,
  close: {
    title: (year: string) => `Stänga ${year}?`,
    means:
      'När året är stängt går aktiviteterna att läsa, men ingen kan logga, ändra, ångra eller läsa in något för det året. Personalen får veta det. Du kan öppna året igen.',
    notOver: (year: string) =>
      `Obs! ${year} är inte slut än. Det som görs under resten av året går inte att logga så länge året är stängt.`,
    done: (year: string, count: number) =>
      count === 0
        ? `Inget är genomfört ${year}.`
        : `${counted(count)} ${count === 1 ? 'är genomförd' : 'är genomförda'} ${year}.`,
    unanswered: (count: number) =>
      count === 1
        ? '1 aktivitet väntar på besked om den blev av. Den förblir planerad och räknas inte.'
        : `${counted(count)} väntar på besked om de blev av. De förblir planerade och räknas inte.`,
    ahead: (count: number) => `${counted(count)} är ${count === 1 ? 'planerad' : 'planerade'} längre fram.`,
    withoutHours: (count: number) =>
      count === 0
        ? 'Alla genomförda aktiviteter har timmar.'
        : count === 1
          ? '1 genomförd aktivitet saknar timmar. Den räknas som 0 timmar.'
          : `${count} genomförda aktiviteter saknar timmar. De räknas som 0 timmar.`,
    confirm: (year: string) => `Stäng ${year}`,
    leave: 'Låt året vara öppet',
    tooEarly: (year: string, day: string) =>
      `${year} går att stänga från den ${day}. Jag har inte ändrat något.`,
  },
  reopen: {
    title: (year: string) => `Öppna ${year} igen?`,
    means:
      'När året är öppet går aktiviteterna att logga, ändra, ångra och läsa in igen. Det som redan är redovisat kan då ändras. Personalen får veta det.',
    confirm: (year: string) => `Öppna ${year}`,
    leave: 'Låt året vara stängt',
    isOpen: (year: string) => `${year} är inte stängt, så det finns inget att öppna.`,
  },
  closed: {
    title: (year: string) => `${year} är stängt`,
    by: (name: string, day: string) => `${name} stängde året den ${day}.`,
    means: 'Aktiviteterna går att läsa men inte ändra. Behöver något rättas kan FoU-chefen öppna året igen.',
    reopen: (year: string) => `Öppna ${year} igen`,
    reopenWords: (year: string) => `öppna året ${year}`,
  },
  open: {
    title: (year: string) => `${year} är öppet igen`,
    by: (name: string) => `${name} öppnade året.`,
    means: 'Nu går aktiviteterna att logga och ändra igen.',
  },
  left: {
    open: (year: string) => `${year} är fortfarande öppet`,
    closed: (year: string) => `${year} är fortfarande stängt`,
    nothing: 'Jag har inte ändrat något.',
  },
  showOverview: {
    title: (year: string) => `Visa läget ${year}`,
    text: (year: string) => `läget ${year}`,
  },
};
