import { isoWeekOf } from '../../domain/calendar.js';
import { areSameNames, compareField, FIELDS } from './compare-fields.js';
import { type Comparison, compare } from './comparison.js';
import type { Draft } from './draft.js';
import { comparable } from './shown-text.js';
import type { Expected, ExpectedExtras } from './utterance-file.js';

/** What a line can ask for besides the fields. */
export const EXTRAS = [
  'split',
  'registered',
  'split_attendance',
  'other_parties',
  'staff',
  'state',
  'date_precision',
  'week',
  'date_end',
] as const;
export type Extra = (typeof EXTRAS)[number];

const isSame = (expected: unknown, came: unknown): boolean => expected === came;

const isPiece = (expect: Expected, draft: Draft): boolean =>
  FIELDS.every((field) => compareField(field, expect, {}, draft)?.isRight ?? true);

/** Whether each piece is a record of its own, and no record is left over. */
const areThePieces = (pieces: readonly Expected[], drafts: readonly Draft[]): boolean => {
  const [piece, ...more] = pieces;
  if (piece === undefined) return drafts.length === 0;
  return drafts.some(
    (draft, index) => isPiece(piece, draft) && areThePieces(more, drafts.toSpliced(index, 1)),
  );
};

/** A file calls people what colleagues do, by their first name or by all of it. */
const isCalled = (name: string, called: string): boolean =>
  `${comparable(name)} `.startsWith(`${comparable(called)} `);

const areThePeople = (called: readonly string[], names: readonly string[]): boolean =>
  called.length === names.length && called.every((one) => names.some((name) => isCalled(name, one)));

const weekOf = ({ date, datePrecision }: Draft): string | null =>
  date !== null && datePrecision === 'week' ? isoWeekOf(date) : null;

type Rule = (
  expected: ExpectedExtras,
  draft: Draft | undefined,
  drafts: readonly Draft[],
) => Comparison | undefined;

const RULES: Readonly<Record<Extra, Rule>> = {
  split: ({ split }, _draft, drafts) =>
    split && compare([split], drafts.length === 0 ? undefined : drafts, areThePieces),
  registered: ({ registered }, draft) =>
    registered === undefined ? undefined : compare([registered], draft?.registered, isSame),
  split_attendance: ({ split_attendance: asked }, draft) =>
    asked &&
    compare(
      [asked],
      draft && { on_site: draft.onSite, online: draft.online },
      ({ on_site, online }, came) =>
        (on_site === undefined || on_site === came.on_site) &&
        (online === undefined || online === came.online),
    ),
  other_parties: ({ other_parties: parties }, draft) =>
    parties && compare([parties], draft?.otherParties, areSameNames),
  staff: ({ staff }, draft) => staff && compare([staff], draft?.staff, areThePeople),
  state: ({ state }, draft) => (state === undefined ? undefined : compare([state], draft?.state, isSame)),
  date_precision: ({ date_precision: precision }, draft) =>
    precision === undefined
      ? undefined
      : // With a time of day, a day is as exact as the line says and more.
        compare(precision === 'day' ? [precision, 'minute'] : [precision], draft?.datePrecision, isSame),
  week: ({ week }, draft) =>
    week === undefined ? undefined : compare([week], draft && weekOf(draft), isSame),
  date_end: ({ date_end: end }, draft) =>
    end === undefined ? undefined : compare([end], draft?.dateEnd, isSame),
};

/** Compares one extra of what a line came to (domain-model section 9); undefined when the line does not ask for it. */
export const compareExtra = (
  extra: Extra,
  expected: ExpectedExtras,
  draft: Draft | undefined,
  drafts: readonly Draft[],
): Comparison | undefined => RULES[extra](expected, draft, drafts);
