/** Questions that got no answer, for staff to write the missing ones. */
export const unanswered = {
  command: {
    title: 'Se frågor utan svar',
    example: 'obesvarade',
    description:
      'Frågor som jag inte har kunnat svara på, de vanligaste först. Du kan göra ett svar av en fråga.',
  },
  title: 'Frågor som jag inte har kunnat svara på',
  intro: 'Frågor som liknar varandra står tillsammans. Det vanligaste kommer först.',
  none: 'Inga frågor väntar på svar.',
  askedOnce: (day: string) => `Ställd en gång, ${day}.`,
  asked: (count: string, day: string) => `Ställd ${count} gånger, senast ${day}.`,
  draft: 'Gör ett utkast',
  dismiss: 'Inte aktuell',
  page: (page: string, pages: string) => `Sida ${page} av ${pages}`,
  previous: 'Föregående',
  next: 'Nästa',
  dismissed: (count: string) =>
    count === '1'
      ? 'Frågan är markerad som inte aktuell.'
      : `De ${count} frågorna är markerade som inte aktuella.`,
  alreadyAnswered: (who: string, time: string) =>
    `${who} skrev ett svar på frågan ${time}, så den väntar inte längre.`,
  alreadyDismissed: (who: string, time: string) =>
    `${who} markerade frågan som inte aktuell ${time}, så den väntar inte längre.`,
  gone: 'Frågan finns inte kvar.',
};
