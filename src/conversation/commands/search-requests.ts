import { clipped } from '../../cards/clipped.js';
import { requestFoundCard, requestFoundView } from '../../cards/request-found.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import type { Request } from '../../domain/request.js';
import type { Texts } from '../../texts/index.js';
import { searchRequests } from '../../usecases/search-requests.js';
import { defineCommand } from '../command.js';
import { type SearchResult, say } from '../reply.js';
import { MAX_RESULT_LINE, pageOf } from '../search-page.js';
import type { SearchInput } from '../turn.js';

// Grammar: none. It takes what stands in the search box "Sök förfrågan", and no message fits it.

const resultOf = (texts: Texts, request: Request): SearchResult => {
  const head = texts.request.list.head(request.number, texts.labels.statuses[request.status]);
  return {
    title: texts.requestSearch.title(head, MUNICIPALITY_NAMES[request.municipalityId]),
    line: clipped(request.question, MAX_RESULT_LINE),
    card: requestFoundCard.render(requestFoundView(texts, request)),
  };
};

/** Finds the requests that somebody may see while they type in any chat. Nothing is kept or logged. */
export const searchRequestsCommand = defineCommand<SearchInput>({
  name: 'sök förfrågan',
  searchBox: 'searchRequests',
  parse: () => undefined,
  run: async (ports, turn, input) => {
    const { requestSearch, labels } = turn.texts;
    const found = await searchRequests(ports, turn, input.text, labels.statuses);
    if (found.length === 0) return say(input.text.trim() === '' ? requestSearch.none : requestSearch.nothing);
    return { messages: [{ results: pageOf(found, input).map((request) => resultOf(turn.texts, request)) }] };
  },
});
