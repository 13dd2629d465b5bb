import type { NeedLevel, NeedPerspective, RecurringTheme } from '../../domain/need.js';

const perspectives: Readonly<Record<NeedPerspective, string>> = {
  service: 'Verksamhetens perspektiv',
  client: 'Klienters och brukares perspektiv',
};

const levels: Readonly<Record<NeedLevel, string>> = {
  joint: 'Gemensamt för flera kommuner',
  local: 'Bara för kommunen',
};

const themes: Readonly<Record<RecurringTheme, string>> = {
  violence_and_crime: 'Våld och kriminalitet',
  transition: 'Omställning',
  skills_supply: 'Kompetensförsörjning',
  digitalisation: 'Digitalisering',
  co_occurring_conditions: 'Samsjuklighet',
};

/** What the municipalities need. */
export const needs = {
  command: {
    title: 'Säg vad kommunen behöver',
    example: 'behov',
    description:
      'Jag visar kommunens behov och vad de andra kommunerna behöver. Rådsmedlemmen lägger till behov och säger vad ni också behöver.',
  },
  perspectives,
  levels,
  themes,
  list: {
    title: (year: string) => `Behov ${year}`,
    noRound: 'Ingen behovsinventering har öppnats än. Rådsmedlemmarna får ett kort när FoU öppnar en.',
    noRoundToOpen: 'Ingen behovsinventering har öppnats än. Skriv ”behovsinventering”, så öppnar du en.',
    noRoundOf: (year: string) =>
      `Det finns ingen behovsinventering för ${year}. Skriv ”behov”, så visar jag den senaste.`,
    openUntil: (day: string) => `Ni kan lägga till, ändra och ta tillbaka behov till och med ${day}.`,
    closed: (state: string) =>
      `Behoven tas inte emot längre. Läge: ${state}. Hör av dig till FoU-chefen om något saknas.`,
    passed: (day: string) =>
      `Sista dagen var ${day}, så behoven tas inte emot längre. Hör av dig till FoU-chefen om ni behöver mer tid.`,
    /** To those who could not have added any either. */
    lastDayWas: (day: string) => `Sista dagen var ${day}, så inga fler behov tas emot.`,
    own: (municipality: string) => `${municipality} behöver`,
    ownNone: (municipality: string) => `${municipality} har inte lagt till något behov än.`,
    others: 'Andra kommuner behöver',
    all: 'Kommunerna behöver',
    othersNone: 'De andra kommunerna har inte lagt till något än.',
    head: (municipality: string, area: string) => `${municipality} · ${area}`,
    wished: (kind: string) => `Önskat stöd: ${kind}`,
    supporters: (names: string) => `Behövs också av ${names}.`,
    isRequest: (number: string) => `Har blivit förfrågan ${number}.`,
    removedRequest: 'Har blivit en förfrågan.',
    add: 'Lägg till behov',
    change: 'Ändra',
    withdraw: 'Ta tillbaka',
    support: 'Vi behöver det också',
    unsupport: 'Vi behöver det inte längre',
    request: 'Gör till förfrågan',
    page: (page: string, pages: string) => `Sida ${page} av ${pages}`,
    previous: 'Föregående',
    next: 'Nästa',
  },
  form: {
    titleNew: 'Lägg till ett behov',
    titleChange: 'Ändra behovet',
    intro: (year: string) =>
      `Skriv vad ni behöver kunskap om eller stöd med ${year}. De andra kommunerna ser texten, men inga namn. Skriv inget om enskilda personer.`,
    municipality: (name: string) => `Kommun: ${name}`,
    municipalityIdLabel: 'Kommun som har behovet',
    chooseMunicipality: 'Välj kommun',
    textLabel: 'Vad ni behöver',
    textHint: 'Till exempel: Kunskap om vad som hjälper unga som vill lämna gäng',
    areaLabel: 'Område',
    perspectiveLabel: 'Vems perspektiv',
    levelLabel: 'Gemensamt eller lokalt',
    proposedKindLabel: 'Önskad form av stöd',
    kindUnknown: 'Vet inte än',
    save: 'Spara behovet',
    back: 'Tillbaka utan att spara',
  },
  problems: {
    municipality_missing: 'Välj kommunen som har behovet.',
    text_too_short: 'Beskriv behovet med minst tio tecken.',
    text_too_long: 'Texten är för lång. Korta den till högst 1 000 tecken.',
  },
  added: 'Behovet är sparat, och de andra kommunerna kan se det.',
  saved: 'Ändringen är sparad.',
  withdrawn: 'Behovet är tillbakataget.',
  supported: (municipality: string, owner: string) =>
    `${municipality} står nu bland dem som behöver det som ${owner} har skrivit.`,
  unsupported: (municipality: string, owner: string) =>
    `${municipality} står inte längre bland dem som behöver det som ${owner} har skrivit.`,
  alike: (municipality: string, text: string) =>
    `${municipality} har skrivit något liknande: ”${text}”. Är det samma sak kan ni också trycka på Vi behöver det också på det behovet.`,
  hidden:
    'Texten verkar nämna en person, en adress eller ett nummer. De andra kommunerna ser det inte: där står till exempel [namn].',
  gone: 'Jag hittar inte det behovet. Så här ser listan ut nu.',
  closedNow:
    'Behoven tas inte emot längre, så inget är ändrat. Hör av dig till FoU-chefen om ni behöver mer tid.',
  ownNeed: 'Det är kommunens eget behov, så det räknas redan.',
  requestedAlready: (number: string) => `Behovet har redan blivit förfrågan ${number}. Följ det där.`,
  sentByAnother:
    'Någon annan har redan sparat det här kortet. Skriv ”behov”, så får du ett eget. Det du fyllde i är inte sparat.',
  changedBefore: (name: string) =>
    `${name} har ändrat behovet sedan du öppnade det, så din ändring är inte sparad. Spara igen om det ska stå som här.`,
  changedMeanwhile: (name: string) =>
    `${name} har ändrat behovet, så det är inte tillbakataget. Läs det och tryck igen.`,
  withdrawnBefore: (name: string) => `${name} har tagit tillbaka behovet, så inget är ändrat.`,
  becameRequest: (number: string) => `Behovet är skickat till FoU som ${number}.`,
  notice: {
    title: (municipality: string) => `Vad behöver ${municipality}?`,
  },
};
