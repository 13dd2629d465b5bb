import { type Answered, answerCard, answerView } from '../cards/answer.js';
import { declineCard, declineView } from '../cards/decline.js';
import { yearOf } from '../domain/calendar.js';
import type { CatalogueEntry, Fact } from '../domain/catalogue-entry.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import { fouManagerOf } from '../domain/person.js';
import { asksAhead } from '../language/asks-ahead.js';
import { asksToTakePart, partyNamed } from '../language/eligibility.js';
import type { Refusal } from '../language/refusal.js';
import { withoutRepeats } from '../language/repeats.js';
import type { CatalogueAnswer } from '../usecases/ask-catalogue.js';
import { keepUnanswered } from '../usecases/keep-unanswered.js';
import type { Ports } from '../usecases/ports.js';
import { type Reply, say, show } from './reply.js';
import { representativeIn } from './representative.js';
import { filesRequests, mayAskFou } from './request-form-replies.js';
import { talkOf } from './talk-of.js';
import type { Turn } from './turn.js';
import { isToBeAsked } from './workplace-replies.js';

/** Whom the asker can turn to, in a sentence: their council member, or the FoU manager. */
export const whomToAsk = async (ports: Ports, turn: Turn): Promise<string> => {
  const people = await ports.store.find('people');
  const { answer } = turn.texts;
  const representative = representativeIn(people, turn);
  if (representative !== undefined) {
    const { person, municipalityId } = representative;
    return answer.askInstead(answer.representative(person.displayName, MUNICIPALITY_NAMES[municipalityId]));
  }
  const manager = fouManagerOf(people, turn.today);
  if (manager === undefined) return answer.askManager;
  return manager.id === turn.person?.id
    ? answer.askedThemself
    : answer.askInstead(answer.manager(manager.displayName));
};

/** What the person was answered last here, if that was just now. */
export const lastAnswerTo = ({ lastAnswers }: Ports, turn: Turn) =>
  lastAnswers.recall(talkOf(turn), turn.now);

const nearOf = (ports: Ports, entry: CatalogueEntry): readonly CatalogueEntry[] =>
  entry.related.flatMap((id) => ports.knowledge.entries.filter((candidate) => candidate.id === id));

/** An entry that answers, and the question it answers. */
interface ShownEntry extends Pick<Answered, 'entry' | 'facts' | 'text' | 'first'> {
  readonly question: string;
  /** What was written, when it was a question. */
  readonly asked?: string;
  /** Whether the question says what the entry is about. */
  readonly isNamed?: boolean;
}

/** What belongs to Stockholm is not for the eight, and that comes first when one of them asks for it (I22). */
const notForThem = (turn: Turn, { entry, asked, isNamed = true }: ShownEntry): string | undefined => {
  if (entry.organisation !== 'stockholm' || !isNamed || asked === undefined || !asksToTakePart(asked))
    return undefined;
  const party = partyNamed(asked) ?? turn.affiliation;
  const { notForMunicipality, notForTheEight } = turn.texts.answer;
  return party === undefined ? notForTheEight : notForMunicipality(MUNICIPALITY_NAMES[party]);
};

/** What is to come is not what the sources say of years gone by (I24). */
const nothingLater = (turn: Turn, { entry, facts = [], asked, text }: ShownEntry): string | undefined => {
  const thisYear = yearOf(turn.today);
  if (asked === undefined || !asksAhead(asked, thisYear)) return undefined;
  const [best] = text === 'first' ? [] : facts;
  const year = best?.year ?? Math.max(...entry.years);
  return year < thisYear ? turn.texts.answer.nothingLater(year) : undefined;
};

const saidFirst = (...sentences: readonly (string | undefined)[]): string | undefined =>
  sentences.filter((sentence) => sentence !== undefined).join(' ') || undefined;

/** Keeps what the person was answered, for what they ask next. */
export const rememberAnswer = (
  ports: Ports,
  turn: Turn,
  { entry, question }: Pick<ShownEntry, 'entry' | 'question'>,
  shown: readonly string[],
): void => {
  const before = lastAnswerTo(ports, turn);
  const shownBefore = before?.entryId === entry.id ? before.shown : [];
  const answer = { entryId: entry.id, question, shown: [...new Set([...shownBefore, ...shown])] };
  ports.lastAnswers.remember(talkOf(turn), turn.now, answer);
};

/** Shows an entry with what answers first, and remembers it for what the person asks next. */
export const showEntry = (ports: Ports, turn: Turn, shown: ShownEntry): Reply => {
  const no = notForThem(turn, shown);
  const before = shown.text === 'first' ? [shown.entry.text] : [];
  const view = answerView(turn.texts, {
    ...shown,
    first: no ?? saidFirst(shown.first, nothingLater(turn, shown)),
    // The entry's own no would say it twice.
    facts: withoutRepeats(shown.facts ?? [], before).filter(
      ({ text }) => no === undefined || !text.startsWith('Nej,'),
    ),
    near: nearOf(ports, shown.entry),
    isShort: turn.conversation.kind !== 'personal',
  });
  rememberAnswer(
    ports,
    turn,
    shown,
    view.paragraphs.map(({ text }) => text),
  );
  return show(answerCard.render(view));
};

/** An honest no, which is kept for the staff. */
export const declineQuestion = async (
  ports: Ports,
  turn: Turn,
  question: string,
  { gap, near }: Extract<CatalogueAnswer, { kind: 'unknown' }>,
): Promise<Reply> => {
  if (gap === undefined) ports.lastAnswers.forget(talkOf(turn));
  else rememberAnswer(ports, turn, { entry: gap.entry, question }, []);
  await keepUnanswered(ports, { question, askerName: turn.sender.name, sourceKey: turn.sourceKey });
  const view = declineView(turn.texts, {
    question,
    gap: gap?.sentence,
    ask: await whomToAsk(ports, turn),
    near,
    mayRequest: await mayAskFou(ports, turn),
    proposes: !filesRequests(turn),
    mayTellWorkplace: await isToBeAsked(ports, turn),
  });
  return show(declineCard.render(view));
};

/** What is not to be answered, whatever the sources say; nothing of it is kept. */
export const refuseQuestion = (ports: Ports, turn: Turn, refusal: Refusal): Reply => {
  ports.lastAnswers.forget(talkOf(turn));
  return say(turn.texts.answer.refusals[refusal]);
};

/** More about the entry of the last answer, or that there is no more. */
export const showMore = (ports: Ports, turn: Turn, entry: CatalogueEntry, facts: readonly Fact[]): Reply => {
  if (facts.length === 0) return say(turn.texts.answer.thatWasAll(entry.title));
  const question = lastAnswerTo(ports, turn)?.question ?? entry.title;
  return showEntry(ports, turn, { entry, question, facts, text: 'left_out' });
};
