import { z } from 'zod';
import { NETWORK_LEVELS, type NetworkLevel } from '../domain/network.js';
import type { Texts } from '../texts/index.js';
import { choiceTitle } from './choice-title.js';
import { defineCard } from './define-card.js';
import { choices } from './form-choices.js';
import { userText } from './user-text.js';

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  sentences: z.array(z.strictObject({ text: word })),
  levels: z.array(
    z.strictObject({
      heading: word,
      rows: z.array(
        z.strictObject({ name: userText, about: userText, isOverdue: z.boolean(), overdue: word }),
      ),
    }),
  ),
  hasChoices: z.boolean(),
  networkIdLabel: word,
  chooseOne: word,
  choices,
  open: word,
  mayAddKnown: z.boolean(),
  addKnown: word,
  mayChange: z.boolean(),
  add: word,
});

export const networkListCard = defineCard('network-list', 1, model);

/** A network as a list has it. */
export interface ListedNetwork {
  readonly id: string;
  readonly name: string;
  readonly level: NetworkLevel;
  /** The rest in words, after the name. */
  readonly about: string;
  /** A sentence when it should have met by now. */
  readonly overdue?: string;
}

export interface NetworkList {
  readonly title: string;
  /** In the order that they are shown in within their level. */
  readonly networks: readonly ListedNetwork[];
  readonly sentences: readonly string[];
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
  readonly mayChange: boolean;
  /** Whether the register is empty and the documents' networks can be put into it. */
  readonly mayAddKnown: boolean;
}

const MAX_NAME_LENGTH = 100;

const byLevel = ({ networks: { list } }: Texts, networks: readonly ListedNetwork[]) =>
  NETWORK_LEVELS.filter((level) => networks.some((network) => network.level === level)).map((level) => ({
    heading: list.levels[level],
    rows: networks
      .filter((network) => network.level === level)
      .map(({ name, about, overdue }) => ({
        name,
        about,
        isOverdue: overdue !== undefined,
        overdue: overdue ?? '',
      })),
  }));

/** The networks by level, with a list to open one from. */
export const networkListView = (texts: Texts, input: NetworkList): z.infer<typeof model> => {
  const { list } = texts.networks;
  const { title, networks, sentences, notices, mayChange, mayAddKnown } = input;
  return {
    summary: notices[0] ?? title,
    title,
    hasNotices: notices.length > 0,
    notices: notices.map((text) => ({ text })),
    sentences: sentences.map((text) => ({ text })),
    levels: byLevel(texts, networks),
    hasChoices: networks.length > 0,
    networkIdLabel: list.choose,
    chooseOne: texts.common.chooseOne,
    choices: networks.map(({ id, name }) => ({ title: choiceTitle(name, MAX_NAME_LENGTH), value: id })),
    open: list.open,
    mayAddKnown,
    addKnown: list.addKnown,
    mayChange,
    add: list.add,
  };
};
