/** What a notice is about, after "Till Martin Demo:". */
const subjects = {
  request_filed: (number: string) => `ny förfrågan ${number}`,
  request_changed: (number: string) => `ändring i förfrågan ${number}`,
  request_withdrawn: (number: string) => `återtagen förfrågan ${number}`,
  proposal_made: (municipality: string) => `förslag till förfrågan från ${municipality}`,
  proposal_ended: (municipality: string) => `svar på ett förslag från ${municipality}`,
  route_lost: (who: string) => `chatten med ${who} tar inte emot meddelanden`,
  send_failed: (who: string) => `ett meddelande till ${who} som kanske inte kom fram`,
  digests_ended: (week: string) => `så gick det med veckobreven ${week}`,
  sign_in_needed: 'inloggningen för veckobreven',
  representation_claimed: (municipality: string) => `någon vill representera ${municipality}`,
  claim_answered: (municipality: string) => `svar om att representera ${municipality}`,
  roles_changed: 'ändrade roller',
  requests_moved: (municipality: string) => `flyttade förfrågningar i ${municipality}`,
  planned_passed: 'frågan om det som var planerat blev av',
  requests_waiting: 'påminnelsen om förfrågningar som väntar',
  nothing_logged: (week: string) => `påminnelsen om att inget är loggat ${week}`,
  seat_vacant: (municipality: string) => `${municipality} saknar rådsmedlem`,
  year_closed: (year: string) => `${year} är stängt`,
  year_reopened: (year: string) => `${year} är öppet igen`,
};

export const undelivered = {
  command: {
    title: 'Se vad som inte har kommit fram',
    example: 'utskick',
    description: 'Jag visar vad jag inte har kunnat skicka, och du kan skicka det igen.',
  },
  title: 'Utskick som inte har kommit fram',
  none: 'Inget väntar och inget har fastnat. Allt jag har skickat har kommit fram.',
  shown: (shown: number, total: number) => `Här visas ${shown} av ${total}.`,
  to: (name: string, subject: string) => `Till ${name}: ${subject}`,
  subjects,
  aChannel: 'en kanal',
  aGroup: 'en gruppchatt',
  /** In the place of a request's number, when retention has removed it. */
  removed: '(gallrad)',
  aMunicipality: 'en kommun',
  waiting: {
    heading: 'Väntar',
    head: (name: string, count: number) =>
      `Till ${name}: ${count === 1 ? '1 meddelande' : `${count} meddelanden`}`,
    since: (time: string) => `Har väntat sedan ${time}.`,
    sending: 'Skickas just nu.',
    inTurn: 'Skickas så snart som möjligt.',
    later: (time: string) => `Teams kunde inte ta emot det. Jag försöker igen ${time}.`,
    chat: {
      no_conversation: (time: string) =>
        `Det finns ingen chatt mellan oss än. Jag skickar när personen har skrivit till mig, men ger upp ${time}.`,
      blocked: (time: string) =>
        `Jag är blockerad i chatten. Jag skickar när personen har skrivit till mig, men ger upp ${time}.`,
      gone: (time: string) =>
        `Chatten är borttagen. Jag skickar när personen har skrivit till mig, men ger upp ${time}.`,
    },
  },
  ended: {
    heading: 'Har fastnat',
    at: (time: string) => `Senaste försöket: ${time}.`,
    failed: 'Teams tog inte emot det.',
    unknown:
      'Jag fick inget svar från Teams, så jag vet inte om det kom fram. Fråga gärna personen innan du skickar igen.',
    given_up: 'Teams kunde inte ta emot det på tre dagar, så jag gav upp.',
    no_conversation: 'Personen skrev inte till mig på 30 dagar, så det fanns ingen chatt att skriva i.',
    blocked: 'Jag var blockerad i chatten i 30 dagar, så jag gav upp.',
    gone: 'Chatten var borttagen i 30 dagar, så jag gav upp.',
    draw_failed: 'Något gick fel hos mig när jag skulle skriva det. Felet finns i loggen.',
    broke_off:
      'Jag stängdes av medan jag skickade, så jag vet inte om det kom fram. Fråga gärna personen innan du skickar igen.',
    resend: 'Skicka igen',
    dismiss: 'Ta bort från listan',
  },
  lost: {
    heading: 'Tar inte emot meddelanden',
    personal: (name: string) => `Chatten med ${name}`,
    group: 'En gruppchatt',
    channel: 'En kanal',
    channelOf: (municipality: string) => `Kanalen för ${municipality}`,
    blocked: (day: string) => `Jag är blockerad där sedan ${day}.`,
    gone: (day: string) => `Jag är borttagen därifrån sedan ${day}.`,
    forget: 'Ta bort från listan',
  },
  resent: 'Jag skickar meddelandet igen.',
  dismissed: 'Meddelandet är borttaget från listan.',
  forgotten: 'Chatten är borttagen från listan.',
  changed: 'Någon hann före dig, så jag gjorde inget. Så här ser listan ut nu.',
};
