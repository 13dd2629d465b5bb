/** Which organisation in Teams, a tenant, each municipality's people write from. */
export const tenants = {
  command: {
    title: 'Kommunernas organisationer',
    example: 'organisationer',
    description:
      'Visar vilken organisation i Teams varje kommun har, så att jag vet vilken kommun en ny person hör till.',
  },
  list: {
    title: 'Kommunernas organisationer',
    intro:
      'Har du angett en kommuns organisation i Teams vet jag vilken kommun den som skriver därifrån arbetar i. Några rättigheter ger det inte.',
    none: 'Ingen av de åtta kommunerna har någon organisation angiven än.',
    some: (count: number) => `${count} av de åtta kommunerna har en organisation angiven.`,
    all: 'Alla åtta kommuner har en organisation angiven.',
    noTenant: 'ingen angiven',
    notLetIn: 'släpps inte in än',
    set: (municipality: string) => `Ange organisation för ${municipality}`,
    change: (municipality: string) => `Ändra organisation för ${municipality}`,
  },
  form: {
    title: (municipality: string) => `Organisation för ${municipality}`,
    now: 'Kommunens organisation är nu:',
    notYet: 'Kommunen har ingen organisation angiven än.',
    howTo:
      'Be kommunens it-avdelning om organisationens id. Det heter klientorganisations-id (tenant-id) och står i Entra, på sidan Översikt. Klistra in det här nedanför.',
    tenantLabel: (municipality: string) => `Organisationens id för ${municipality}`,
    tenant: 'Organisationens id',
    save: 'Spara',
    remove: 'Ta bort organisationen',
    back: 'Tillbaka till listan',
  },
  notATenant:
    'Jag ser inget id här, eller fler än ett. Klistra in ett id i taget: 32 siffror och bokstäver i fem grupper, med bindestreck emellan.',
  fouTenant:
    'Det är den organisation som FoU själv skriver från, så inget är ändrat. Annars skulle jag räkna alla hos FoU till kommunen. Klistra in id:t för kommunens egen organisation.',
  taken: (other: string) =>
    `Den organisationen är redan angiven för ${other}. En organisation kan bara höra till en kommun, så inget är ändrat. Klistra in ett annat id, eller ta först bort organisationen för ${other}.`,
  changed: (municipality: string, name: string) =>
    `${name} ändrade organisationen för ${municipality} medan du hade kortet framme, så jag har inte ändrat något. Så här är det nu. Spara igen om du ändå vill byta.`,
  goneMeanwhile: (municipality: string) =>
    `Någon tog bort organisationen för ${municipality} medan du hade kortet framme, så jag har inte sparat något. Spara igen om du vill ange den här organisationen.`,
  notRemoved: (municipality: string, name: string) =>
    `${name} ändrade organisationen för ${municipality} medan du hade kortet framme, så jag har inte tagit bort den. Så här är det nu.`,
  saved: (municipality: string) =>
    `Klart! Den som skriver från den organisationen räknar jag nu till ${municipality}.`,
  notLetIn:
    'Men än släpper jag inte in någon därifrån. Be it-avdelningen lägga till organisationens id i inställningen ALLOWED_TENANTS och starta om mig.',
  movedFrom: (tenantId: string) => `Förut var det organisationen ${tenantId}.`,
  unchanged: (municipality: string) => `${municipality} har redan den organisationen. Inget behövde ändras.`,
  removed: (municipality: string) => `Organisationen för ${municipality} är borttagen.`,
  goneAlready: (municipality: string) =>
    `${municipality} har ingen organisation angiven. Inget behövde ändras.`,
  removal: {
    title: (municipality: string) => `Ta bort organisationen för ${municipality}?`,
    now: 'Organisation:',
    explanation: (municipality: string) =>
      `Då vet jag inte längre att den som skriver därifrån arbetar i ${municipality}, utan frågar. Den som har en roll hos FoU behåller den.`,
    confirm: 'Ja, ta bort',
    keep: 'Behåll organisationen',
  },
};
