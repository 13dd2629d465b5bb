import { ok } from '../domain/result.js';
import { type TableCell, textInCell } from '../domain/table.js';
import {
  cellText,
  countInCell,
  dateInCell,
  dayInCell,
  hoursInCell,
  municipalitiesInCell,
  namesIn,
  type ReadCell,
  timeInCell,
  yesOrNoInCell,
} from './import-cells.js';
import {
  choiceIn,
  documentsIn,
  kindIn,
  planGoalIn,
  requestIn,
  resultGoalAreaIn,
  staffIn,
} from './import-names.js';
import type { ImportContext } from './import-words.js';

type Reader<T> = (cell: TableCell) => ReadCell<T>;

/** Cells of a column say the same in thousands of rows, and dates in words take long to read. */
const once = <T>(read: Reader<T>): Reader<T> => {
  const known = new Map<string, ReadCell<T>>();
  return (cell) => {
    const key = `${cell.kind} ${textInCell(cell)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = read(cell);
    known.set(key, value);
    return value;
  };
};

const text: Reader<string> = (cell) => ok(cellText(cell));

/** How each column of a file is read. */
export const readersFor = (context: ImportContext) => {
  const { today, words } = context;
  const planGoalReaders = new Map<number, Reader<string>>();
  return {
    date: once((cell) => dateInCell(cell, today)),
    time: once(timeInCell),
    dateEnd: once((cell) => dayInCell(cell, today)),
    kind: once(kindIn(context)),
    title: text,
    state: once(choiceIn(words.states)),
    hours: once(hoursInCell),
    municipalities: once(municipalitiesInCell),
    otherParties: once((cell) => ok(namesIn(cellText(cell)))),
    staff: once(staffIn(context)),
    area: once(choiceIn(words.areas)),
    pillar: once(choiceIn(words.pillars)),
    resultGoalArea: once(resultGoalAreaIn(context)),
    /** The same label can be a goal of several years. */
    planGoal: (year: number): Reader<string> => {
      const reader = planGoalReaders.get(year) ?? once(planGoalIn(context, year));
      planGoalReaders.set(year, reader);
      return reader;
    },
    line: once(choiceIn(words.lines)),
    request: once(requestIn(context)),
    count: once(countInCell),
    estimated: once(yesOrNoInCell),
    outcomeNote: text,
    documentation: documentsIn(context),
  };
};

export type Readers = ReturnType<typeof readersFor>;
