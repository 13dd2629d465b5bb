import type { CatalogueEntry, EntryContent, Fact } from '../domain/catalogue-entry.js';
import type { KnownEntry } from '../domain/entry-edit.js';
import { type EntrySource, isOwnSource, type OwnSource } from '../domain/entry-source.js';
import { AREAS, LINES, PILLARS } from '../domain/enums.js';
import { readFactLines } from '../domain/fact-lines.js';
import { ok, type Result, refused } from '../domain/result.js';
import { SOURCE_DOCUMENT_IDS } from '../domain/source-document.js';
import { visibleText } from '../domain/visible-text.js';
import type { Texts } from '../texts/index.js';
import type { EntryInput } from './entry-input.js';
import { idsIn, stated } from './form-input.js';
import { problemsShown } from './problems-shown.js';

type Read<T> = Result<T, readonly string[]>;

const oneLine = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();

/** What stands between the separators, each once. */
const partsOf = (written: string, separator: RegExp): readonly string[] => [
  ...new Set(
    written
      .split(separator)
      .map(oneLine)
      .filter((part) => part !== ''),
  ),
];

/** Names with commas between, or with semicolons or line breaks where there are any. */
const namesIn = (written: string): readonly string[] =>
  partsOf(written, /[;\n]/.test(written) ? /[;\n]/ : /,/);

const yearsIn = ({ knowledge }: Texts, written: string): Read<readonly number[]> => {
  const years = written.split(/[\s,;]+/).filter((year) => year !== '');
  return years.every((year) => /^\d{4}$/.test(year))
    ? ok([...new Set(years.map(Number))])
    : refused([knowledge.problems.years_unread]);
};

const factsIn = (texts: Texts, written: string): Read<readonly Fact[]> => {
  const { knowledge, formats } = texts;
  const facts = readFactLines(visibleText(written));
  if (facts.ok) return facts;
  const problems = facts.error.map(({ line, problem }) =>
    knowledge.factProblems[problem](formats.number(line)),
  );
  return refused(problemsShown(texts, problems));
};

/** Ids of the entries with these titles, or ids, one on each line. */
const relatedIn = (
  texts: Texts,
  written: string,
  others: readonly CatalogueEntry[],
): Read<readonly string[]> => {
  const names = partsOf(written, /\n/);
  const found = names.map((name) => {
    const wanted = name.toLocaleLowerCase('sv');
    return others.find(({ id, title }) => id === wanted || title.toLocaleLowerCase('sv') === wanted)?.id;
  });
  const unknown = names.filter((_, at) => found[at] === undefined);
  return unknown.length > 0
    ? refused(problemsShown(texts, unknown.map(texts.knowledge.unknownRelated)))
    : ok([...new Set(found.flatMap((id) => id ?? []))]);
};

/** Those that stand already keep their lines and their places. */
const sourcesIn = (
  { documents, sourceTitle, sourceYear }: EntryInput,
  before: readonly EntrySource[],
): readonly EntrySource[] => {
  const checked = SOURCE_DOCUMENT_IDS.filter((id) => idsIn(documents).includes(id));
  const title = oneLine(sourceTitle);
  const own: readonly OwnSource[] =
    title === '' ? [] : [{ title, year: Number(oneLine(sourceYear) || Number.NaN) }];
  const firstOwn = before.find(isOwnSource);
  const kept = before.flatMap((source): readonly EntrySource[] => {
    if (isOwnSource(source)) return source === firstOwn ? own : [source];
    return checked.includes(source.document) ? [source] : [];
  });
  const isKept = (id: string): boolean =>
    kept.some((source) => !isOwnSource(source) && source.document === id);
  return [
    ...kept,
    ...checked.filter((id) => !isKept(id)).map((document) => ({ document })),
    ...(firstOwn === undefined ? own : []),
  ];
};

/** What the form says of an entry, or sentences that tell what could not be read. */
export const readEntry = (
  texts: Texts,
  input: EntryInput,
  all: readonly KnownEntry[],
): Read<EntryContent> => {
  const entries = all.map(({ entry }) => entry);
  const before = entries.find(({ id }) => id === input.entryId);
  const years = yearsIn(texts, input.years);
  const facts = factsIn(texts, input.facts);
  const related = relatedIn(
    texts,
    input.related,
    entries.filter((entry) => entry !== before),
  );
  const unread = [years, facts, related].flatMap((read) => (read.ok ? [] : read.error));
  if (!years.ok || !facts.ok || !related.ok) return refused(unread);
  return ok({
    title: oneLine(input.title),
    kind: input.kind,
    organisation: input.organisation,
    status: input.status,
    years: years.value,
    ...stated({
      pillar: PILLARS.find((pillar) => pillar === input.pillar),
      area: AREAS.find((area) => area === input.area),
      line: LINES.find((line) => line === input.line),
    }),
    alsoCalled: namesIn(input.alsoCalled),
    facts: facts.value,
    related: related.value,
    sources: sourcesIn(input, before?.sources ?? []),
    text: visibleText(input.text).trim(),
  });
};
