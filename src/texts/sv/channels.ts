import type { ChannelLinkProblem } from '../../domain/channel-link.js';

/** What is wrong with a link and which one to copy instead; where to find it stands in `form.howTo`. */
const problems: Readonly<Record<ChannelLinkProblem, string>> = {
  no_link: 'Jag ser ingen länk här. Kopiera kanalens länk i Teams och klistra in hela.',
  several_channels: 'Här finns länkar till flera kanaler. Klistra in en länk i taget.',
  not_teams: 'Länken går inte till Teams. Kopiera i stället kanalens länk inne i Teams.',
  team: 'Länken går till ett helt team. Kopiera i stället länken vid kanalens namn, också när kanalen heter Allmänt.',
  chat_or_meeting:
    'Länken går till en chatt eller ett möte, och dit kan jag inte skicka veckobrev. Kopiera i stället länken vid en kanals namn.',
  other_place:
    'Länken går till något annat i Teams än en kanal, till exempel en fil eller en flik. Kopiera i stället länken vid kanalens namn.',
  team_missing:
    'Länken säger inte vilket team kanalen ligger i, så den räcker inte. Kopiera länken på nytt vid kanalens namn.',
  damaged: 'En del av länken saknas eller har blivit fel. Kopiera den på nytt och klistra in hela.',
};

