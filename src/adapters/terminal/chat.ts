import { randomUUID } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { partsOf } from '../../cards/card-parts.js';
import { cardToText } from '../../cards/card-text.js';
import type { Dispatch } from '../../conversation/dispatch.js';
import type { Reply } from '../../conversation/reply.js';
import type { Incoming } from '../../conversation/turn.js';
import { type Locale, textsIn } from '../../texts/index.js';
import { choiceLines, questionFor, readAnswer } from './input-answer.js';
import { createLineReader, isTyped } from './line-reader.js';
import {
  answered,
  buttonsOfAll,
  type OpenButton,
  type OpenCard,
  openCard,
  opened,
  pressData,
  unasked,
} from './open-card.js';
import { printable } from './printable.js';

export interface ChatOptions {
  readonly dispatch: Dispatch;
  readonly input: Readable;
  /** Replies only; everything else the program has to say goes to stderr. */
  readonly output: Writable;
  readonly sender: Incoming['sender'];
  readonly locale: Locale;
  /** Whether a line that does not answer a card's question is something else to say to the bot. */
  readonly isMessage?: (line: string) => boolean;
}

const buttonLine = (number: number, title: string): string => `[${number}] ${title}`;

/** A card that asks nothing, with its buttons where they stand; `before` of the reply's have numbers already. */
const linesOf = (content: unknown, before: number): string[] => {
  let number = before;
  return partsOf(content).map((part) => {
    if (part.kind === 'line') return part.text;
    number += 1;
    return buttonLine(number, part.button.title);
  });
};

/**
 * The bot in the terminal. Each line is answered before the next is read; resolves when the input ends.
 * A line holding only a number presses one of the latest reply's buttons; a card's inputs are asked for one
 * by one, an empty line being the default; the word for cancel leaves the card, and so does a message where a choice,
 * a date or a number is asked for.
 */
export const runChat = async ({
  dispatch,
  input,
  output,
  sender,
  locale,
  isMessage = () => false,
}: ChatOptions): Promise<void> => {
  const texts = textsIn(locale).terminal;
  const reader = createLineReader(input, output);
  let cards: readonly OpenCard[] = [];
  /** The message that a card was left for. */
  let unsaid: string | undefined;

  const print = (text: string): void => {
    if (text !== '') output.write(`${printable(text)}\n`);
  };

  /** Texts and cards are set apart by an empty line. */
  let isFirst = true;
  const printBlock = (text: string): void => {
    if (!isFirst) output.write('\n');
    isFirst = false;
    print(text);
  };

  const printButtons = (from = 0): void => {
    buttonsOfAll(cards).forEach(({ button }, index) => {
      if (index >= from) print(buttonLine(index + 1, button.title));
    });
  };

  const leave = (position: number): void => {
    cards = cards.toSpliced(position, 1);
    print(texts.left);
  };

  /** Asks for what the card wants to know, until all is answered, the card is left or the input ends. */
  const fillIn = async (position: number): Promise<void> => {
    let listed: string | undefined;
    for (;;) {
      const card = cards[position];
      const [question] = card === undefined ? [] : unasked(card);
      if (card === undefined || question === undefined || unsaid !== undefined) return;
      if (question.id !== listed) choiceLines(question).forEach(print);
      listed = question.id;
      const line = await reader.next(questionFor(question, texts));
      if (line === undefined) return;
      if (texts.leave.test(line.trim())) return leave(position);
      const answer = readAnswer(question, line, texts);
      if (answer.ok) {
        cards = cards.with(position, answered(card, question, answer.value));
      } else if (isMessage(line)) {
        unsaid = line;
        return leave(position);
      } else {
        print(answer.error);
      }
    }
  };

  const show = async (reply: Reply): Promise<void> => {
    cards = [];
    for (const message of reply.messages) {
      if (message.text !== undefined) printBlock(message.text);
      for (const { content } of message.cards ?? []) {
        const before = buttonsOfAll(cards).length;
        const card = openCard(content);
        cards = [...cards, card];
        if (unasked(card).length === 0) {
          printBlock(linesOf(content, before).join('\n'));
        } else {
          printBlock(cardToText(content));
          await fillIn(cards.length - 1);
          printButtons(before);
        }
      }
    }
  };

  const say = async (incoming: Incoming['input']): Promise<void> =>
    show(
      await dispatch({
        sourceKey: `terminal|${randomUUID()}`,
        locale,
        conversation: { id: 'terminal', kind: 'personal' },
        sender,
        input: incoming,
      }),
    );

  const press = async (open: OpenButton): Promise<void> => {
    const { button, card } = open;
    switch (button.kind) {
      case 'press':
        return say({ kind: 'press', verb: button.verb, data: pressData(card, button) });
      case 'open':
        return print(texts.link(button.title, button.url));
      case 'toggle':
      case 'card': {
        const position = cards.indexOf(card);
        const after = opened(cards, open);
        cards = after.cards;
        print(after.shown);
        await fillIn(position);
        printButtons();
      }
    }
  };

  const answer = (line: string): Promise<void> | void => {
    const written = line.trim();
    const buttons = buttonsOfAll(cards);
    const filledIn = cards.findLastIndex(({ answers }) => answers.size > 0);
    if (texts.leave.test(written) && filledIn >= 0) return leave(filledIn);
    if (!/^\d+$/.test(written) || buttons.length === 0) return say({ kind: 'text', text: line });
    const button = buttons[Number(written) - 1];
    return button === undefined ? print(texts.noButton(written, buttons.length)) : press(button);
  };

  if (isTyped(input)) print(texts.greeting(sender.name));
  for (;;) {
    const line = unsaid ?? (await reader.next(''));
    unsaid = undefined;
    if (line === undefined) break;
    await answer(line);
  }
  reader.close();
};
