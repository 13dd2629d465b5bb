import type { Activity, Attachment } from 'botbuilder';
import type { RenderedCard } from '../../cards/define-card.js';
import type { FileMessage, Message, Reply } from '../../conversation/reply.js';
import type { Shown } from '../../domain/live-card.js';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
const FILE_CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const FILE_INFO = 'application/vnd.microsoft.teams.card.file.info';
const SHOWN_TEXT = 'application/vnd.microsoft.activity.message';

/** Teams takes 100 KB a message, counted as UTF-16; 60 KB leaves room for what the service adds. */
const MAX_ACTIVITY_BYTES = 60 * 1024;

type Outgoing = Partial<Activity>;

/** Says it as it stands: Markdown in a person's words is not rendered. */
export const textActivity = (text: string): Outgoing => ({ type: 'message', text, textFormat: 'plain' });

export const attachmentOf = (card: RenderedCard): Attachment => ({
  contentType: ADAPTIVE_CARD,
  content: card.content,
});

/** One message with the cards under each other. The summary is what notifications and screen readers say. */
export const cardActivity = (cards: readonly RenderedCard[]): Outgoing => ({
  type: 'message',
  summary: cards.map(({ summary }) => summary).join('; '),
  attachmentLayout: 'list',
  attachments: cards.map(attachmentOf),
});

const utf16Bytes = (value: unknown): number => JSON.stringify(value).length * 2;

/** Whether Teams would refuse it for its size. */
export const isTooLarge = (activity: Outgoing): boolean => utf16Bytes(activity) >= MAX_ACTIVITY_BYTES;

/** A quote inside a card's own text is escaped in JSON, so words cannot pass for an action. */
const canBePressed = (card: RenderedCard): boolean =>
  /"type":"Action\.(?:Execute|Submit)"/.test(JSON.stringify(card.content));

const fits = (group: readonly RenderedCard[], card: RenderedCard): boolean =>
  ![...group, card].some(canBePressed) && utf16Bytes(cardActivity([...group, card])) < MAX_ACTIVITY_BYTES;

/**
 * As few messages as the size allows. A card with buttons stands alone: when it is pressed, its whole
 * message is replaced, and cards beside it would be gone.
 */
const grouped = (cards: readonly RenderedCard[]): RenderedCard[][] =>
  cards.reduce<RenderedCard[][]>((groups, card) => {
    const last = groups.at(-1);
    if (last !== undefined && fits(last, card)) last.push(card);
    else groups.push([card]);
    return groups;
  }, []);

/** Both answers carry the offer's id and nothing else: whose it is and what it holds stands in the record. */
const fileAttachment = (file: FileMessage): Attachment & { readonly name: string } => {
  if (file.kind === 'placed') {
    const { name, contentUrl, uniqueId, fileType } = file.place;
    return { contentType: FILE_INFO, name, contentUrl, content: { uniqueId, fileType } };
  }
  const { offer, description } = file;
  const context = { offerId: offer.id };
  return {
    contentType: FILE_CONSENT,
    name: offer.name,
    content: {
      description,
      sizeInBytes: offer.bytes,
      acceptContext: context,
      declineContext: context,
    },
  };
};

const fileActivity = (file: FileMessage): Outgoing => {
  const attachment = fileAttachment(file);
  return { type: 'message', summary: attachment.name, attachments: [attachment] };
};

/** Text, cards and file go apart: Teams splits a message that has both and only one part keeps its id. */
export const activitiesOf = ({ text, cards = [], file }: Message): Outgoing[] => [
  ...(text === undefined ? [] : [textActivity(text)]),
  ...grouped(cards).map(cardActivity),
  ...(file === undefined ? [] : [fileActivity(file)]),
];

/** A card that takes the pressed one's place, and what it goes on showing. */
export interface Replacement {
  readonly card: RenderedCard;
  readonly follows: Shown | undefined;
}

/** What takes the pressed card's place, and what is sent as usual. */
interface SplitReply {
  readonly replacement: Replacement | undefined;
  readonly rest: readonly Message[];
}

export const splitReplacement = ({ messages }: Reply): SplitReply => {
  const at = messages.findIndex(({ replacesPressedCard, cards }) => replacesPressedCard && cards?.length);
  const {
    cards: [card, ...cards] = [],
    replacesPressedCard: _replaces,
    follows,
    ...others
  } = messages[at] ?? {};
  if (card === undefined) return { replacement: undefined, rest: messages };
  return { replacement: { card, follows }, rest: messages.with(at, { ...others, cards }) };
};

interface PressAnswer extends SplitReply {
  /** Answers an `adaptiveCard/action` invoke. */
  readonly body?: { readonly statusCode: 200; readonly type: string; readonly value: unknown };
}

const showing = (type: string, value: unknown): NonNullable<PressAnswer['body']> => ({
  statusCode: 200,
  type,
  value,
});

/** Answers a press with words alone: the card stays as it is, with what has been filled in. */
export const textOnCard = (text: string): NonNullable<PressAnswer['body']> => showing(SHOWN_TEXT, text);

/**
 * What an `adaptiveCard/action` invoke is answered with: the new card, else the first text, which is then
 * not sent as a message too. A reply of new cards is announced by its summary, because Teams takes an
 * empty answer for a failure and presses again.
 */
export const answerPress = (reply: Reply): PressAnswer => {
  const split = splitReplacement(reply);
  if (split.replacement !== undefined) {
    return { ...split, body: showing(ADAPTIVE_CARD, split.replacement.card.content) };
  }
  const at = reply.messages.findIndex(({ text }) => text !== undefined);
  const { text, ...others } = reply.messages[at] ?? {};
  if (text !== undefined) {
    return { ...split, rest: reply.messages.with(at, others), body: textOnCard(text) };
  }
  const summary = reply.messages.flatMap(({ cards = [] }) => cards)[0]?.summary;
  return { ...split, ...(summary !== undefined && { body: textOnCard(summary) }) };
};
