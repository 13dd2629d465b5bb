import type { Documentation } from '../domain/activity.js';
import { ok, refused } from '../domain/result.js';
import type { TableCell } from '../domain/table.js';
import { looksLike } from './edits.js';
import { cellText, foldedLabel, namesIn, type ReadCell } from './import-cells.js';
import type { Choice, Choices, ImportContext } from './import-words.js';
import { readKind } from './kind-words.js';
import { namePartsOf } from './name-parts.js';
import { foldInPlace } from './spans.js';

const meantAmong = <Value extends string>(written: string, choices: Choices<Value>): string | undefined => {
  const folded = foldedLabel(written);
  const near = [...choices].find(
    ([label]) => (folded.length > 2 && label.startsWith(folded)) || looksLike(folded, label),
  );
  return near?.[1].label;
};

/** A word of a closed list, by its label. */
export const choiceIn =
  <Value extends string>(choices: Choices<Value>, guess?: (text: string) => string | undefined) =>
  (cell: TableCell): ReadCell<Value> => {
    const written = cellText(cell);
    const choice = choices.get(foldedLabel(written));
    if (choice !== undefined) return ok(choice.value);
    const meant = meantAmong(written, choices) ?? guess?.(written);
    return refused({ problem: 'not_among_choices', written, ...(meant !== undefined && { meant }) });
  };

/** A kind of activity; one that is called by another of its names is asked about. */
export const kindIn = ({ words: { kinds } }: ImportContext) =>
  choiceIn(kinds, (text) => {
    const value = readKind(foldInPlace(text))?.kind;
    return [...kinds.values()].find((choice) => choice.value === value)?.label;
  });

/** Ids of staff by their names, whole or, where only one has it, the first. */
export const staffIn =
  ({ staff }: Pick<ImportContext, 'staff'>) =>
  (cell: TableCell): ReadCell<readonly string[]> => {
    const ids: string[] = [];
    for (const name of namesIn(cellText(cell))) {
      const wanted = foldedLabel(name);
      const whole = staff.filter(({ displayName }) =>
        [displayName, namePartsOf(displayName).full].some((one) => foldedLabel(one) === wanted),
      );
      const first = staff.filter(({ displayName }) => foldedLabel(namePartsOf(displayName).first) === wanted);
      const [person, another] = whole.length > 0 ? whole : first;
      if (person === undefined) return refused({ problem: 'staff_unknown', written: name });
      if (another !== undefined) return refused({ problem: 'staff_unclear', written: name });
      ids.push(person.id);
    }
    return ok([...new Set(ids)]);
  };

/** Id of a request by its number. */
export const requestIn =
  ({ requests }: ImportContext) =>
  (cell: TableCell): ReadCell<string> => {
    const written = cellText(cell);
    const id = requests.get(written.toUpperCase());
    return id === undefined ? refused({ problem: 'request_unknown', written }) : ok(id);
  };

/** "Rapport: Barns röster https://…, PM: …": each begins with its kind; a title may hold commas. */
export const documentsIn =
  ({ words }: ImportContext) =>
  (cell: TableCell): ReadCell<readonly Documentation[]> => {
    const documents: Documentation[] = [];
    for (const part of cellText(cell).split(/[,;\n]\s*(?=[^,;:\n]+: )/)) {
      const [, label = '', rest = ''] = /^\s*([^:]+): (.+)$/s.exec(part) ?? [];
      const kind = words.documentation.get(foldedLabel(label))?.value;
      const last = documents.at(-1);
      if (kind === undefined && last !== undefined) {
        documents.splice(-1, 1, { ...last, title: `${last.title}, ${part.trim()}` });
        continue;
      }
      const [, title = '', url] = /^(.*?)(?:\s+(https?:\/\/\S+))?$/s.exec(rest.trim()) ?? [];
      if (kind === undefined || title === '')
        return refused({ problem: 'document_unreadable', written: part });
      documents.push({ kind, title, ...(url !== undefined && { url }) });
    }
    return ok(documents);
  };

/** The choices of a closed list, by folded label, for each of the languages that name them. */
export const choicesOf = <Value extends string>(
  ...labels: readonly Readonly<Record<Value, string>>[]
): Choices<Value> =>
  new Map(
    labels.flatMap((language) =>
      // Object.entries forgets that the keys are the values.
      (Object.entries(language) as [Value, string][]).map(([value, label]): [string, Choice<Value>] => [
        foldedLabel(label),
        { value, label },
      ]),
    ),
  );

/** Id of a goal of a year's plan by its label. */
export const planGoalIn = ({ goals }: ImportContext, year: number) => {
  const ofYear = goals.filter((goal) => goal.year === year);
  const choices = choicesOf<string>(Object.fromEntries(ofYear.map(({ id, label }) => [id, label])));
  return (cell: TableCell): ReadCell<string> => {
    const written = cellText(cell);
    const goal = choices.get(foldedLabel(written));
    if (goal !== undefined) return ok(goal.value);
    const meant = meantAmong(written, choices);
    return refused({ problem: 'plan_goal_unknown', written, ...(meant !== undefined && { meant }) });
  };
};
