import { z } from 'zod';
import { AREAS } from '../domain/enums.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { NETWORK_LEVELS } from '../domain/network.js';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices, choicesOf, NOT_STATED } from './form-choices.js';
import { userText } from './user-text.js';

/** Ids of the form's inputs. */
export const NETWORK_FIELDS = [
  'name',
  'alsoCalled',
  'level',
  'area',
  'members',
  'rhythm',
  'convener',
  'isEnded',
] as const;
export type NetworkField = (typeof NETWORK_FIELDS)[number];
/** What stands in the inputs, as text the way the client sends it. */
export type NetworkFormValues = Readonly<Record<NetworkField, string>>;

export const EMPTY_NETWORK_FORM: NetworkFormValues = {
  name: '',
  alsoCalled: '',
  level: 'local',
  area: NOT_STATED,
  members: '',
  rhythm: '',
  convener: '',
  isEnded: 'false',
};

/** Among the members: all eight by one press. */
export const ALL_MEMBERS = 'all';

const word = z.string();

const model = z.strictObject({
  summary: word,
  heading: word,
  intro: word,
  hasProblems: z.boolean(),
  problems: z.array(z.strictObject({ text: userText })),
  nameLabel: word,
  nameError: word,
  name: userText,
  alsoCalledLabel: word,
  alsoCalledHint: word,
  alsoCalled: userText,
  levelLabel: word,
  levelError: word,
  levels: choices,
  level: userText,
  areaLabel: word,
  areas: choices,
  area: userText,
  membersLabel: word,
  municipalities: choices,
  members: userText,
  rhythmLabel: word,
  rhythmHint: word,
  rhythm: userText,
  convenerLabel: word,
  convenerHint: word,
  convener: userText,
  isNew: z.boolean(),
  isEndedLabel: word,
  isEndedTitle: word,
  isEnded: userText,
  save: word,
  back: word,
  submissionId: userText,
  networkId: userText,
  expectedVersion: z.int(),
});

export const networkFormCard = defineCard('network-form', 1, model);

export interface NetworkForm {
  readonly values: NetworkFormValues;
  /** Whole sentences. */
  readonly problems: readonly string[];
  /** A new network has a submission only; a change also the record and the version that the form shows. */
  readonly target: {
    readonly submissionId: string;
    readonly networkId?: string;
    readonly expectedVersion?: number;
  };
}

/** The form for a new network or a change; a new one has an empty id and version 0. */
export const networkFormView = (
  { networks, labels, common }: Texts,
  { values, problems, target }: NetworkForm,
): z.infer<typeof model> => {
  const { newHeading, changeHeading, allEight, ...form } = networks.form;
  const heading = target.networkId === undefined ? newHeading : changeHeading;
  return {
    ...form,
    ...values,
    summary: heading,
    heading,
    hasProblems: problems.length > 0,
    problems: problems.map((text) => ({ text })),
    levels: choicesOf(NETWORK_LEVELS, (level) => labels.networkLevels[level]),
    areas: [
      { title: common.notStated, value: NOT_STATED },
      ...choicesOf(AREAS, (area) => labels.areas[area]),
    ],
    municipalities: [
      { title: allEight, value: ALL_MEMBERS },
      ...choicesOf(MUNICIPALITY_IDS, (id) => MUNICIPALITY_NAMES[id]),
    ],
    isNew: target.networkId === undefined,
    submissionId: target.submissionId,
    networkId: target.networkId ?? '',
    expectedVersion: target.expectedVersion ?? 0,
  };
};
