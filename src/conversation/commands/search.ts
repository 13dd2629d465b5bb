import { clipped } from '../../cards/clipped.js';
import { entryCard, entryView } from '../../cards/entry.js';
import { sourceYears } from '../../cards/source-line.js';
import { yearOf } from '../../domain/calendar.js';
import type { CatalogueEntry } from '../../domain/catalogue-entry.js';
import type { Texts } from '../../texts/index.js';
import { type Suggestion, searchCatalogue } from '../../usecases/search-catalogue.js';
import { defineCommand } from '../command.js';
import { type SearchResult, say } from '../reply.js';
import { MAX_RESULT_LINE, pageOf } from '../search-page.js';
import type { SearchInput } from '../turn.js';

// Grammar: none. It takes what stands in the search box "Sök i FoU", and no message fits it.

/** Whether it is another's or only a proposal (I22, I25), and the years of its sources: the list has little room. */
const originOf = ({ search }: Texts, entry: CatalogueEntry): string => {
  const marks = [
    ...(entry.organisation === 'stockholm' ? [search.stockholm] : []),
    ...(entry.status === 'proposed' ? [search.proposed] : []),
  ];
  return [marks.join(', '), sourceYears(entry).join(', ')].filter((part) => part !== '').join(' ');
};

const resultOf = (texts: Texts, { entry, fact }: Suggestion): SearchResult => ({
  title: `${entry.title} · ${originOf(texts, entry)}`,
  line: clipped(fact?.text ?? entry.text, MAX_RESULT_LINE),
  card: entryCard.render(entryView(texts, entry, fact)),
});

/** Finds entries while somebody types in any chat. Reads the catalogue only: nothing is kept or logged. */
export const searchCommand = defineCommand<SearchInput>({
  name: 'sök i FoU',
  searchBox: 'search',
  parse: () => undefined,
  run: async ({ knowledge }, { texts, today }, input) => {
    const found = searchCatalogue(knowledge, input.text, yearOf(today));
    if (found.length === 0) return say(texts.search.nothing);
    return { messages: [{ results: pageOf(found, input).map((one) => resultOf(texts, one)) }] };
  },
});
