import type { Texts } from '../index.js';

const requests = (count: number): string => (count === 1 ? 'one open request' : `${count} open requests`);

export const roles: Texts['roles'] = {
  ofMunicipality: {
    council_member: (municipality) => `council member for ${municipality}`,
    chief: (municipality) => `head of social services in ${municipality}`,
    unit_user: (municipality) => `employee in ${municipality}`,
  },
  you: {
    is: (title) => `You are ${title}.`,
    isUntil: (title, day) => `You are ${title} until ${day}.`,
    becomes: (title, from) => `You become ${title} on ${from}.`,
    becomesUntil: (title, from, to) => `You become ${title} on ${from}, until ${to}.`,
    none: 'You have no role at the moment. You can still ask me what FoU offers.',
  },
  they: {
    is: (name, title) => `${name} is ${title}.`,
    isUntil: (name, title, day) => `${name} is ${title} until ${day}.`,
    becomes: (name, title, from) => `${name} becomes ${title} on ${from}.`,
    becomesUntil: (name, title, from, to) => `${name} becomes ${title} on ${from}, until ${to}.`,
    none: (name) => `${name} has no role at the moment.`,
  },
  leaves: (name, lastDay) =>
    `${name} leaves the seat in the FoU council. The last day is ${lastDay}, and the open requests then pass to the successor.`,
  hasLeft: (name, lastDay) => `${name} has left the seat in the FoU council. The last day was ${lastDay}.`,
  movedOne: (number, name) => `One open request now has ${name} as its contact: ${number}.`,
  moved: (count, list, name) => `${count} open requests now have ${name} as their contact: ${list}.`,
  vacantNow: (municipality) => `${municipality} has no council member now.`,
  vacantFrom: (municipality, day) => `${municipality} has no council member from ${day}.`,
  waiting: (count) =>
    `The municipality has ${requests(count)}, and nothing changes there until you have added a new council member.`,
  unreached: (list) =>
    `I can’t write to ${list} yet. Please tell them yourself, and ask them to say hello to me in Teams.`,
  refusals: {
    lastManager:
      'There must be an FoU manager every day, so I have changed nothing. Add the new FoU manager first, and then do this again.',
    changed: (name) =>
      `${name} changed the person’s details while you had the card open, so I have changed nothing. This is how it is now.`,
    gone: 'The person or the role is not there any more, so I have changed nothing.',
    elsewhere: (title) => `The other role is ${title}.`,
    holder: (name, from) => `${name} has the seat from ${from}.`,
    holderUntil: (name, from, to) => `${name} has the seat from ${from} until ${to}.`,
  },
};
