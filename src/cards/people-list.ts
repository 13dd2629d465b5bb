import { z } from 'zod';
import type { Texts } from '../texts/index.js';
import { defineCard } from './define-card.js';
import { choices } from './form-choices.js';
import { userText } from './user-text.js';

/** Keeps the card well under what Teams takes, and short enough to read. */
const MAX_CLAIMS = 10;

const word = z.string();

const model = z.strictObject({
  summary: word,
  title: word,
  hasNotices: z.boolean(),
  notices: z.array(z.strictObject({ text: userText })),
  hasClaims: z.boolean(),
  claimsHeading: word,
  claims: z.array(z.strictObject({ name: userText, text: word, answer: word, claimId: word })),
  hasMoreClaims: z.boolean(),
  moreClaims: word,
  sections: z.array(
    z.strictObject({ heading: word, lines: z.array(z.strictObject({ label: word, names: userText })) }),
  ),
  sentences: z.array(z.strictObject({ text: word })),
  hasPeople: z.boolean(),
  showsChoice: z.boolean(),
  mayChoose: z.boolean(),
  openOne: word,
  personIdLabel: word,
  personIdError: word,
  chooseOne: word,
  people: choices,
  open: word,
  add: word,
  showsSome: z.boolean(),
  all: word,
});

export const peopleListCard = defineCard('people-list', 1, model);

export interface PeopleList {
  readonly title: string;
  /** What just happened; whole sentences. */
  readonly notices: readonly string[];
  /** Who waits for an answer, the oldest first. */
  readonly claims: readonly {
    readonly name: string;
    readonly municipality: string;
    /** As people write it. */
    readonly day: string;
    readonly claimId: string;
  }[];
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly { readonly label: string; readonly names: string }[];
  }[];
  readonly sentences: readonly string[];
  /** To open one of. */
  readonly people: z.infer<typeof choices>;
  /** Whether they are to choose from at once, or first when asked for. */
  readonly showsChoice: boolean;
  /** Whether there are others in the registry than these. */
  readonly showsSome: boolean;
}

/** Who is in the registry, with one list to open a person from, however many they are. */
export const peopleListView = (
  { people: { list }, common }: Texts,
  { title, notices, claims, sections, sentences, people, showsChoice, showsSome }: PeopleList,
): z.infer<typeof model> => ({
  summary: notices[0] ?? title,
  title,
  hasNotices: notices.length > 0,
  notices: notices.map((text) => ({ text })),
  hasClaims: claims.length > 0,
  claimsHeading: list.claimsHeading,
  claims: claims.slice(0, MAX_CLAIMS).map(({ name, municipality, day, claimId }) => ({
    name,
    text: ` ${list.claim(municipality, day)}`,
    answer: list.answerClaim(municipality),
    claimId,
  })),
  hasMoreClaims: claims.length > MAX_CLAIMS,
  moreClaims: list.moreClaims(claims.length - MAX_CLAIMS),
  sections: sections.map(({ heading, lines }) => ({
    heading,
    lines: lines.map(({ label, names }) => ({ label: `${label}: `, names })),
  })),
  sentences: sentences.map((text) => ({ text })),
  hasPeople: people.length > 0,
  showsChoice,
  mayChoose: people.length > 0 && !showsChoice,
  openOne: list.openOne,
  personIdLabel: list.personIdLabel,
  personIdError: list.personIdError,
  chooseOne: common.chooseOne,
  people: [...people],
  open: list.open,
  add: list.add,
  showsSome,
  all: list.all,
});
