import { comingCollections } from './own-data-coming.js';
import { codeNames, fieldNames } from './own-data-words.js';
import { yearCollections } from './own-data-year.js';

/** What a collection holds, what for, and for how long when nobody has decided otherwise. */
const collections = {
  people: {
    heading: 'Registret',
    purpose: 'Talar om för mig vem du är och vad du får göra.',
    kept: 'Tills du raderar dina uppgifter, eller så länge som FoU har bestämt.',
  },
  claims: {
    heading: 'Anmälan om att du representerar en kommun',
    purpose: 'Låter FoU-chefen svara dig, och visar efteråt vad svaret blev.',
    kept: 'Så länge som FoU har bestämt. Innan det finns ett beslut tas inget bort.',
  },
  requests: {
    heading: 'Förfrågningar',
    purpose: 'Är det som kommunen har bett FoU om, och vad som har hänt med det.',
    kept: 'Så länge som FoU har bestämt. Innan det finns ett beslut tas inget bort.',
  },
  drafts: {
    heading: 'Utkast till förfrågningar',
    purpose: 'Är det du har fyllt i och inte skickat än. Ingen annan ser det.',
    kept: 'Tills du skickar, kastar eller raderar det, eller så länge som FoU har bestämt.',
  },
  proposals: {
    heading: 'Förslag till förfrågningar',
    purpose: 'Är det som någon i kommunen har föreslagit att kommunen ska be FoU om, och vad svaret blev.',
    kept: 'Så länge som FoU har bestämt. Innan det finns ett beslut tas inget bort.',
  },
  activities: {
    heading: 'Aktiviteter',
    purpose: 'Visar vad FoU har gjort, för uppföljning, veckobrev och årsrapport.',
    kept: 'Så länge som FoU har bestämt. Innan det finns ett beslut tas inget bort.',
  },
  ...comingCollections,
  goals: {
    heading: 'Mål i årets plan',
    purpose: 'Är det som aktiviteterna räknas till.',
    kept: 'Tills vidare.',
  },
  ...yearCollections,
  closings: {
    heading: 'Stängda år',
    purpose: 'Ser till att ett års aktiviteter inte ändras i efterhand, och visar vem som stängde det.',
    kept: 'Så länge året är stängt.',
  },
  imports: {
    heading: 'Inlästa filer',
    purpose:
      'Håller ihop aktiviteterna i en fil, så att de kan tas tillbaka på en gång, och visar vem som läste in en plan.',
    kept: 'Så länge aktiviteterna eller planen finns kvar.',
  },
  preferences: {
    heading: 'Dina påminnelser',
    purpose: 'Säger vad du vill att jag påminner dig om.',
    kept: 'Tills du raderar dina uppgifter.',
  },
  digests: {
    heading: 'Veckobrev',
    purpose: 'Ser till att samma brev inte skickas två gånger, och visar vad som stod i det.',
    kept: 'Så länge som FoU har bestämt. Innan det finns ett beslut tas inget bort.',
  },
  digestplans: {
    heading: 'Egna ord i veckobreven',
    purpose: 'Det som FoU-chefen skriver först i veckobreven.',
    kept: 'Så länge som veckobreven.',
  },
  corrections: {
    heading: 'Rättelser av veckobrev',
    purpose: 'Visar vad som har rättats, och ser till att samma rättelse inte skickas två gånger.',
    kept: 'Så länge som veckobreven.',
  },
  conversations: {
    heading: 'Chatten mellan dig och mig',
    purpose: 'Gör att jag kan skriva till dig när något har hänt. Det som vi skriver sparas inte här.',
    kept: 'Tills du tar bort mig ur Teams eller raderar dina uppgifter.',
  },
  welcomed: {
    heading: 'Välkomsthälsning',
    purpose: 'Gör att jag bara hälsar en gång.',
    kept: 'Tills du raderar dina uppgifter.',
  },
  notices: {
    heading: 'Meddelanden från mig',
    purpose: 'Ser till att det som du och andra ska få veta kommer fram en gång.',
    kept: '30 dagar efter att det kom fram, annars 90 dagar.',
  },
  livecards: {
    heading: 'Kort som jag håller aktuella',
    purpose: 'Gör att kortet i vår chatt visar hur en förfrågan ligger till just nu.',
    kept: 'Tills 30 dagar efter att förfrågan är avslutad. En lista: ett dygn.',
  },
  offers: {
    heading: 'Filer som jag har gjort åt dig',
    purpose: 'Håller reda på filen tills du har sagt var den får läggas.',
    kept: 'Innehållet i högst 14 dagar. Att filen fanns: tills du raderar dina uppgifter.',
  },
  channels: {
    heading: 'Kanaler för veckobrev',
    purpose: 'Säger vart varje kommuns veckobrev går, och vem som bestämde det.',
    kept: 'Så länge kanalen används.',
  },
  tenants: {
    heading: 'Kommunernas organisationer i Microsoft 365',
    purpose: 'Säger vilken kommun den som skriver hör till, och vem som bestämde det.',
    kept: 'Så länge kopplingen används.',
  },
  retention: {
    heading: 'Gallringstider',
    purpose: 'Säger hur länge uppgifter sparas, och vem som skrev in det.',
    kept: 'Så länge tiden gäller.',
  },
  settings: {
    heading: 'Inställningar',
    purpose: 'Säger hur jag ska göra, till exempel när jag påminner, och vem som bestämde det.',
    kept: 'Tills de ändras.',
  },
  unanswered: {
    heading: 'Frågor som jag inte kunde svara på',
    purpose:
      'Hjälper FoU att skriva svar som saknas. De sparas utan namn på den som frågade, men med vem i personalen som tog hand om dem.',
    kept: 'Så länge som FoU har bestämt. Innan det finns ett beslut tas inget bort.',
  },
  edits: {
    heading: 'Texter som jag svarar med',
    purpose:
      'Är det som FoU har skrivit eller ändrat i det jag svarar, och visar vem som gjorde det och när.',
    kept: 'Så länge jag svarar med texterna, eller kan göra det igen.',
  },
  feedback: {
    heading: 'Svar på ”Hjälpte det?”',
    purpose: 'Visar vilka svar som hjälper. De sparas utan namn på den som svarade.',
    kept: 'Så länge som FoU har bestämt. Innan det finns ett beslut tas inget bort.',
  },
  jobs: {
    heading: 'Schemalagt arbete',
    purpose: 'Ser till att samma arbete inte görs två gånger.',
    kept: '400 dagar.',
  },
  audit: {
    heading: 'Ändringsloggen',
    purpose:
      'Visar vem som har gjort vad och när. Den säger vilka fält som ändrades, men inte vad som stod i dem.',
    kept: 'Så länge som FoU har bestämt. Innan det finns ett beslut tas inget bort.',
  },
};

