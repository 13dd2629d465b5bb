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
    remove: 'Ta bort kanalen',
    back: 'Tillbaka till listan',
  },
  problems,
  otherTenant:
    'Länken går till en kanal i en annan organisation än FoU Nordväst. Dit kommer jag inte in, för kontot som skickar veckobreven hör till FoU. Använd i stället en kanal i ett av FoU:s egna team. Det får vara en delad kanal som kommunens chefer är inbjudna till.',
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
  whichMunicipality:
    'Jag förstår inte vilken kommun kanalen är för. Skriv ”kanal”, kommunens namn och länken, till exempel ”kanal Järfälla” och sedan länken.',
};
