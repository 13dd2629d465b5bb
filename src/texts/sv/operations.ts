const sendSentence = 'Skicka meningen här nedanför till it-avdelningen.';

/** How the bot is, and what of that needs a person. */
export const operations = {
  command: {
    title: 'Se hur jag mår',
    example: 'drift',
    description:
      'Jag visar om allt fungerar eller om något behöver någon, och du kan ta en säkerhetskopia på en gång.',
  },
  show: { title: 'Visa hur du mår', text: 'drift' },
  title: 'Så mår jag',
  fine: 'Allt fungerar. Du behöver inte göra något.',
  needs: (count: number) => (count === 1 ? 'En sak behöver åtgärdas.' : `${count} saker behöver åtgärdas.`),
  /** What each warning is called in the chat, and the heading in docs/drift.md that says what to do about it. */
  titles: {
    botSecretLapsing: 'Min nyckel till Teams går snart ut',
    botSecretLapsed: 'Min nyckel till Teams har gått ut',
    graphSecretLapsing: 'Nyckeln för veckobreven går snart ut',
    graphSecretLapsed: 'Nyckeln för veckobreven har gått ut',
    dataDiskLow: 'Disken börjar bli full',
    dataDiskCritical: 'Disken är nästan full',
    backupDiskLow: 'Disken för säkerhetskopior börjar bli full',
    backupDiskCritical: 'Disken för säkerhetskopior är nästan full',
    backupFailed: 'Nattens säkerhetskopia blev inte av',
    backupMissing: 'Det finns ingen färsk säkerhetskopia',
    digestsLate: 'Veckobreven är försenade',
    digestsLeft: 'Veckobrev väntar på dig',
    jobFailing: 'Ett av mina jobb misslyckas gång på gång',
    jobHanging: 'Ett av mina jobb blir inte klart',
  },
  toIt: (sentence: string, heading: string) =>
    `Till it-avdelningen: ”${sentence} Vad ni gör står i docs/drift.md under rubriken ’${heading}’.”`,
  days: (count: number) => (count === 1 ? '1 dag' : `${count} dagar`),
  secret: {
    bot: {
      lapsing: (day: string, days: string) =>
        `Sista dagen som den gäller är den ${day}, om ${days}. Sedan kan jag varken ta emot eller skicka något i Teams.`,
      lastDay: (day: string) =>
        `I dag, den ${day}, är sista dagen som den gäller. I morgon kan jag varken ta emot eller skicka något i Teams.`,
      lapsed: (day: string) =>
        `Den gällde till och med den ${day}. Snart kan jag varken ta emot eller skicka något i Teams.`,
      it: (day: string) => `FoU-botens apphemlighet eller certifikat gäller till och med den ${day}.`,
    },
    graph: {
      lapsing: (day: string, days: string) =>
        `Sista dagen som den gäller är den ${day}, om ${days}. Sedan kommer inga veckobrev fram till kanalerna.`,
      lastDay: (day: string) =>
        `I dag, den ${day}, är sista dagen som den gäller. Från i morgon kommer inga veckobrev fram till kanalerna.`,
      lapsed: (day: string) =>
        `Den gällde till och med den ${day}. Nu kommer inga veckobrev fram till kanalerna.`,
      it: (day: string) => `Hemligheten i GRAPH_CLIENT_SECRET för FoU-boten gäller till och med den ${day}.`,
    },
    do: `${sendSentence} De byter nyckeln på några minuter.`,
    doNow: `${sendSentence} Ring dem också: det är bråttom. Har de redan bytt den ska de bara tala om det nya datumet för mig.`,
  },
  disk: {
    data: {
      low: (free: string, total: string) =>
        `Det finns ${free} kvar av ${total} där jag sparar allt. Allt fungerar än, men blir den full kan jag inte spara något.`,
      critical: (free: string, total: string) =>
        `Det finns bara ${free} kvar av ${total} där jag sparar allt. När som helst kan jag inte spara något mer.`,
      it: (free: string) => `FoU-boten har ${free} kvar på disken som DATA_DIR ligger på.`,
    },
    backups: {
      low: (free: string, total: string) =>
        `Det finns ${free} kvar av ${total} där säkerhetskopiorna ligger. Allt fungerar än, men blir den full kan jag inte ta fler.`,
      critical: (free: string, total: string) =>
        `Det finns bara ${free} kvar av ${total} där säkerhetskopiorna ligger. Nästa kopia kanske inte får plats.`,
      it: (free: string) => `FoU-boten har ${free} kvar på disken som säkerhetskopiorna ligger på.`,
    },
    do: {
      low: `${sendSentence} Det är inte bråttom i dag, men gör det den här veckan.`,
      critical: `${sendSentence} Ring dem också: det är bråttom.`,
    },
  },
  backup: {
    why: {
      disk_full: 'Disken är full.',
      not_writable: 'Jag får inte skriva i mappen för säkerhetskopior.',
      damaged: 'Något av det jag har sparat, eller kopian av det, gick inte att läsa.',
      other: 'Något gick fel som jag inte känner igen. Felet finns i loggen.',
    },
    kept: 'Allt du och andra har sparat finns kvar, och äldre kopior är som de var.',
    failedDo:
      'Skriv ”drift” och tryck på ”Säkerhetskopiera nu”. Går det inte heller: skicka meningen här nedanför till it-avdelningen.',
    failedIt: (why: string) => `FoU-boten kunde inte ta nattens säkerhetskopia. ${why}`,
    code: (why: string, code: string) => `${why} Felkod: ${code}.`,
    missing: (moment: string) =>
      `Den senaste är från ${moment}. Går servern sönder kan allt som har sparats sedan dess vara borta.`,
    none: 'Det finns ingen säkerhetskopia alls. Går servern sönder kan allt som är sparat vara borta.',
    missingIt: (why: string) => `FoU-boten har inte kunnat ta en säkerhetskopia på mer än två dygn. ${why}`,
    unknownWhy: 'Varför framgår inte.',
  },
  digests: {
    late: (week: string) =>
      `Breven för ${week} skulle ha gått ut för mer än två timmar sedan, och jag håller fortfarande på. Jag ger inte upp, och inget brev skickas två gånger.`,
    lateDo:
      'Tryck på ”Visa veckobreven”, så ser du vilka som är skickade. Är det likadant om en timme: skicka meningen här nedanför till it-avdelningen.',
    lateIt: (week: string) => `FoU-boten har inte fått i väg veckobreven för ${week}.`,
    left: (week: string) =>
      `Breven för ${week} skulle ha gått ut för mer än två dygn sedan. Minst ett är kvar, och det går inte ut förrän du säger till.`,
    leftDo: 'Tryck på ”Visa veckobreven” och bestäm för vart och ett: skicka det, eller hoppa över veckan.',
    leftIt: (week: string) => `Ett veckobrev för ${week} kommer inte fram.`,
    show: { title: 'Visa veckobreven', text: (week: string) => `veckobrev ${week}` },
  },
  job: {
    means: (job: string, times: number, day: string) =>
      `Det gäller jobbet att ${job}. Det har misslyckats ${times} gånger i rad sedan den ${day}.`,
    do: `${sendSentence} Allt annat fungerar som vanligt.`,
    it: (name: string) => `FoU-botens jobb ”${name}” misslyckas gång på gång.`,
    hangs: (job: string, day: string) =>
      `Det gäller jobbet att ${job}. Det började den ${day} och har inte blivit klart på mer än två timmar.`,
    itHangs: (name: string) => `FoU-botens jobb ”${name}” har hållit på i mer än två timmar.`,
    names: {
      weekly_digests: 'skicka veckobreven',
      refresh_sign_in: 'förnya inloggningen för veckobreven',
      tidy_up: 'städa bort det som ingen behöver längre',
      apply_retention: 'gallra det som ni har beslutat om',
      ask_about_planned: 'fråga om det som var planerat blev av',
      remind_on_fridays: 'påminna på fredagar',
      warn_of_networks: 'påminna om nätverk som borde ha träffats',
      remind_of_requests: 'påminna om förfrågningar som väntar',
      close_evaluations: 'stänga utvärderingar',
      remind_of_attendance: 'fråga hur många som kom',
      remind_of_events: 'påminna om evenemang',
      remind_of_seats: 'fråga om lediga utbildningsplatser',
      remind_of_needs: 'påminna om behovsinventeringen',
      preview_digests: 'visa veckobreven innan de går ut',
      back_up: 'ta nattens säkerhetskopia',
    },
  },
  mended: {
    botSecret: 'Min nyckel till Teams är bytt',
    graphSecret: 'Nyckeln för veckobreven är bytt',
    dataDisk: 'Nu finns det plats på disken igen',
    backupDisk: 'Nu finns det plats för säkerhetskopior igen',
    backup: 'Nu finns det en färsk säkerhetskopia igen',
    job: 'Jobbet fungerar igen',
    jobName: (job: string) => `Nu går det att ${job}.`,
    nothing: 'Du behöver inte göra något mer.',
  },
  facts: {
    running: 'I gång',
    since: (moment: string, version: string) => `Sedan ${moment}, version ${version}.`,
    room: 'Plats på disken',
    free: (free: string, total: string) => `${free} kvar av ${total}.`,
    freeBackups: (free: string, total: string) => `För säkerhetskopior: ${free} kvar av ${total}.`,
    roomUnknown: 'Servern talar inte om det för mig.',
    backup: 'Säkerhetskopia',
    latest: (moment: string) => `Senast ${moment}.`,
    noLatest: 'Ingen är tagen än.',
    next: (moment: string) => `Nästa tas ${moment}.`,
    noNext: 'Ingen är inplanerad, för mina schemalagda jobb är inte i gång.',
    signIn: 'Inloggning för veckobreven',
    signedIn: (days: string) => `Gäller i ${days} till, och förnyas varje natt.`,
    signInNeeded: 'Behövs på nytt.',
    secrets: 'Nycklar',
    secretOf: { bot: 'Min nyckel till Teams', graph: 'Nyckeln för veckobreven' },
    secretUntil: (secret: string, day: string, days: string) =>
      `${secret}: till och med ${day}, ${days} kvar.`,
    secretOver: (secret: string, day: string) => `${secret}: gick ut ${day}.`,
    noSecrets: 'Ingen har talat om för mig när de går ut.',
    digests: 'Veckobrev',
    counts: (week: string, counts: string) => `${week}: ${counts}.`,
    states: {
      waits: (count: number) => `${count} på tur`,
      sending: (count: number) => `${count} skickas`,
      sent: (count: number) => (count === 1 ? '1 skickat' : `${count} skickade`),
      failed: (count: number) => `${count} kom inte fram`,
      unknown: (count: number) => `${count} oklart`,
      called_off: (count: number) => (count === 1 ? '1 stoppat' : `${count} stoppade`),
      held: (count: number) => `${count} hålls kvar`,
    },
    nextDigests: (moment: string) => `Nästa går ut ${moment}.`,
    noNextDigests: 'Inga går ut av sig själva, för mina schemalagda jobb är inte i gång.',
    messages: 'Meddelanden',
    allArrived: 'Alla har kommit fram.',
    stuck: (count: number) => (count === 1 ? '1 har inte kommit fram.' : `${count} har inte kommit fram.`),
    lost: (count: number) =>
      count === 1 ? '1 chatt tar inte emot något.' : `${count} chattar tar inte emot något.`,
  },
  backups: {
    heading: 'Säkerhetskopior som finns kvar',
    none: 'Det finns inga säkerhetskopior.',
    head: (moment: string, why: string, size: string) => `${moment}, ${why}, ${size}`,
    why: {
      nightly: 'varje natt',
      on_demand: 'på begäran',
      before_migration: 'före en ny version',
      before_restore: 'före en återställning',
    },
    lapses: (day: string) => `Tas bort den ${day}.`,
    lapsesNext: 'Tas bort när nästa säkerhetskopia är tagen.',
    stays: 'Tas inte bort av sig själv. Be it-avdelningen ta bort den när den inte behövs.',
    erased: (count: number) =>
      count === 1
        ? 'Har kvar namnet på 1 person som har raderats sedan dess.'
        : `Har kvar namnen på ${count} personer som har raderats sedan dess.`,
    shown: (shown: number, total: number) => `Här visas ${shown} av ${total}.`,
    now: 'Säkerhetskopiera nu',
    taken: (size: string) => `Klart. Säkerhetskopian är tagen (${size}).`,
    failed: (why: string) => `Det gick inte att ta en säkerhetskopia. ${why} Äldre kopior är som de var.`,
  },
};
