/** What one has logged: the list, and taking away something that is older than a day. */
export const myActivities = {
  command: {
    title: 'Se dina aktiviteter',
    example: 'mina aktiviteter',
    description:
      'Veckans aktiviteter, som du kan öppna, ändra och ta bort. Skriv till exempel månad, 2025, förra veckan eller v 46 efter.',
  },
  repeat: {
    title: 'Logga samma sak igen',
    example: 'upprepa',
    description:
      'Jag öppnar formuläret som din senaste aktivitet, med dagens datum. Inget sparas förrän du trycker på Spara.',
  },
  repeatButton: 'Logga igen',
  nothingToRepeat:
    'Du har inget loggat att upprepa. Skriv till exempel ”logga 2 tim bollplank med Solna idag”.',
  title: {
    week: (week: string, days: string) => `Dina aktiviteter ${week} (${days})`,
    month: (month: string) => `Dina aktiviteter i ${month}`,
    year: (year: string) => `Dina aktiviteter ${year}`,
  },
  none: 'Här finns inget loggat. Skriv till exempel ”logga 2 tim bollplank med Solna idag”.',
  totals: {
    done: (count: string, hours: string) =>
      count === '1' ? `Genomfört: 1 aktivitet, ${hours}.` : `Genomfört: ${count} aktiviteter, ${hours}.`,
    withoutHours: (count: string) => (count === '1' ? '1 saknar tid.' : `${count} saknar tid.`),
    shared: 'Tiden är allas tid tillsammans.',
    planned: (count: string) => `Planerat: ${count}.`,
    forOthers: (count: string) => `Loggat åt andra: ${count}, som inte räknas här.`,
  },
  /** Planned, and the day has come and gone. */
  passed: 'Planerad, datumet har gått',
  who: {
    together: (names: string) => `Tillsammans med ${names}.`,
    doneBy: (names: string) => `Gjord av ${names}.`,
    loggedBy: (name: string) => `Loggad av ${name}.`,
    loggedByYou: 'Loggad av dig.',
  },
  open: 'Öppna',
  /** Heads an activity that is looked up. */
  opened: { done: 'Aktivitet', planned: 'Planerad aktivitet', cancelled: 'Inställd aktivitet' },
  page: (page: string, pages: string) => `Sida ${page} av ${pages}`,
  newer: 'Nyare',
  older: 'Äldre',
  beside: {
    week: { before: 'Veckan före', after: 'Veckan efter' },
    month: { before: 'Månaden före', after: 'Månaden efter' },
    year: { before: 'Året före', after: 'Året efter' },
  },
  noSuchWeek: 'Det finns ingen sådan vecka. Skriv till exempel ”mina aktiviteter v 46”.',
  remove: 'Ta bort',
  removal: {
    title: 'Ta bort aktiviteten?',
    explanation: 'Då räknas den inte längre, och det går inte att ångra.',
    confirm: 'Ta bort',
    keep: 'Behåll',
  },
};
