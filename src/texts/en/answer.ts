import type { Texts } from '../index.js';

export const answer: Texts['answer'] = {
  source: (title, year) => `Source: ${title} (${year})`,
  sources: (list) => `Sources: ${list}`,
  related: 'See also',
  didItHelp: 'Did it help?',
  helped: 'Yes',
  notHelped: 'No',
  thanks: 'Thank you, it helps us improve.',
  notForMunicipality: (municipality) =>
    `No, this is the City of Stockholm's and for its own social services, so ${municipality} cannot have a part in it.`,
  notForTheEight:
    "No, this is the City of Stockholm's and for its own social services. The municipalities of FoU Nordväst cannot have a part in it.",
  nothingLater: (year: number) => `This is from ${year}. My sources have nothing later.`,
  thatWasAll: (title) => `That was all I have on ${title}.`,
  sorryItDidNot: 'Thank you for telling me.',
  noAnswer: "I can't find an answer to that in my sources.",
  refusals: {
    client_case:
      "I can't answer that, because the question seems to be about one person. I have not kept it. Take it up with your manager, or with whoever is responsible for the case.",
    legal_advice:
      "I can't answer that, because I give no legal advice. Ask the municipality's lawyer. I can tell you what FoU does, for example ahead of the new Social Services Act.",
    other_task:
      "I can't answer that. I answer questions about FoU Nordväst and what FoU does. Write “help” and I will show what you can ask me for.",
  },
  askInstead: (name) => `Please ask ${name}.`,
  askManager: 'Please ask the FoU manager.',
  askedThemself: 'I send council members and staff to you.',
  representative: (name, municipality) => `${name} (represents ${municipality} in the FoU council)`,
  manager: (name) => `${name} (FoU manager)`,
  nearEntries: 'The closest I have:',
  sendAsRequest: 'Send as a request',
  proposeAsRequest: 'Propose as a request',
  entryGone: 'That text is no longer here. Please ask again.',
};
