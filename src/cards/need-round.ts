import { z } from 'zod';
import { type IsoDate, localDate, type TimeZone } from '../domain/calendar.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { NeedRound, NeedRoundStep } from '../domain/need.js';
import { movesFrom, takesNeeds } from '../domain/need-round.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { userText } from './user-text.js';

/** The latest steps; a round that goes back and forth has many. */
const MAX_STEPS = 12;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  sentences: z.array(z.strictObject({ text: word })),
  historyHeading: word,
  history: z.array(z.strictObject({ text: userText })),
  mayExtend: z.boolean(),
  closesOnLabel: word,
  closesOn: userText,
  extend: word,
  mayGoBack: z.boolean(),
  reasonLabel: word,
  reason: userText,
  moves: z.array(z.strictObject({ title: word, to: word })),
  offers: z.array(z.strictObject({ title: word, text: word })),
  roundId: word,
  version: z.int(),
});

export const needRoundCard = defineCard('need-round', 1, model);

export const EMPTY_ROUND_CHANGE = { closesOn: '', reason: '' } as const;

export interface ShownRound {
  readonly round: NeedRound;
  readonly today: IsoDate;
  readonly timeZone: TimeZone;
  /** The municipalities that have added needs. */
  readonly added: ReadonlySet<MunicipalityId>;
  /** Name of a person by id. */
  readonly nameOf: (personId: string) => string;
  /** What stands in the inputs. */
  readonly values: Readonly<Record<keyof typeof EMPTY_ROUND_CHANGE, string>>;
  /** What just happened, or what is wrong; whole sentences. */
  readonly notices: readonly string[];
}

const stepText = (
  { needRounds, formats }: Texts,
  { timeZone, nameOf }: ShownRound,
  { at, by, to, reason, closesOn }: NeedRoundStep,
  isFirst: boolean,
): string => {
  const day = formats.day(localDate(at, timeZone));
  const name = nameOf(by);
  if (isFirst) return needRounds.opened(name, day);
  if (closesOn !== undefined) return needRounds.lastDayMoved(name, day, formats.day(closesOn));
  const state = needRounds.states[to].toLowerCase();
  return reason === undefined
    ? needRounds.moved(name, day, state)
    : needRounds.movedBack(name, day, state, reason);
};

const sentencesOf = ({ needRounds, formats }: Texts, { round, today, added }: ShownRound): string[] => {
  const missing = MUNICIPALITY_IDS.filter((id) => !added.has(id)).map((id) => MUNICIPALITY_NAMES[id]);
  const lastDay = formats.day(round.closesOn);
  return [
    needRounds.state(needRounds.states[round.state]),
    ...(round.state === 'collecting'
      ? [takesNeeds(round, today) ? needRounds.openUntil(lastDay) : needRounds.closedSince(lastDay)]
      : []),
    needRounds.added(formats.number(added.size)),
    ...(missing.length === 0 ? [] : [needRounds.missing(formats.list(missing))]),
  ];
};

/** A round for the FoU manager: how far it has come, who has answered, and what can be done with it. */
export const needRoundView = (texts: Texts, shown: ShownRound): z.infer<typeof model> => {
  const { needRounds } = texts;
  const { round, notices, values } = shown;
  const year = String(round.year);
  const moves = movesFrom(round.state);
  const first = round.history.length - MAX_STEPS;
  return {
    summary: notices[0] ?? needRounds.title(year),
    title: needRounds.title(year),
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    sentences: sentencesOf(texts, shown).map((text) => ({ text })),
    historyHeading: needRounds.historyHeading,
    history: round.history.flatMap((step, index) =>
      index < first ? [] : [{ text: stepText(texts, shown, step, index === 0) }],
    ),
    mayExtend: round.state === 'collecting',
    closesOnLabel: needRounds.closesOnLabel,
    closesOn: values.closesOn || round.closesOn,
    extend: needRounds.extend,
    mayGoBack: moves.some(({ isBack }) => isBack),
    reasonLabel: needRounds.reasonLabel,
    reason: values.reason,
    moves: moves.map(({ to, isBack }) => ({
      title: isBack ? needRounds.moveBack(needRounds.states[to].toLowerCase()) : needRounds.move[to],
      to,
    })),
    offers: [
      { title: needRounds.showNeeds, text: needRounds.needsCommand(year) },
      { title: needRounds.compile, text: needRounds.compileCommand(year) },
    ],
    roundId: round.id,
    version: round.version,
  };
};
