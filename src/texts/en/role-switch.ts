import type { Texts } from '../index.js';

export const roleSwitch: Texts['roleSwitch'] = {
  title: 'Switch role',
  example: 'I am council member Järfälla',
  description:
    'Trial mode only. In the same way, write “I am staff”, “I am chief Solna”, “I am FoU manager”, “I am new” or “I am Kim”.',
  now: (name, role) => `You are now ${name}, ${role}.`,
  nowIn: (name, role, municipality) => `You are now ${name}, ${role} in ${municipality}.`,
  nowWithoutRole: (name) => `You are now ${name}, who has no role with me.`,
  tryThis: 'You could try:',
  tries: {
    council_member: ['request', 'my requests', 'what is promising practice?'],
    staff: ['log 2 h sounding board with Järfälla yesterday', 'queue', 'what is promising practice?'],
    chief: ['digest', 'request', 'which are the four pillars?'],
    fou_manager: ['people', 'digest', 'log 3 h workshop with Solna yesterday'],
    none: ['I represent Järfälla', 'what is promising practice?', 'help'],
  },
  whichMunicipality: (names) =>
    `Which municipality? Write one of ${names}, for example “I am council member Järfälla”.`,
  nobody: 'Nobody in the trial organisation has that role, so you keep the one you had.',
  nobodyNamed: (name) =>
    `Nobody in the trial organisation is called ${name}, so you keep the role you had. Write “I am new” to be somebody whom I do not know.`,
  severalNamed: (name, names) =>
    `Several people are called ${name}: ${names}. Write the full name, and you will be that person.`,
};
