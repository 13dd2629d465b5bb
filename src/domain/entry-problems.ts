import { type EntryContent, FIRST_YEAR, LAST_YEAR, MAX_ANSWER_LENGTH } from './catalogue-entry.js';
import { isOwnSource } from './entry-source.js';
import { factLabel, factLines } from './fact-lines.js';
import { holdsIdentityNumberIn } from './identity-number.js';
import { SOURCE_DOCUMENTS } from './source-document.js';

const MAX_TITLE_LENGTH = 80;
/** The answer's last line must fit too (design section 6). */
const MAX_SOURCE_LENGTH = 100;
/** As long as an answer: a fact is shown in the place of one. */
const MAX_FACT_LENGTH = MAX_ANSWER_LENGTH;
/** Names of an entry and labels of facts say in a few words what something is about. */
const MAX_NAME_LENGTH = 100;
/** So that the card with all that an entry says can be shown: many short lists take more room than one long. */
const MAX_FACTS = 40;
const MAX_RELATED = 15;
/** As much as the inputs of the form hold, whatever a client sends. */
const MAX_FACTS_LENGTH = 4000;
const MAX_NAMES_LENGTH = 1000;

/** What stands in the way of an entry, as the rules for the catalogue's files have it. */
export type EntryProblem =
  | 'no_title'
  | 'long_title'
  | 'title_signs'
  | 'no_text'
  | 'long_text'
  | 'long_fact'
  | 'repeated_fact'
  | 'many_facts'
  | 'long_facts'
  | 'long_label'
  | 'long_name'
  | 'long_names'
  | 'many_related'
  | 'no_year'
  | 'year'
  | 'no_source'
  | 'source_of_other'
  | 'long_source'
  | 'source_year'
  | 'stockholm_unnamed'
  | 'proposal_unnamed'
  | 'undated'
  | 'identity_number';

/**
 * Titles and sources stand in headings and on buttons, where clients read Markdown, mentions and functions into them.
 */
const SIGNS = /[\\`*_~[\]{}<>|#\p{Cc}]|^\s*(?:\d+[.)]|[-+])\s/u;

const isYear = (year: number): boolean => Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;

const repeats = (texts: readonly string[]): boolean => new Set(texts).size < texts.length;

/** What is read in one go, on a card or in an answer: a number parted between two fields is whole there. */
const readTogether = ({ title, text, alsoCalled, facts, sources }: EntryContent): readonly string[] => {
  const told = facts.map((fact) => `${factLabel(fact)}: ${fact.text}`);
  const own = sources.filter(isOwnSource).map((source) => source.title);
  return [
    [title, text, ...told, ...own, alsoCalled.join('; ')].join('\n'),
    ...facts.map((fact) => [title, fact.text, text].join('\n')),
  ];
};

/**
 * Everything that is wrong with an entry; none when it may be saved. `thisYear` = the last that a source of one's own
 * may be dated.
 */
export const entryProblems = (entry: EntryContent, thisYear: number): readonly EntryProblem[] => {
  const { title, text, alsoCalled, facts, related, years, sources, organisation, status } = entry;
  const own = sources.filter(isOwnSource);
  const isOfIt = sources.some(
    (source) => isOwnSource(source) || SOURCE_DOCUMENTS[source.document].organisation === organisation,
  );
  const told = facts.map((fact) => fact.text);
  const found: Readonly<Record<EntryProblem, boolean>> = {
    no_title: title === '',
    long_title: title.length > MAX_TITLE_LENGTH,
    title_signs: [title, ...own.map((source) => source.title)].some((each) => SIGNS.test(each)),
    no_text: text === '',
    long_text: text.length > MAX_ANSWER_LENGTH,
    long_fact: told.some((each) => each.length > MAX_FACT_LENGTH),
    repeated_fact: repeats(told),
    many_facts: facts.length > MAX_FACTS,
    long_facts: factLines(facts).length > MAX_FACTS_LENGTH,
    long_label: facts.some(({ label }) => label.length > MAX_NAME_LENGTH),
    long_name: alsoCalled.some((name) => name.length > MAX_NAME_LENGTH),
    long_names: alsoCalled.join('; ').length > MAX_NAMES_LENGTH,
    many_related: related.length > MAX_RELATED,
    no_year: years.length === 0,
    year: [...years, ...facts.flatMap(({ year }) => year ?? [])].some((year) => !isYear(year)),
    no_source: sources.length === 0,
    source_of_other: sources.length > 0 && !isOfIt,
    long_source: own.some((source) => source.title.length > MAX_SOURCE_LENGTH),
    source_year: own.some(({ year }) => !isYear(year) || year > thisYear),
    // I22: whoever reads must not take it for an offer to the eight.
    stockholm_unnamed: organisation === 'stockholm' && !/stockholm/i.test(`${title} ${text}`),
    // I25
    proposal_unnamed: status === 'proposed' && !/förslag|föresl/i.test(text),
    // I24: a fact of a year belongs to an answer that says which.
    undated: text !== '' && facts.some(({ year }) => year !== undefined) && !/20\d\d/.test(text),
    identity_number: holdsIdentityNumberIn([entry, readTogether(entry)]),
  };
  // Object.entries forgets that the keys are problems.
  return (Object.entries(found) as [EntryProblem, boolean][]).flatMap(([problem, is]) =>
    is ? [problem] : [],
  );
};
