import type { Texts } from '../index.js';

export const addPerson: Texts['addPerson'] = {
  command: {
    title: 'Give somebody a role',
    example: 'add @Kim Demo as council member in Solna',
    description:
      'Mention the person with @ in a team or a group chat that I am in. You may add “from 1 January until 31 December”.',
  },
  whichRole: (name) =>
    `Which role is ${name} to have? It can be council member, head of social services, FoU staff or FoU manager. Write for example “add @Kim Demo as council member in Solna”.`,
  whichMunicipality: (names) =>
    `Which municipality? Write one of ${names}, for example “add @Kim Demo as chief in Solna”. FoU staff and the FoU manager are written without one.`,
  oneAtATime:
    'I give one person a role at a time. Mention only that person, for example “add @Kim Demo as council member in Solna”.',
  nobodyNamed: (name) =>
    `I find nobody called ${name}. Mention the person with @ in a team or a group chat that I am in, or write “add person” to me in our own chat.`,
  lookFor: (name) => `I know nobody called ${name}. Choose the person below. I have filled in the rest.`,
  severalNamed: (name, names) =>
    `Several people are called ${name}: ${names}. Write the full name, or mention the person with @.`,
  unknownMember: (name) =>
    `Teams does not tell me who ${name} is, so I have changed nothing. It may be a guest without an account, or somebody who is not here. Ask the person to write “I represent” and the municipality’s name to me, and you will be asked.`,
  unreachable: (name) =>
    `Teams did not answer who ${name} is, so I have changed nothing. Please try again in a while.`,
  notLetIn: (name) =>
    `${name} belongs to an organisation that I take no messages from. Ask IT to let it in, or the person cannot write to me.`,
};
