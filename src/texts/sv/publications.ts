import type { PublicationStatus } from '../../domain/publication.js';
import type { PublicationProblem } from '../../domain/publication-problems.js';

const statuses: Readonly<Record<PublicationStatus, string>> = {
  planned: 'Planerad',
  ongoing: 'Pågår',
  postponed: 'Framflyttad',
  published: 'Publicerad',
};

const groups: Readonly<Record<PublicationStatus, string>> = {
  planned: 'Planerade',
  ongoing: 'Pågående',
  postponed: 'Framflyttade hit',
  published: 'Publicerade',
};

const problems: Readonly<Record<PublicationProblem, string>> = {
  title_missing: 'Skriv vad publikationen heter.',
  title_too_long: 'Titeln är för lång. Högst 300 tecken får plats.',
  year_out_of_range: 'Skriv ett år från 1990 till om fem år.',
  date_outside_year: 'Tiden ligger inte i det år du har skrivit. Ändra året eller tiden.',
  published_ahead:
    'En publicerad publikation kan inte ha en tid som inte har varit än. Kontrollera år och tid.',
  postponed_to_earlier: 'Den kan inte flyttas fram till ett tidigare år. Skriv den nya tiden.',
  postponed_to_same: 'Skriv den nya tiden, en annan än den som var planerad.',
  too_many_names: 'Det är för många namn. Högst 20 författare och 20 samarbetspartner får plats.',
  text_too_long: 'Ett namn eller en tid har för många tecken. Högst 120 får plats.',
  link_not_https: 'Länken ska vara en hel adress som börjar med https://.',
};

/** Reports, articles and other texts that FoU has published or is to publish. */
export const publications = {
  command: {
    title: 'Se årets publikationer',
    example: 'publikationer 2026',
    description:
      'Se vad som är publicerat, pågår, planeras och har flyttats fram. Lägg till och ändra direkt i kortet. De kommer med i årsrapporten.',
  },
  title: (year: string) => `Publikationer ${year}`,
  statuses,
  groups,
  postponedAway: (year: string) => `Flyttade från ${year} till senare`,
  nothing: (year: string) => `Inget är infört för ${year}.`,
  plannedBefore: (when: string) => `var planerad till ${when}`,
  in: (municipalities: string) => `i ${municipalities}`,
  with: (partners: string) => `med ${partners}`,
  more: (count: string) => `… och ${count} till. Alla går att välja här nedanför.`,
  choose: 'Publikation',
  chooseFirst: 'Välj en publikation i listan först.',
  ways: { change: 'Ändra', published: 'Den är publicerad', postponed: 'Skjut upp' },
  add: 'Lägg till en publikation',
  showYear: (year: string) => `Visa ${year}`,
  saved: 'Sparat.',
  savedUnder: (year: string) => `Sparat under ${year}.`,
  removed: 'Publikationen är borttagen.',
  form: {
    newHeading: 'Lägg till en publikation',
    changeHeading: 'Ändra publikationen',
    publishHeading: 'Publikationen är publicerad',
    postponeHeading: 'Skjut upp publikationen',
    intro: 'Fyll i det du vet. Resten kan stå tomt.',
    publishIntro: 'Skriv när den publicerades, och länken om det finns en.',
    postponeIntro: 'Skriv den nya tiden. Det som var planerat från början står kvar bredvid.',
    titleLabel: 'Titel',
    titleError: 'Skriv vad publikationen heter.',
    kindLabel: 'Typ',
    statusLabel: 'Läge',
    yearLabel: 'År',
    yearHint: 'Till exempel 2026',
    yearError: 'Skriv ett år.',
    dateLabel: 'När under året',
    dateHint: 'Till exempel februari, hösten eller 15 mars',
    urlLabel: 'Länk',
    urlHint: 'https://',
    authorsLabel: 'Författare',
    authorsHint: 'Flera namn skiljs åt med semikolon',
    partnersLabel: 'Samarbetspartner',
    partnersHint: 'Flera skiljs åt med semikolon',
    municipalitiesLabel: 'Kommuner som den gäller',
    areaLabel: 'Verksamhetsområde',
    pillarLabel: 'Pelare',
    allTitle: 'Visa alla uppgifter',
    isRemovedLabel: 'Ta bort',
    isRemovedTitle: 'Den är införd av misstag och ska bort',
    save: 'Spara',
    back: 'Tillbaka utan att spara',
  },
  problems,
  changed: (name: string) =>
    `${name} hann ändra publikationen före dig. Ditt står kvar i formuläret: jämför med listan nedanför och spara igen om det ska gälla.`,
  notFound:
    'Publikationen finns inte längre. Inget har ändrats. Skriv ”publikationer”, så visar jag dem som finns.',
};
