import type { Texts } from '../index.js';

export const tenants: Texts['tenants'] = {
  command: {
    title: 'The municipalities’ organisations',
    example: 'organisations',
    description:
      'Shows which organisation in Teams each municipality has, so that I know which municipality a new person belongs to.',
  },
  list: {
    title: 'The municipalities’ organisations',
    intro:
      'When you have set a municipality’s organisation in Teams, I know where those who write from it work. It gives them no rights.',
    none: 'None of the eight municipalities has an organisation set yet.',
    some: (count: number) =>
      `${count} of the eight municipalities ${count === 1 ? 'has' : 'have'} an organisation set.`,
    all: 'All eight municipalities have an organisation set.',
    noTenant: 'none set',
    notLetIn: 'not let in yet',
    set: (municipality) => `Set organisation for ${municipality}`,
    change: (municipality) => `Change organisation for ${municipality}`,
  },
  form: {
    title: (municipality) => `Organisation for ${municipality}`,
    now: 'The municipality’s organisation is now:',
    notYet: 'The municipality has no organisation set yet.',
    howTo:
      'Ask the municipality’s IT for the id of their organisation. It is called tenant ID and is found in Entra, on the page Overview. Paste it below.',
    tenantLabel: (municipality) => `Id of the organisation for ${municipality}`,
    tenant: 'Id of the organisation',
    save: 'Save',
    remove: 'Remove the organisation',
    back: 'Back to the list',
  },
  notATenant:
    'I see no id here, or more than one. Paste one id at a time: 32 digits and letters in five groups, with hyphens between them.',
  fouTenant:
    'That is the organisation that FoU itself writes from, so nothing has changed. Otherwise I would count everyone at FoU to the municipality. Paste the id of the municipality’s own organisation.',
  taken: (other) =>
    `That organisation is already set for ${other}. An organisation can belong to one municipality only, so nothing has changed. Paste another id, or remove the organisation for ${other} first.`,
  changed: (municipality, name) =>
    `${name} changed the organisation for ${municipality} while you had the card open, so I have changed nothing. This is how it is now. Save again if you still want to change it.`,
  goneMeanwhile: (municipality) =>
    `Someone removed the organisation for ${municipality} while you had the card open, so I have saved nothing. Save again if you want to set this organisation.`,
  notRemoved: (municipality, name) =>
    `${name} changed the organisation for ${municipality} while you had the card open, so I have not removed it. This is how it is now.`,
  saved: (municipality) => `Done! I now count those who write from that organisation to ${municipality}.`,
  notLetIn:
    'But I do not let anyone in from there yet. Ask IT to add the id of the organisation to the setting ALLOWED_TENANTS and restart me.',
  movedFrom: (tenantId) => `It was the organisation ${tenantId} before.`,
  unchanged: (municipality) => `${municipality} already has that organisation. Nothing had to be changed.`,
  removed: (municipality) => `The organisation for ${municipality} is removed.`,
  goneAlready: (municipality) => `${municipality} has no organisation set. Nothing had to be changed.`,
  removal: {
    title: (municipality) => `Remove the organisation for ${municipality}?`,
    now: 'Organisation:',
    explanation: (municipality) =>
      `Then I no longer know that those who write from there work in ${municipality}, and will ask. Those who have a role with FoU keep it.`,
    confirm: 'Yes, remove it',
    keep: 'Keep the organisation',
  },
};
