import { ACTIVITY_COLUMNS, type ActivityColumn } from '../domain/import-table.js';
import { foldedLabel } from '../language/import-cells.js';
import type { ImportLayout } from '../language/import-headings.js';
import { choicesOf } from '../language/import-names.js';
import type { ImportWords } from '../language/import-words.js';
import { type Texts, textsIn } from '../texts/index.js';

/** A file says what it says in one of them, whichever its sender reads the bot in. */
const LANGUAGES: readonly Texts[] = [textsIn('sv'), textsIn('en')];

/** The headings that `exportera` writes and the template has. */
export const IMPORT_LAYOUT: ImportLayout = {
  columns: new Map(
    LANGUAGES.flatMap(({ activityExport: { columns } }) =>
      ACTIVITY_COLUMNS.map((column): [string, ActivityColumn] => [foldedLabel(columns[column]), column]),
    ),
  ),
  exampleTitles: new Set(LANGUAGES.map(({ imports }) => foldedLabel(imports.template.exampleTitle))),
};

/** The labels that `exportera` writes. */
export const IMPORT_WORDS: ImportWords = {
  kinds: choicesOf(...LANGUAGES.map(({ labels }) => labels.kinds)),
  states: choicesOf(...LANGUAGES.map(({ labels }) => labels.states)),
  areas: choicesOf(...LANGUAGES.map(({ labels }) => labels.areas)),
  pillars: choicesOf(...LANGUAGES.map(({ labels }) => labels.pillars)),
  resultGoalAreas: choicesOf<string>(...LANGUAGES.map(({ log }) => log.resultGoalAreas)),
  lines: choicesOf(...LANGUAGES.map(({ labels }) => labels.lines)),
  documentation: choicesOf(...LANGUAGES.map(({ labels }) => labels.documentation)),
};