/** One's own data: shown as a file, and erased. */
export const ownData = {
  command: {
    title: 'Se mina uppgifter',
    example: 'mina uppgifter',
    description:
      'Du får en fil med allt som jag har sparat om dig. Vill du att det tas bort: skriv ”radera mina uppgifter”.',
  },
  nobody:
    'Teams talar inte om för mig vem du är, så jag kan inte veta vilka uppgifter som är dina. Skriv till mig från ditt vanliga konto i en personlig chatt.',
  nothing: 'Jag har inte sparat något om dig.',
  file: {
    name: (day: string) => `mina-uppgifter-${day}.txt`,
    ready: 'Här är allt som jag har sparat om dig.',
    description: 'Allt som FoU-boten har sparat om dig, som text.',
    title: 'UPPGIFTER OM DIG I FOU-BOTEN',
    made: (name: string, time: string) => `Gjord för ${name} ${time}.`,
    intro: [
      'Här står allt som FoU-boten har sparat där ditt konto, ditt id i registret eller hela ditt namn finns med. Hela namnet söks bara för den som har eller har haft en roll hos FoU.',
      'Det som är ditt visas helt. I det som är andras visas bara det som handlar om dig, och andra personers namn är utbytta mot ”någon annan”.',
      'Meddelanden i Teams sparas av Teams och inte här.',
      'Är något fel: hör av dig till FoU. Vill du att uppgifterna tas bort: skriv ”radera mina uppgifter” till boten.',
    ],
    heading: (heading: string, count: string) => `${heading.toLocaleUpperCase('sv')} (${count})`,
    purpose: (purpose: string) => `Vad det är till för: ${purpose}`,
    kept: (kept: string) => `Hur länge det sparas: ${kept}`,
    decided: (months: number, decision: string) =>
      `I ${months === 1 ? '1 månad' : `${months} månader`} enligt gallringsbeslut ${decision}.`,
    record: (number: number) => `${number}.`,
    /** Under a record of somebody else's, before the fields that are about the person. */
    aboutYou: 'Du nämns här:',
    field: (label: string, value: string) => `${label}: ${value}`,
    none: (headings: string) => `Här finns inget om dig: ${headings}.`,
    you: 'du',
    yes: 'ja',
    no: 'nej',
    empty: 'inget',
  },
  collections,
  /** Beside the collections: files with activities that nobody has said yet whether to save. */
  waitingFiles: {
    heading: 'Filer som väntar på att sparas',
    purpose: 'Låter dig se hur en fil med aktiviteter har förståtts innan något av den sparas.',
    kept: 'Högst två dygn, eller tills du sparar filen, kastar den eller raderar dina uppgifter.',
    name: 'Filens namn',
    received: 'Kom in',
    row: (number: string) => `Rad ${number}`,
    sheetRow: (sheet: string, number: string) => `${sheet}, rad ${number}`,
  },
  fields: fieldNames,
  codes: codeNames,
  /** Of copies that were taken before the person was erased, or asked what is held. */
  backups: {
    none: 'Jag har inga säkerhetskopior just nu.',
    until: (day: string) =>
      `Säkerhetskopior som redan är tagna kan ha kvar ditt namn till den ${day}. Då är de borttagna.`,
    untilNext:
      'Säkerhetskopior som redan är tagna kan ha kvar ditt namn. De tas bort när nästa säkerhetskopia är tagen.',
    stays: (count: number) =>
      count === 1
        ? '1 säkerhetskopia tas inte bort av sig själv och kan ha kvar ditt namn. Be FoU ta bort den.'
        : `${count} säkerhetskopior tas inte bort av sig själva och kan ha kvar ditt namn. Be FoU ta bort dem.`,
  },
  erase: {
    title: 'Ska jag radera dina uppgifter?',
    final: 'Det går inte att ångra.',
    goesTitle: 'Det här tas bort',
    goes: {
      name: (name: string) => `Ditt namn (${name}) och kopplingen till ditt konto i Teams`,
      account: 'Kopplingen till ditt konto i Teams',
      roles: (roles: string) =>
        `Det du får göra hos mig som ${roles}. Från ditt nästa meddelande är du okänd för mig`,
      worksIn: 'Uppgiften om var du arbetar',
      chat: 'Chatten: jag kan inte skriva till dig först',
      claim: (municipality: string) => `Din väntande anmälan om att du representerar ${municipality}`,
      drafts: (count: number) =>
        count === 1 ? '1 utkast till en förfrågan' : `${count} utkast till förfrågningar`,
      proposal: (municipality: string) => `Ditt väntande förslag till rådsmedlemmen i ${municipality}`,
      notices: (count: number) =>
        count === 1
          ? '1 meddelande som väntar på att skickas till dig'
          : `${count} meddelanden som väntar på att skickas till dig`,
      offers: (count: number) =>
        count === 1 ? '1 fil som jag har gjort åt dig' : `${count} filer som jag har gjort åt dig`,
      waitingFiles: (count: number) =>
        count === 1
          ? '1 fil med aktiviteter som väntar på att sparas'
          : `${count} filer med aktiviteter som väntar på att sparas`,
    },
    staysTitle: 'Det här står kvar utan ditt namn',
    stays: (heading: string, count: string) => `${heading}: ${count}`,
    pseudonym:
      'I stället för ditt namn och ditt id står ”Raderad person” och en slumpad kod. Ingen kan se av koden vem det var.',
    nothingStays: 'Inget.',
    limitsTitle: 'Det här når jag inte',
    limits: {
      wholeName: (name: string) =>
        `Text som någon har skrivit: där söker jag bara efter hela namnet ${name}. Förnamn, smeknamn och omskrivningar står kvar`,
      oneWord: (name: string) =>
        `Text som någon har skrivit: namnet ${name} kan betyda annat, så jag byter det bara där det står ensamt`,
      noName:
        'Text som någon har skrivit: där söker jag bara efter namn på dem som har eller har haft en roll hos FoU. Står ditt namn någonstans, hör av dig till FoU',
      teams: 'Meddelanden i Teams, både våra och skickade veckobrev: de ligger kvar där',
      files: 'Filer som du har sparat',
      serverCopies: 'Kopior som it-avdelningen tar av hela servern: fråga FoU hur länge de sparas',
    },
    confirm: 'Ja, radera',
    keep: 'Nej, behåll',
    changed:
      'Det som är sparat om dig har ändrats sedan du såg kortet, så inget är raderat. Läs igenom och svara igen.',
    lastManager:
      'Du är den enda som är FoU-chef, så jag kan inte radera dina uppgifter än. Gör någon annan till FoU-chef först: skriv ”personer”. Skriv sedan ”radera mina uppgifter” igen.',
    busy: 'Någon annan ändrade hela tiden i samma uppgifter, så inget är raderat. Försök igen om en stund.',
    done: {
      title: 'Dina uppgifter är raderade',
      text: 'Jag vet inte längre vem du är. Det som FoU behöver ha kvar står kvar utan ditt namn. Skriver du till mig igen sparar jag bara att vi har en chatt.',
    },
    kept: {
      title: 'Inget är raderat',
      text: 'Allt är kvar som det var. Skriv ”mina uppgifter” om du vill se vad jag har sparat om dig.',
    },
    next: { title: 'Vad kan jag fråga om?', text: 'hjälp' },
  },
};
