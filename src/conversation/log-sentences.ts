import type { Activity } from '../domain/activity.js';
import { yearOf } from '../domain/calendar.js';
import { activityChoices, activityLists } from '../usecases/activity-choices.js';
import { logActivities } from '../usecases/log-activity.js';
import type { Ports } from '../usecases/ports.js';
import { FIELDS_TO_MEND } from './activity-problem-fields.js';
import { activityReceipt, activityReceipts } from './activity-receipts.js';
import { type ToMend, yearClosed } from './activity-replies.js';
import { draftsOf, type SentenceDraft, showDrafts, type WholeDraft } from './activity-sentences.js';
import { askerOf } from './asker.js';
import { rememberInstead, rememberLogged } from './last-logged.js';
import { both, type Reply, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** As many as a card takes that Teams shows. */
const MOST_AT_ONCE = 10;

/** A draft and where it stands in the message, the first being 1. */
interface Numbered<Draft = SentenceDraft> {
  readonly draft: Draft;
  readonly number: number;
}

interface Saved {
  readonly activities: readonly Activity[];
  /** What has to be answered or mended first. */
  readonly open: readonly Numbered[];
}

const isWhole = (numbered: Numbered): numbered is Numbered<WholeDraft> => 'whole' in numbered.draft;

/** The first activity of a message has the message's key, the others their number after it. */
const keyOf = ({ sourceKey }: Turn, number: number): string =>
  number === 1 ? sourceKey : `${sourceKey} ${number}`;

/** Saves all that is whole in one commit. What lies in a closed year is left for its card to say so. */
const saveWhole = async (ports: Ports, turn: Turn, drafts: readonly Numbered[]): Promise<Saved> => {
  const whole = drafts.filter(isWhole);
  if (whole.length === 0) return { activities: [], open: drafts };
  const logged = await logActivities(
    ports,
    whole.map(({ draft, number }) => ({
      ...draft.whole,
      loggedBy: askerOf(turn).person.id,
      source: 'chat',
      sourceKey: keyOf(turn, number),
    })),
  );
  if (logged.ok) return { activities: logged.value, open: drafts.filter((draft) => !isWhole(draft)) };
  const { error } = logged;
  if (error.kind !== 'year_closed') throw new Error(`what was checked before was refused as ${error.kind}`);
  const mend: ToMend = {
    problems: [await yearClosed(ports, turn, error)],
    fields: FIELDS_TO_MEND.year_closed,
  };
  const isClosed = ({ whole: { details } }: WholeDraft): boolean =>
    yearOf(details.date.from) === error.closed.year;
  return saveWhole(
    ports,
    turn,
    drafts.map((numbered) => {
      if (!isWhole(numbered) || !isClosed(numbered.draft)) return numbered;
      const { reading, form } = numbered.draft;
      return { ...numbered, draft: { reading, form, mend } };
    }),
  );
};

/**
 * Saves what a message tells of: all that is whole with one receipt, and a prefilled card for each that is not.
 */
export const logSentences = async (ports: Ports, turn: Turn, message: string): Promise<Reply> => {
  const { person } = askerOf(turn);
  const { log, formats } = turn.texts;
  const lists = await activityLists(ports, person, turn.today);
  const drafts = await draftsOf(ports, turn, message, lists);
  if (!drafts.ok) return say(drafts.error);
  if (drafts.value.length > MOST_AT_ONCE) return say(log.tooMany(formats.number(MOST_AT_ONCE)));

  const { activities, open } = await saveWhole(
    ports,
    turn,
    drafts.value.map((draft, index) => ({ draft, number: index + 1 })),
  );
  const [only, ...others] = activities;
  const replies: Reply[] = [];
  if (only !== undefined) {
    rememberLogged(ports, turn, activities);
    const readings = drafts.value.filter((draft) => 'whole' in draft).map(({ reading }) => reading);
    const [reading] = readings;
    replies.push(
      show(
        others.length === 0
          ? await activityReceipt(ports, turn, only, reading && { reading })
          : await activityReceipts(ports, turn, activities, { readings }),
      ),
    );
  }
  if (open.length > 0) {
    if (only === undefined) rememberInstead(ports, turn, 'card');
    const choices = await activityChoices(ports, person, turn.today);
    replies.push(
      showDrafts(
        turn,
        choices,
        open.map(({ draft }) => draft),
      ),
    );
  }
  return both(...replies);
};
