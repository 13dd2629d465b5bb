import type { Role } from '../../domain/person.js';

/** A role with its municipality, as it stands in a sentence; the others are named without one. */
const ofMunicipality: Readonly<Partial<Record<Role, (municipality: string) => string>>> = {
  council_member: (municipality) => `rådsmedlem för ${municipality}`,
  chief: (municipality) => `socialchef i ${municipality}`,
  unit_user: (municipality) => `medarbetare i ${municipality}`,
};

const requests = (count: number): string =>
  count === 1 ? 'en öppen förfrågan' : `${count} öppna förfrågningar`;

/** What roles people have, and what a change of them led to. */
export const roles = {
  ofMunicipality,
  you: {
    is: (title: string) => `Du är ${title}.`,
    isUntil: (title: string, day: string) => `Du är ${title} till och med den ${day}.`,
    becomes: (title: string, from: string) => `Du blir ${title} den ${from}.`,
    becomesUntil: (title: string, from: string, to: string) =>
      `Du blir ${title} den ${from}, till och med den ${to}.`,
    none: 'Du har ingen roll just nu. Du kan fortfarande fråga mig om vad FoU erbjuder.',
  },
  they: {
    is: (name: string, title: string) => `${name} är ${title}.`,
    isUntil: (name: string, title: string, day: string) => `${name} är ${title} till och med den ${day}.`,
    becomes: (name: string, title: string, from: string) => `${name} blir ${title} den ${from}.`,
    becomesUntil: (name: string, title: string, from: string, to: string) =>
      `${name} blir ${title} den ${from}, till och med den ${to}.`,
    none: (name: string) => `${name} har ingen roll just nu.`,
  },
  /** Somebody else takes over the seat in the FoU council. */
  leaves: (name: string, lastDay: string) =>
    `${name} lämnar platsen i FoU-rådet. Sista dagen är den ${lastDay}, och då följer de öppna förfrågningarna med till efterträdaren.`,
  hasLeft: (name: string, lastDay: string) =>
    `${name} har lämnat platsen i FoU-rådet. Sista dagen var den ${lastDay}.`,
  movedOne: (number: string, name: string) => `En öppen förfrågan har nu ${name} som kontakt: ${number}.`,
  moved: (count: string, list: string, name: string) =>
    `${count} öppna förfrågningar har nu ${name} som kontakt: ${list}.`,
  vacantNow: (municipality: string) => `${municipality} har ingen rådsmedlem nu.`,
  vacantFrom: (municipality: string, day: string) => `${municipality} har ingen rådsmedlem från den ${day}.`,
  waiting: (count: number) =>
    `Kommunen har ${requests(count)}, och där ändras inget förrän du har lagt in en ny rådsmedlem.`,
  unreached: (list: string) =>
    `Jag kan inte skriva till ${list} än. Berätta själv, och be om ett hej till mig i Teams.`,
  refusals: {
    lastManager:
      'Det måste finnas en FoU-chef alla dagar, så jag har inte ändrat något. Lägg in den nya FoU-chefen först och gör sedan om det här.',
    changed: (name: string) =>
      `${name} ändrade personens uppgifter medan du hade kortet framme, så jag har inte ändrat något. Så här är det nu.`,
    gone: 'Personen eller rollen finns inte kvar, så jag har inte ändrat något.',
    elsewhere: (title: string) => `Den andra rollen är ${title}.`,
    holder: (name: string, from: string) => `${name} har platsen från den ${from}.`,
    holderUntil: (name: string, from: string, to: string) =>
      `${name} har platsen från den ${from} till och med den ${to}.`,
  },
};