/** Which channel in Teams each municipality's digest is posted in. */
export const channels = {
  command: {
    title: 'Kanaler för veckobreven',
    example: 'kanaler',
    description:
      'Visar vilken kanal i Teams varje kommuns veckobrev går till. Där kan du ange, byta och ta bort kanaler.',
  },
  /** On the overview of a week, when a digest had nowhere to go. */
  open: 'Ange kanaler',
  list: {
    title: 'Kanaler för veckobreven',
    intro: 'Varje kommuns veckobrev går till en egen kanal i Teams.',
    none: 'Ingen av de åtta kommunerna har någon kanal än.',
    some: (count: number) => `${count} av de åtta kommunerna har en kanal.`,
    all: 'Alla åtta kommuner har en kanal.',
    local:
      'Det här är provläget: veckobreven sparas som filer på den här datorn och går inte till Teams. Kanalerna sparas ändå.',
    noChannel: 'ingen kanal än',
    set: (municipality: string) => `Ange kanal för ${municipality}`,
    change: (municipality: string) => `Ändra kanal för ${municipality}`,
  },
  /** Stands where a channel's name would, when the link did not tell it. */
  unnamed: 'en kanal vars namn jag inte vet',
  form: {
    title: (municipality: string) => `Kanal för ${municipality}`,
    now: 'Veckobrevet går nu till:',
    notYet: 'Veckobrevet har ingen kanal än.',
    howTo:
      'Så hittar du länken: gå till kanalen i Teams, tryck på de tre punkterna (…) vid kanalens namn och välj ”Hämta länk till kanal”. I en del versioner heter det ”Kopiera länk”. Klistra in länken här nedanför.',
    linkLabel: (municipality: string) => `Länk till kanalen för ${municipality}`,
    link: 'Länk till kanalen',
    save: 'Spara',
    changeRoute: {
      graph: 'Låt kontot för veckobrev skicka',
      bot: 'Låt FoU-boten skicka själv',
    },
    remove: 'Ta bort kanalen',
    back: 'Tillbaka till listan',
  },
  problems,
  otherTenant:
    'Länken går till en kanal i en annan organisation än FoU Nordväst, och dit når inte kontot som skickar veckobreven. FoU-boten kan skicka själv om den är med i kanalen: lägg till den i teamet, låt någon skriva ”@FoU-boten hej” i kanalen, och klistra in länken igen. Annars går det bra med en kanal i ett av FoU:s egna team. Det får vara en delad kanal som kommunens chefer är inbjudna till.',
  taken: (other: string) =>
    `Den kanalen får redan veckobrevet för ${other}. Varje kommun behöver en egen kanal, så inget är ändrat. Klistra in länken till en annan kanal, eller ta först bort kanalen för ${other}.`,
  changed: (municipality: string, name: string) =>
    `${name} ändrade kanalen för ${municipality} medan du hade kortet framme, så jag har inte ändrat något. Så här är det nu. Spara igen om du ändå vill byta.`,
  goneMeanwhile: (municipality: string) =>
    `Någon tog bort kanalen för ${municipality} medan du hade kortet framme, så jag har inte sparat något. Spara igen om du vill ange den här kanalen.`,
  notRemoved: (municipality: string, name: string) =>
    `${name} ändrade kanalen för ${municipality} medan du hade kortet framme, så jag har inte tagit bort den. Så här är det nu.`,
  saved: (municipality: string, channel: string) =>
    `Klart! Veckobrevet för ${municipality} går nu till kanalen ”${channel}”.`,
  savedUnnamed: (municipality: string) => `Klart! Kanalen för ${municipality} är sparad.`,
  movedFrom: (channel: string) => `Förut gick det till ”${channel}”.`,
  movedFromNamesake: 'Förut gick det till en annan kanal med samma namn.',
  unchanged: (municipality: string) => `${municipality} har redan den kanalen. Inget behövde ändras.`,
  otherName: (channel: string, municipality: string) =>
    `Titta en gång till: kanalen heter ”${channel}”, men du har angett den för ${municipality}.`,
  removed: (municipality: string) => `Kanalen för ${municipality} är borttagen.`,
  goneAlready: (municipality: string) => `${municipality} har ingen kanal. Inget behövde ändras.`,
  removal: {
    title: (municipality: string) => `Ta bort kanalen för ${municipality}?`,
    now: 'Kanal:',
    explanation: (municipality: string) =>
      `Då skickas inget veckobrev till ${municipality} förrän du har angett en ny kanal. Själva kanalen i Teams finns kvar, och det gör också breven som redan ligger där.`,
    confirm: 'Ja, ta bort',
    keep: 'Behåll kanalen',
  },
  /** By which way the digest gets there. */
  ways: {
    graph: 'Skickas av kontot för veckobrev.',
    bot: 'Skickas av FoU-boten själv.',
  },
  /** Why the digest does not arrive, and what to do. */
  troubles: {
    graph: {
      forbidden: (municipality: string) =>
        `Breven kommer inte fram: kontot för veckobrev får inte skriva i kanalen. Lägg till kontot som medlem i kanalen, och tryck sedan på Testa ${municipality}.`,
      channel_gone: (municipality: string) =>
        `Breven kommer inte fram: kanalen finns inte längre. Ange en ny kanal för ${municipality}.`,
    },
    bot: {
      forbidden: (municipality: string) =>
        `Breven kommer inte fram: FoU-boten får inte skriva i kanalen. Be den som äger teamet att tillåta appen, och tryck sedan på Testa ${municipality}.`,
      channel_gone: (municipality: string) =>
        `Breven kommer inte fram: FoU-boten är inte längre med i kanalen. Lägg till den i teamet igen, och skriv i kanalen: @FoU-boten använd den här kanalen för ${municipality}`,
    },
  },
  routeChanged: {
    graph: (municipality: string) =>
      `Klart! Kontot för veckobrev skickar nu brevet till ${municipality}. Kontot måste vara medlem i kanalen.`,
    bot: (municipality: string) => `Klart! FoU-boten skickar nu brevet till ${municipality} själv.`,
  },
  noOtherRoute: (municipality: string) =>
    `Det går inte att skicka brevet till ${municipality} på det sättet längre, så inget är ändrat.`,
  routeNotChanged: (municipality: string, name: string) =>
    `${name} hann ändra kanalen för ${municipality}, så jag har inte ändrat något. Så här är det nu.`,
  /** What is written in the channel itself. */
  here: {
    command: {
      title: 'Välj en kanal genom att skriva i den',
      example: 'använd den här kanalen för Järfälla',
      description:
        'Skriv det i kanalen som kommunens veckobrev ska komma till. Nämn FoU-boten först: @FoU-boten.',
    },
    writeThere:
      'Skriv det i kanalen som veckobrevet ska komma till: gå dit och skriv ”@FoU-boten använd den här kanalen för Järfälla”. FoU-boten måste vara tillagd i teamet. Du kan också klistra in kanalens länk här: skriv ”kanaler”.',
    whichMunicipality:
      'Vilken kommuns veckobrev ska komma hit? Skriv till exempel ”@FoU-boten använd den här kanalen för Järfälla”.',
    unreachable: 'Teams svarar inte just nu, så inget är ändrat. Försök igen om en stund.',
    again: 'Något ändrades samtidigt, så inget är sparat. Skriv det en gång till.',
    taken: (other: string) =>
      `Den här kanalen får redan veckobrevet för ${other}. Varje kommun behöver en egen kanal, så inget är ändrat.`,
    done: {
      graph: (municipality: string) =>
        `Klart! Veckobrevet för ${municipality} kommer hit. Kontot för veckobrev skickar det, så kontot måste vara medlem i kanalen.`,
      bot: (municipality: string) =>
        `Klart! Veckobrevet för ${municipality} kommer hit, och jag skickar det själv.`,
    },
    doneLocally: (municipality: string) =>
      `Klart! Kanalen för ${municipality} är sparad, men det här är provläget: veckobreven sparas som filer på den här datorn.`,
    howToTry: (municipality: string) => `Testa med ”@FoU-boten testa veckobrev ${municipality}”.`,
  },
  /** A post marked as a trial. */
  trial: {
    command: {
      title: 'Testa vägen till en kanal',
      example: 'testa veckobrev Järfälla',
      description: 'Lägger ett provinlägg i kommunens kanal och säger om det kom fram.',
    },
    whichMunicipality: 'Vilken kommuns kanal ska jag testa? Skriv till exempel ”testa veckobrev Järfälla”.',
    button: (municipality: string) => `Testa ${municipality}`,
    title: (municipality: string) => `Provinlägg för ${municipality}`,
    open: 'Visa inlägget i Teams',
    noChannel: (municipality: string) =>
      `${municipality} har ingen kanal än. Skriv ”kanaler” och ange en, så kan jag testa den.`,
    already: (municipality: string) =>
      `Den knappen har redan skickat ett provinlägg till ${municipality}. Tryck på den nya knappen om du vill skicka ett till.`,
    arrived: (municipality: string, channel: string) =>
      `Provinlägget för ${municipality} ligger nu i kanalen: ${channel}.`,
    arrivedLocally: (municipality: string, file: string) =>
      `Provinlägget för ${municipality} är sparat som en fil: ${file}`,
    notArrived: (municipality: string) => `Provinlägget för ${municipality} gick inte att skicka.`,
    later: 'Försök igen om en stund.',
    unclear: (municipality: string, channel: string) =>
      `Det är oklart om provinlägget för ${municipality} kom fram. Titta i kanalen: ${channel}.`,
    /** What to do, where the reason does not say so. */
    advice: {
      forbidden: 'Lägg till kontot som medlem i kanalen, eller låt FoU-boten skicka brevet själv.',
      bot_forbidden: 'Be den som äger teamet att tillåta appen.',
    },
  },
  whichMunicipality:
    'Jag förstår inte vilken kommun kanalen är för. Skriv ”kanal”, kommunens namn och länken, till exempel ”kanal Järfälla” och sedan länken.',
};
