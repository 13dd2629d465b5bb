import type { Texts } from '../index.js';

type Knowledge = Texts['knowledge'];

const kinds: Knowledge['kinds'] = {
  organisation: 'Organisation',
  offering: 'Offering',
  term: 'Term',
  body: 'Group or governance',
  event: 'Event',
  rule: 'Rule',
  figure: 'Figures',
  network: 'Network',
  publication: 'Publication',
  project: 'Project',
  funding: 'Funding',
};

const fields: Knowledge['fields'] = {
  title: 'the title',
  text: 'the text',
  kind: 'the kind',
  status: 'whether it holds now',
  organisation: 'the organisation',
  years: 'the years',
  alsoCalled: 'other names',
  facts: 'the facts',
  related: 'related entries',
  sources: 'the source',
  pillar: 'the pillar',
  area: 'the area',
  line: 'the line',
};

const history: Knowledge['history'] = {
  added: (who, time) => `${who} added the entry ${time}.`,
  changed: (who, time, what) => `${who} changed ${what} ${time}.`,
  retired: (who, time) => `${who} took the entry out of use ${time}.`,
  restored: (who, time) => `${who} brought the entry back ${time}.`,
};

const problems: Knowledge['problems'] = {
  no_title: 'Write a title.',
  long_title: 'Shorten the title to at most 80 characters.',
  title_signs:
    'Write the title and the source without the signs * _ ` ~ # [ ] { } < > | \\ and without a list number first.',
  title_taken: 'An entry with that title exists already. Change that one, or choose another title.',
  no_text: 'Write the answer.',
  long_text: 'Shorten the answer to at most 420 characters.',
  long_fact: 'One of the facts is too long. Shorten the sentence to at most 420 characters.',
  repeated_fact: 'The same sentence stands twice among the facts. Remove one of them.',
  many_facts: 'There are too many facts. Keep at most 40, and put the rest into an entry of their own.',
  long_facts: 'The facts are too long together. Shorten them to at most 4,000 characters in all.',
  long_label: 'A label among the facts is too long. Shorten it to at most 100 characters.',
  long_name: 'One of the names under Also called is too long. Shorten it to at most 100 characters.',
  long_names: 'There are too many names under Also called. Shorten them to at most 1,000 characters in all.',
  many_related: 'There are too many related entries. Keep at most 15.',
  no_year: 'Write at least one year that the entry is about.',
  years_unread: 'Write the years with four digits and commas between them, such as 2024, 2025.',
  year: 'The years must lie between 2000 and 2035.',
  no_source: 'Name a source: tick a document, or write a source of your own and its year.',
  source_of_other:
    'The source belongs to the other organisation. Tick a document from the right one, or write a source of your own.',
  long_source: 'Shorten your own source to at most 100 characters.',
  source_year: 'Write the year of your own source with four digits. It must not lie in the future.',
  stockholm_unnamed:
    'Write in the title or the answer that it is about Stockholm, so that nobody takes it for an offer to the eight municipalities.',
  proposal_unnamed: 'Write in the answer that it is a proposal.',
  undated: 'Write at least one year in the answer, because there are facts with years.',
  identity_number: 'There seems to be a personal identity number in the entry. Write it without.',
};

const factProblems: Knowledge['factProblems'] = {
  no_label: (line) =>
    `Line ${line} of the facts has no label. Write like this: number of meetings (2026): The council met eight times in 2026.`,
  no_sentence: (line) =>
    `Line ${line} of the facts has no sentence after the colon. Write like this: number of meetings (2026): The council met eight times in 2026.`,
  unfinished: (line) =>
    `Line ${line} of the facts must end with a full stop, a question mark or an exclamation mark.`,
};

