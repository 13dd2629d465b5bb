import type { Texts } from '../index.js';

const ended: Texts['files']['ended'] = {
  declined: (name) => `OK, I have thrown the file ${name} away. Ask me for it again if you change your mind.`,
  handed_over: (name) => `Done! The file ${name} is in your OneDrive.`,
  failed: (name) => `I could not save the file ${name} to your OneDrive. Ask me for it again.`,
  unknown: (name) =>
    `I was not told whether the file ${name} arrived. Look in your OneDrive. If it is not there, ask me for it again.`,
  expired: (name) =>
    `The file ${name} has waited for an answer for more than two weeks, so I have thrown it away. Ask me for it again.`,
};

export const files: Texts['files'] = {
  saved: (path) => `The file is here: ${path}`,
  offered: 'Teams now asks whether I may save the file to your OneDrive. Answer in the box below.',
  unknown: 'I find no file that waits for your answer. Ask me for the file again.',
  strangePlace: (name) =>
    `I save files to OneDrive only, and the place that I was given for the file ${name} is somewhere else. Nothing has been saved. Try again, and tell FoU if it happens once more.`,
  ended,
  before: {
    ...ended,
    handing_over: (name) => `I am already saving the file ${name} to your OneDrive.`,
    declined: (name) =>
      `You have already said no to the file ${name}, so I have thrown it away. Ask me for it again.`,
    handed_over: (name) => `The file ${name} is already in your OneDrive.`,
  },
};
