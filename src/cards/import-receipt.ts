import { z } from 'zod';
import type { Activity } from '../domain/activity.js';
import type { ActivityImport } from '../domain/activity-import.js';
import { roundedHours } from '../domain/hours.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  rows: z.array(z.strictObject({ label: word, value: userText })),
  note: word,
  canUndo: z.boolean(),
  undo: word,
  importId: word,
});

export const importReceiptCard = defineCard('import-receipt', 1, model);

const spanOf = ({ formats }: Texts, activities: readonly Activity[]): string => {
  const first = activities.map(({ date }) => date.from).toSorted()[0];
  const last = activities
    .map(({ date, dateEnd }) => dateEnd ?? date.to)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? '' : formats.days(first, last);
};

/** What an import came to, and the way back. */
export const importReceiptView = (
  texts: Texts,
  imported: ActivityImport,
  activities: readonly Activity[],
): z.infer<typeof model> => {
  const { imports, formats } = texts;
  const { receipt } = imports;
  const isUndone = imported.undone !== undefined;
  const done = activities.filter(({ state }) => state === 'done');
  const planned = activities.filter(({ state }) => state === 'planned').length;
  const values: Readonly<Record<keyof Texts['imports']['receipt']['labels'], string>> = {
    file: imported.fileName,
    count: formats.number(imported.rows),
    when: spanOf(texts, activities),
    hours: formats.hours(roundedHours(done.reduce((sum, { hours = 0 }) => sum + hours, 0))),
    planned: planned === 0 ? '' : formats.number(planned),
  };
  const heading = isUndone ? receipt.undone : receipt.title(formats.number(imported.rows));
  // Object.keys forgets that the keys are those of the labels.
  const fields = Object.keys(receipt.labels) as (keyof typeof values)[];
  return {
    summary: heading,
    heading,
    rows: fields
      .filter((field) => values[field] !== '')
      .map((field) => ({ label: receipt.labels[field], value: values[field] })),
    note: isUndone ? receipt.undoneNote : receipt.undoNote,
    canUndo: !isUndone,
    undo: receipt.undo,
    importId: imported.id,
  };
};
