import type { Texts } from '../index.js';

export const errors: Texts['errors'] = {
  bug: (id) =>
    `Something went wrong on my side, so I do not know if this was done. Please try again in a while. If it happens again, tell FoU and give them error code ${id}.`,
  tooMuch:
    'More is coming to me at once than I can keep up with, so what you just sent has not been taken in. Please wait a minute and try again.',
  emptyMessage: 'The message was empty. Ask a question, or write “help” and I will show what I can do.',
  tooLong: (max) =>
    `The message is too long for me. Shorten it to at most ${max} characters and send it again, and I will read it.`,
  notForRole: (needed) =>
    `Only someone with the role ${needed} can do this. If you should be able to, talk to the FoU manager.`,
  otherMunicipality:
    'This belongs to another municipality than yours, so I cannot show or change it for you. If you need it, talk to the FoU manager.',
  notTheirs:
    'Somebody else has entered this, so only that person and the FoU manager can change it. Talk to one of them.',
  personalOnly:
    'This shows things that are not for everyone, so I will not do it here, where others can read it. Write the same to me in a personal chat.',
  unknownPerson:
    'I do not know you yet, so I cannot do this for you, but you can ask me what FoU offers. Do you represent a municipality? Write “I represent” and the name of the municipality.',
  noRoleNow:
    'You have no role with FoU Nordväst at the moment, so I cannot do this for you, but you can ask me what FoU offers. Is that wrong? Talk to the FoU manager.',
  unknownVerb: (id) =>
    `I do not recognise that button. Nothing has changed. Write “help” and I will show what I can do. (Error code ${id})`,
  oldCard: (id) =>
    `The card is from an older version of me, so I could not take it. Nothing has been saved. Open the card anew and it will work. (Error code ${id})`,
  invalidCard: (id) =>
    `I could not take the card, because something is missing or looks wrong. Nothing has been saved. Open the card anew and try again. (Error code ${id})`,
  unknownFields: (id) =>
    `The card contained things that do not belong to it, so I did not take it. Nothing has been saved. Open the card anew and try again. (Error code ${id})`,
  form: {
    old: (id) =>
      `The form was from an older version of me, so nothing is saved. Here is a new one with what you filled in. Read it through and send it again. (Error code ${id})`,
    unknownFields: (id) =>
      `The form contained things that do not belong to it, so nothing is saved. Here is a new one with what does. Read it through and send it again. (Error code ${id})`,
    incomplete: (id) =>
      `The form did not arrive whole, so nothing is saved. Here is a new one with what you filled in. Read it through and send it again. (Error code ${id})`,
    unreadable: (labels) => `Nothing is saved yet. Look at this again and send it once more: ${labels}.`,
    tooLong: (labels, max) =>
      `This is too long: ${labels}. Shorten it to at most ${max} characters and send it again.`,
    identityNumber: (labels) =>
      `Nothing is saved, because there seems to be a personal identity number ${labels === '' ? 'in the form' : `here: ${labels}`}. I have taken it away. Write it without anything that points out a person, such as “a client” or “a child, aged 8”, and send it again.`,
  },
  identityNumber:
    "I can't answer that or take it. There seems to be a personal identity number in the message, so I have saved nothing of it. Write it without anything that points out a person, such as “a client” or “a child, aged 8”. If it was a telephone number or a time, write it as 070-123 45 67 or 09:00.",
};
