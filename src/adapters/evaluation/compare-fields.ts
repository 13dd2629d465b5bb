import { type Comparison, compare } from './comparison.js';
import type { Draft } from './draft.js';
import { comparable } from './shown-text.js';
import type { Accepted, Expected } from './utterance-file.js';

/** What a file asks of an activity, by the names of the figures. */
export const FIELDS = ['kind', 'date', 'hours', 'municipalities', 'area', 'participants', 'title'] as const;
export type Field = (typeof FIELDS)[number];

/** Hours are kept to the hundredth: 20 minutes are 0.33. */
const HOURS_ROUNDING = 0.005;

const isSame = (expected: unknown, came: unknown): boolean => expected === came;

/** Whether both lists name the same, in any order and case. */
export const areSameNames = (expected: readonly string[], came: readonly string[]): boolean => {
  const inOrder = (names: readonly string[]): string => names.map(comparable).toSorted().join('\n');
  return inOrder(expected) === inOrder(came);
};

type Rule = (expect: Expected, also: Accepted, draft: Draft | undefined) => Comparison | undefined;

const RULES: Readonly<Record<Field, Rule>> = {
  kind: ({ kind }, { kind_accept = [] }, draft) =>
    kind === undefined ? undefined : compare([kind, ...kind_accept], draft?.kind, isSame),
  date: ({ date }, { date_accept = [] }, draft) =>
    date === undefined ? undefined : compare([date, ...date_accept], draft?.date, isSame),
  hours: ({ hours }, { hours_accept = [], hours_tolerance = 0 }, draft) => {
    if (hours === undefined) return undefined;
    const tolerance = Math.max(hours_tolerance, HOURS_ROUNDING) + Number.EPSILON;
    return compare([hours, ...hours_accept], draft?.hours, (expected, came) =>
      expected === null || came === null ? expected === came : Math.abs(expected - came) <= tolerance,
    );
  },
  municipalities: ({ municipalities }, { municipalities_accept = [] }, draft) =>
    municipalities === undefined
      ? undefined
      : compare([municipalities, ...municipalities_accept], draft?.municipalities, (expected, came) =>
          areSameNames(expected ?? [], came),
        ),
  area: ({ area }, { area_accept = [] }, draft) =>
    area === undefined ? undefined : compare([area, ...area_accept], draft?.area, isSame),
  participants: ({ participants }, { participants_basis: basis }, draft) => {
    if (participants === undefined) return undefined;
    const came = draft && (basis === undefined ? (draft.attended ?? draft.registered) : draft[basis]);
    return compare([participants], came, isSame);
  },
  title: ({ title_contains: words }, { title_alternatives = [] }, draft) =>
    words === undefined || words === null
      ? undefined
      : compare([words, ...title_alternatives], draft?.title, (expected, came) =>
          comparable(came).includes(comparable(expected)),
        ),
};

/**
 * Compares one field of what a line came to (domain-model section 9); undefined when the line does not ask for it.
 * With nothing drafted every field that is asked for is wrong.
 */
export const compareField = (
  field: Field,
  expect: Expected,
  also: Accepted,
  draft: Draft | undefined,
): Comparison | undefined => RULES[field](expect, also, draft);
