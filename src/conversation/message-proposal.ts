import { clipped } from '../cards/clipped.js';
import type { IsoDate } from '../domain/calendar.js';
import { onDay } from '../domain/fuzzy-date.js';
import type { ActivityReading } from '../language/activity-reading.js';
import { readActivity } from '../language/activity-sentence.js';
import type { Texts } from '../texts/index.js';
import {
  type ActivityProposal,
  firstNameOf,
  type ProposalContext,
  proposalFrom,
} from './activity-proposal.js';
import type { MessageActionInput } from './turn.js';

/** As much of a message as is read for what was done, and kept as a note unless the person takes it away. */
const MAX_READ = 1000;
/** Longer ones are no title but the message itself. */
const MAX_TITLE = 100;

/** Not after the short words that are written with a full stop, such as “t.ex.”. */
const SENTENCE_END = /\n|(?<=[\p{L}\d]{3}[.!?]) (?=\p{Lu})/u;
/** Fewer are a greeting. */
const WORDS_THAT_TELL = 3;

interface MessageContext extends ProposalContext {
  /** The day on which the message was written: "igår" in it is the day before. */
  readonly writtenOn: IsoDate;
}

/** What stands above the message, else what is left of a short one, else the first sentence of a long one. */
const titleOf = (
  { text, subject }: Pick<MessageActionInput, 'text' | 'subject'>,
  { title }: ActivityReading,
): ActivityReading['title'] => {
  if (subject !== '') return { value: clipped(subject, MAX_TITLE), isStated: false };
  if (!text.includes('\n') && text.length <= MAX_TITLE) return title;
  const sentences = text.split(SENTENCE_END);
  const telling = sentences.find((sentence) => sentence.split(' ').length >= WORDS_THAT_TELL) ?? text;
  return { value: clipped(telling.replace(/\.$/, ''), MAX_TITLE), isStated: false };
};

/** The words stand in a message, which somebody else may have written. */
const aboutMessage = (texts: Texts): Texts => ({
  ...texts,
  log: { ...texts.log, asides: { ...texts.log.asides, wrote: texts.logMessage.wrote } },
});

/** A title that was not said is for the person to see and change. */
const withTitleAsked = ({ inferred, asks, ...proposal }: ActivityProposal): ActivityProposal => ({
  ...proposal,
  inferred: inferred.filter((detail) => detail !== 'title'),
  asks: inferred.includes('title') ? [{ field: 'title' }, ...asks] : asks,
});

/**
 * Fills in the form from a message that was not written to the bot, and says how it was read. Read is what stands in it,
 * never who wrote it; a day that is not said is proposed as the one on which it was written (I18).
 */
export const proposalFromMessage = (
  texts: Texts,
  message: Pick<MessageActionInput, 'text' | 'subject'>,
  { writtenOn, ...context }: MessageContext,
): { readonly proposal: ActivityProposal; readonly reading: ActivityReading } => {
  const text = clipped(message.text, MAX_READ);
  const colleagues = context.staff.filter(({ id }) => id !== context.selfId).map(firstNameOf);
  const read = readActivity(text, { today: writtenOn, colleagues, networks: context.networks });
  const { title: _title, ...others } = read;
  const title = titleOf(message, read);
  const day = { value: onDay(writtenOn), isStated: false };
  const reading: ActivityReading = { date: day, ...others, ...(title && { title }) };
  const { values, asides, ...proposal } = proposalFrom(aboutMessage(texts), reading, context);
  const isEmpty = text === '' && message.subject === '';
  return {
    reading,
    proposal: withTitleAsked({
      ...proposal,
      values: { ...values, outcomeNote: text === '' ? '' : texts.logMessage.note(text) },
      asides: isEmpty ? [texts.logMessage.noText, ...asides] : asides,
    }),
  };
};