export const knowledge: Knowledge = {
  command: {
    title: 'Change what I answer',
    example: 'knowledge',
    description:
      'Search the entries that I answer from. There you add, change and take out of use. It holds from the next question.',
  },
  kinds,
  statuses: { current: 'Holds now', historic: 'Held before', proposed: 'Proposal' },
  organisations: { fou_nordvast: 'FoU Nordväst', stockholm: 'The City of Stockholm' },
  fields,
  history,
  problems,
  factProblems,
  unknownRelated: (written) => `I find no entry called "${written}". Write the whole title.`,
  list: {
    title: 'Knowledge',
    intro: 'These are the entries that I answer from. What you change holds from the next question.',
    wordsLabel: 'Search the entries',
    wordsHint: 'such as a word from the title',
    search: 'Search',
    found: 'This is what I found',
    changed: 'Changed last',
    nothingFound: 'I found no such entry. Try another word, or add a new entry.',
    nothingChanged: 'Nobody has changed anything yet. Search for an entry, or add a new one.',
    more: (shown, total) => `${shown} of ${total} are shown. Search with more words to find the right one.`,
    retired: 'out of use',
    open: (title) => `Open ${title}`,
    add: 'Add an entry',
    export: 'Get the changes as files',
  },
  entry: {
    retired: 'The entry is out of use. I do not answer with it.',
    factsHeading: 'Facts',
    details: {
      kind: 'Kind',
      organisation: 'Organisation',
      status: 'State',
      years: 'Years',
      pillar: 'Pillar',
      area: 'Area',
      line: 'Line',
      alsoCalled: 'Also called',
      related: 'Related entries',
      sources: 'Source',
    },
    historyHeading: 'What has been changed',
    older: (count) =>
      count === '1' ? 'One older change is not shown.' : `${count} older changes are not shown.`,
    change: 'Change',
    retire: 'Take out of use',
    restore: 'Bring back',
    back: 'Search for another entry',
  },
  form: {
    addTitle: 'Add an entry',
    changeTitle: 'Change an entry',
    intro:
      'What you save holds from the next question. Never write personal identity numbers or anything about single clients.',
    answers: 'Is written to answer the question:',
    titleLabel: 'Title',
    textLabel: 'Answer (at most 420 characters)',
    textHint: 'Short and plain, with years',
    kindLabel: 'Kind',
    statusLabel: 'Does it hold now?',
    organisationLabel: 'Whose is it?',
    yearsLabel: 'Years that the entry is about',
    yearsHint: 'such as 2025, 2026',
    alsoCalledLabel: 'Also called (commas between)',
    alsoCalledHint: 'other names, abbreviations and words that people ask with',
    factsLabel:
      'Facts, one on each line: label (year): sentence. Write (unknown) after the label if the sources do not tell.',
    factsHint: 'number of meetings (2026): The council met eight times in 2026.',
    relatedLabel: 'Related entries, one title on each line',
    documentsLabel: 'Source: document',
    sourceTitleLabel: 'Source: your own',
    sourceTitleHint: 'such as Information from FoU Nordväst',
    sourceYearLabel: 'Year of your own source',
    pillarLabel: 'Pillar',
    areaLabel: 'Area',
    lineLabel: 'Line',
    save: 'Save',
    cancel: 'Cancel',
    ownSource: 'Information from FoU Nordväst',
  },
  saved: 'Done! It holds from the next question.',
  savedRetired: 'Done! It is saved, but the entry is out of use.',
  answered: (count) =>
    count === '1' ? 'The question is marked as answered.' : `The ${count} questions are marked as answered.`,
  stillUnanswered: (question) =>
    `Still I do not answer the question "${question}" with this entry. Add more of its words under Also called.`,
  retired: 'Done! The entry is out of use. You can bring it back whenever you want.',
  restored: 'Done! The entry is in use again.',
  notFound: 'That entry is gone. Write "knowledge" and search for another one.',
  changedByOther: (who, time) =>
    `${who} changed the entry ${time}, while you had it open, so I have saved nothing. What you wrote stands here. Below you see the entry as it is now. Save again if you want to replace it.`,
  changedMeanwhile: (who, time) =>
    `${who} changed the entry ${time}, while you had it open, so I did nothing. This is how it looks now.`,
  sentByAnother: (who) => `${who} has saved this form already, so I did nothing.`,
  export: {
    command: {
      title: 'Get the changed knowledge',
      example: 'export knowledge',
      description: "Gives you the entries that you have changed here as files for FoU-boten's catalogue.",
    },
    nothing: 'No entry differs from the files, so there is nothing to get.',
    fileName: (day, ending) => `knowledge-${day}.${ending}`,
    ready: (count) =>
      count === '1'
        ? 'Here is the changed entry as a file. Put it into the folder src/catalogue.'
        : `Here are the ${count} changed entries as files. Unpack them into the folder src/catalogue.`,
    description: (count) =>
      count === '1' ? '1 entry of the knowledge' : `${count} entries of the knowledge`,
    leftOut: (title, problems) =>
      `The entry "${title}" is left out, because it could not be read as a file. Change it and get the files again. ${problems}`,
    toRemove: (files) => `Remove these files from there, because the entries are out of use: ${files}.`,
  },
};
