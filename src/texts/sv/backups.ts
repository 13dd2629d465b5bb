/** What `npm run backup` and `npm run restore` say. */
export const backups = {
  why: {
    nightly: 'varje natt',
    on_demand: 'på begäran',
    before_migration: 'före uppgradering',
    before_restore: 'före återställning',
  },
  backupUsage: 'Skriv: npm run backup [-- --list | --check FIL]',
  taken: (path: string, size: string) => `Säkerhetskopian är tagen: ${path} (${size}).`,
  holds: (records: number, seq: number, takenAt: string) =>
    `Den är kontrollerad: ${records} poster, till och med ändring ${seq}, tagen ${takenAt}.`,
  lapses: (day: string) => `Den tas bort automatiskt ${day}.`,
  removed: (file: string) => `Togs bort, för dess tid är ute: ${file}`,
  failed: {
    disk_full: (place: string) =>
      `Det gick inte att ta någon säkerhetskopia: disken med ${place} är full. Tidigare kopior är kvar som de var.`,
    not_writable: (place: string) =>
      `Det gick inte att ta någon säkerhetskopia: det går inte att skriva i ${place}. Tidigare kopior är kvar som de var.`,
    damaged: (place: string) =>
      `Det gick inte att ta någon säkerhetskopia: en fil i datamappen är skadad. Starta boten, så säger den vilken. Tidigare kopior i ${place} är kvar som de var.`,
    other: (place: string) =>
      `Det gick inte att ta någon säkerhetskopia i ${place}. Se efter att mappen finns, och att DATA_DIR är botens datamapp. Tidigare kopior är kvar som de var.`,
  },
  noBackups: (place: string) => `Det finns inga säkerhetskopior i ${place}.`,
  listed: (file: string, why: string, size: string, lapses: string) =>
    `${file}  ${why}  ${size}  tas bort ${lapses}`,
  erased: (count: number) => `raderade sedan dess: ${count}`,
  nobodyErased: 'ingen raderad sedan dess',
  unknownErased:
    'Datamappen går inte att läsa, så listan säger inte hur många som har raderats sedan kopiorna togs.',
  whole: (path: string) => `${path} är hel.`,
  notThere: (path: string) => `Filen ${path} finns inte eller går inte att läsa.`,
  notWhole: (path: string, why: string) => `${path} går inte att använda: ${why}.`,
  restoreUsage:
    'Skriv: npm run restore -- FIL [--check] [--yes] [--after FIL.csv] [--compare MAPP]. FIL är en säkerhetskopia, med sökväg eller bara namnet i mappen för säkerhetskopior.',
  after: {
    nothing: 'Inget har hänt efter säkerhetskopian.',
    heading: 'Det här kom efter säkerhetskopian och följer inte med:',
    count: (collection: string, added: number, changed: number, removed: number) =>
      `${collection}: ${added} nya, ${changed} ändrade, ${removed} borttagna`,
    more: (left: number, total: number) =>
      `… och ${left} rader till, av ${total} i granskningsloggen. Hela listan får du i en fil med --after FIL.csv.`,
    wrote: (path: string) => `Hela listan finns i ${path}.`,
    alreadyThere: (path: string) =>
      `Filen ${path} finns redan, och skrivs inte över. Ange ett nytt namn efter --after. Ingenting är ändrat.`,
    notWritten: (path: string, reason: string) =>
      `Listan gick inte att skriva till ${path}: ${reason} Ingenting är ändrat.`,
    columns: ['tid', 'samling', 'id', 'händelse', 'vem', 'fält'],
    empty: 'Datamappen är tom, så det finns inget att jämföra med.',
    unreadable: (why: string) =>
      `Det går inte att säga vad som kom efter säkerhetskopian, för det som är sparat går inte att läsa: ${why}`,
    otherStore:
      'Det som är sparat nu har inte vuxit fram ur säkerhetskopian, så jämförelsen visar också annat som skiljer.',
  },
  eraseAgain: (count: number) =>
    `Personer som är raderade efter säkerhetskopian och raderas igen i det som tas tillbaka: ${count}`,
  eraseUntold: (count: number, takenAt: string) =>
    `Så många till har raderat sina uppgifter efter ${takenAt}, men det syns inte vilka de är: ${count}. De fanns inte i registret. Säkerhetskopian har kvar deras id i Teams, och vet ni vilka de är behöver de skriva ”radera mina uppgifter” igen.`,
  eraseYourself: (takenAt: string) =>
    `Raderingar som är gjorda efter ${takenAt} måste göras om: säkerhetskopian har kvar namnen, och här syns inte vilka de är.`,
  eraseLeft: (count: number) =>
    `Så många gick inte att radera igen, till exempel för att de är den enda FoU-chefen: ${count}. Be dem skriva ”radera mina uppgifter” när boten är igång.`,
  checked: 'Ingenting är ändrat.',
  ask: (folder: string) =>
    `Allt som är sparat i ${folder} ersätts av säkerhetskopian. Skriv JA om du vill det:`,
  yes: 'JA',
  notAsked:
    'Här finns ingen som kan svara. Lägg till --yes om det som är sparat ska ersättas. Ingenting är ändrat.',
  otherSettings:
    'Säkerhetskopian har riktiga uppgifter, men MicrosoftAppId saknas: det här är inte botens inställningar, och då skulle den hamna i fel mapp. Kör kommandot med samma inställningar som boten: fou-boten restore FIL på en server med systemd, docker run … restore FIL med Docker. Ingenting är ändrat.',
  otherUser: (folder: string) =>
    `Mappen ${folder} ägs av en annan användare än den som kör kommandot, och då kanske boten inte kan läsa det som tas tillbaka. Kör kommandot som botens användare: fou-boten restore FIL på en server med systemd. Ingenting är ändrat.`,
  stopped: 'Ingenting är ändrat.',
  waiting: (folder: string) => `Mappen ${folder} är upptagen. Väntar högst 15 sekunder.`,
  running:
    'Boten är igång. Stoppa den först, med systemctl stop fou-boten, docker stop eller Ctrl+C, och kör kommandot igen. Ingenting är ändrat.',
  finished: 'Ett tidigare byte som hade avbrutits är nu gjort klart.',
  kept: (path: string) => `Det som fanns innan är sparat som säkerhetskopia: ${path}`,
  keptAsFolder: (path: string) =>
    `Det som fanns innan gick inte att läsa och är kopierat som det är till mappen ${path}. Boten tar bort den efter 35 dagar.`,
  notKept: (reason: string) =>
    `Det som finns nu gick inte att spara undan: ${reason} Därför är ingenting ändrat.`,
  notReplaced: (reason: string) => `Säkerhetskopian gick inte att packa upp: ${reason} Ingenting är ändrat.`,
  halfReplaced: (reason: string) =>
    `Bytet till säkerhetskopian hann börja men inte bli klart: ${reason} Rätta det och starta boten, eller kör kommandot igen, så görs det klart.`,
  done: (folder: string) => `Säkerhetskopian är tillbaka i ${folder}.`,
  carried: (count: number) =>
    `Det som boten redan har skickat är fört över, så att inget går ut igen. Ändrade poster: ${count}.`,
  doubted: (digests: number, notices: number) =>
    `Det syns inte vad som skickats efter säkerhetskopian. Boten letar efter ${digests} veckobrev i kanalerna och frågar FoU-chefen om dem den inte hittar. ${notices} meddelanden står som osäkra och skickas inte av sig själva.`,
  next: 'Starta boten och skriv ”hjälp” till den. Säg till FoU:s personal vad som inte följde med, och se med ”veckobrev” att utskicken är som de ska.',
};
