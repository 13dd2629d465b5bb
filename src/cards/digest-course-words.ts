import type { IsoWeek } from '../domain/calendar.js';
import type { Texts } from '../texts/index.js';
import type { DigestChoice } from './digest-buttons.js';
import type { PreviewRow, PreviewState } from './digest-preview.js';

/** Goes out by itself, or waits for a person. */
const FREE: readonly PreviewState[] = ['not_sent', 'planned', 'unapproved'];
/** Does not go out until a person lets it. */
const KEPT: readonly PreviewState[] = ['held', 'cancelled'];
const ENDED: readonly PreviewState[] = ['sent', 'sent_now', 'already_sent'];

/** How the week's digests come to be sent. */
export interface WeekCourse {
  /** When they go out by themselves, as a person says it; missing when that time has passed. */
  readonly due?: string;
  /** What nobody has approved is not sent. */
  readonly needsApproval: boolean;
  /** What the FoU manager has written to all eight; empty when nothing. */
  readonly introduction: string;
}

/** The week and who looks at it. */
interface Viewed {
  readonly week: IsoWeek;
  readonly rows: readonly PreviewRow[];
  readonly isSender: boolean;
  /** It has begun, so that it can be approved and sent. */
  readonly hasBegun: boolean;
}

const counted = (rows: readonly PreviewRow[]) => {
  const count = (states: readonly PreviewState[]) =>
    rows.filter(({ state }) => states.includes(state)).length;
  return {
    free: count(FREE),
    approved: count(['approved']),
    skipped: count(['week_skipped']),
    kept: count(KEPT),
    held: count(['held', 'cancelled', 'empty_week', 'week_skipped']),
    sent: count(ENDED),
  };
};

/** What goes out by itself and when, and what waits for an approval. */
const sendingSentences = (
  { digestCourse: words }: Texts,
  { rows, isSender }: Viewed,
  { due, needsApproval }: WeekCourse,
): readonly string[] => {
  const { free, approved, sent } = counted(rows);
  if (free + approved === 0) return [];
  const waiting = isSender ? words.waitsForYou(free) : words.waiting(free);
  if (due === undefined) {
    if (!isSender) return needsApproval && free > 0 ? [waiting] : [];
    if (needsApproval && free > 0) return [waiting, words.sendIsApproval];
    const left = rows.filter(({ state, isFollowedUp }) => FREE.includes(state) && isFollowedUp !== true);
    return sent > 0 && left.length > 0 ? [words.notByItself(left.length)] : [];
  }
  if (needsApproval && free > 0) {
    if (approved > 0) return [words.approvedGoesOut(due), waiting];
    if (sent > 0) return [words.restGoesOut(due), waiting];
    return [isSender ? words.goesOutIfYouApprove(due) : words.goesOutIfApproved(due)];
  }
  return [sent > 0 ? words.restGoesOut(due) : words.goesOut(due)];
};

/** What will happen to the week by itself, first of all, and whether that takes anything of whoever reads it. */
export const courseSentences = (texts: Texts, viewed: Viewed, course: WeekCourse): readonly string[] => {
  const { digestCourse: words } = texts;
  const { free, approved, skipped, kept, sent } = counted(viewed.rows);
  if (skipped > 0 && free + approved + sent + kept === 0) return [words.skipped];
  const sentences = sendingSentences(texts, viewed, course);
  if (!viewed.isSender) return sentences;
  if (kept > 0) return [...sentences, words.keptUntilReleased(kept)];
  const isDone = course.due !== undefined && free + approved > 0 && !(course.needsApproval && free > 0);
  return isDone ? [...sentences, free === 0 ? words.allApproved : words.nothingToDo] : sentences;
};

type Together = keyof Texts['digestCourse']['together'];

/** Who decided on a row and when, when it says so in words of its own; what was sent this moment needs no time. */
const rowWords = ({ digestCourse: words }: Texts, { state, by, when }: PreviewRow): string => {
  if (when === undefined || state === 'empty_week' || state === 'sent_now') return '';
  return by === undefined ? when : words.byWhom(by, when);
};

/** Whether two or more stand so, all by the same person and at the same time. */
const isTogether = (rows: readonly PreviewRow[]): boolean => {
  const [first, ...others] = rows;
  return (
    first?.when !== undefined &&
    others.length > 0 &&
    others.every(({ by, when }) => by === first.by && when === first.when)
  );
};

/** Who decided what and when: once where it is the same for several, otherwise at each row, in the order of the rows. */
export const decisionsOf = (
  texts: Texts,
  rows: readonly PreviewRow[],
): { readonly sentences: readonly string[]; readonly details: readonly string[] } => {
  const { together } = texts.digestCourse;
  // Object.keys forgets that the keys are states.
  const states = Object.keys(together) as Together[];
  const joint = states.filter((state) => isTogether(rows.filter((row) => row.state === state)));
  const sentences = joint.flatMap((state) => {
    const { by = '', when = '' } = rows.find((row) => row.state === state) ?? {};
    return state === 'sent' ? [together.sent(when)] : [together[state](by, when)];
  });
  const isJoint = ({ state }: PreviewRow) => joint.some((one) => one === state);
  return { sentences, details: rows.map((row) => (isJoint(row) ? '' : rowWords(texts, row))) };
};

/** What the FoU manager can do with the week besides sending it, the likeliest first. */
export const courseChoices = (
  { digestCourse: words, formats }: Texts,
  { week, rows, isSender, hasBegun }: Viewed,
  { due, introduction }: WeekCourse,
): readonly DigestChoice[] => {
  if (!isSender) return [];
  const { free, approved, skipped, held, sent } = counted(rows);
  const left = free + approved;
  const data = { week };
  const approve = {
    title: free === rows.length ? words.approveAll : words.approveRest,
    verb: 'digest.approve',
    style: 'positive',
    data,
  } as const;
  const write = {
    title: introduction === '' ? words.writeIntroduction : words.changeIntroduction,
    verb: 'digest.edit',
    data,
  } as const;
  const skip = { title: words.skip(formats.week(week)), verb: 'digest.ask-skip', data } as const;
  const unskip = { title: words.unskip, verb: 'digest.unskip', data } as const;
  return [
    ...(hasBegun && due !== undefined && free > 0 ? [approve] : []),
    ...(left + held > skipped ? [write] : []),
    ...(left > 0 && sent === 0 ? [skip] : []),
    ...(skipped > 0 ? [unskip] : []),
  ];
};

/** What the button says that sends all that is neither sent nor held. */
export const sendTitle = (texts: Texts, week: IsoWeek, rows: readonly PreviewRow[]): string => {
  const { overview } = texts.digest;
  const { held, sent } = counted(rows);
  const name = texts.formats.week(week);
  if (held > 0) return texts.digestCourse.sendFree(name);
  return sent > 0 ? overview.sendToRest(name) : overview.sendToAll(name);
};
