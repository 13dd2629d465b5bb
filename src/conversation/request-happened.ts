import { localDate } from '../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Request, RequestStep } from '../domain/request.js';
import type { RequestAct, RequestActKind } from '../domain/request-act.js';
import { isNews } from '../domain/request-news.js';
import type { RequestView } from '../domain/request-view.js';
import type { Texts } from '../texts/index.js';
import type { Ports } from '../usecases/ports.js';
import { nameOf } from './name-of.js';
import { shownSteps } from './shown-steps.js';

type Sentences = Texts['requestNews']['happened'];

interface Teller {
  readonly texts: Texts;
  /** Who did it. */
  readonly who: string;
  name(personId: string): Promise<string>;
}

const SENTENCES: {
  readonly [K in RequestActKind]: (
    say: Sentences,
    act: Extract<RequestAct, { kind: K }>,
    teller: Teller,
  ) => string | Promise<string>;
} = {
  file: (say, _act, { who }) => say.file(who),
  move: (say) => say.move,
  take: (say, _act, { who }) => say.take(who),
  hand_over: async (say, { toPersonId }, { who, name }) => say.hand_over(who, await name(toPersonId)),
  ask: (say, _act, { who }) => say.ask(who),
  answer: (say, _act, { who }) => say.answer(who),
  choose_line: (say, { line }, { who }) => say.choose_line[line](who),
  accept: (say) => say.accept,
  start: (say) => say.start,
  refer: (say, { to }) => say.refer(to),
  submit: (say) => say.submit,
  record_decision: (say, { decision }) => say.record_decision[decision.outcome],
  prepare_agreement: (say) => say.prepare_agreement,
  record_agreement: (say) => say.record_agreement,
  set_resources: (say, _act, { who }) => say.set_resources(who),
  ask_jointly: (say, _act, { who }) => say.ask_jointly(who),
  answer_jointly: (say, { municipalityId, isInterested }) =>
    say.answer_jointly[isInterested ? 'yes' : 'no'](MUNICIPALITY_NAMES[municipalityId]),
  link_activity: (say, _act, { who }) => say.link_activity(who),
  unlink_activity: (say, _act, { who }) => say.unlink_activity(who),
  attach: (say, { deliverable }) => say.attach(deliverable.title),
  document: (say) => say.document,
  report: (say) => say.report,
  close: (say) => say.close,
  withdraw: (say, _act, { who }) => say.withdraw(who),
  pause: (say, { until }, { texts }) => say.pause(texts.formats.day(until)),
  resume: (say) => say.resume,
  move_contact: async (say, { toPersonId }, { name }) => say.move_contact(await name(toPersonId)),
};

/** What a step was, in a sentence; people's words and names may stand in it. */
export const stepSentence = async (
  ports: Ports,
  texts: Texts,
  { act, by }: Pick<RequestStep, 'act' | 'by'>,
): Promise<string> => {
  const name = (personId: string): Promise<string> => nameOf(ports, { texts }, personId);
  // The table has a line for the kind; that both come from the same act is what TypeScript cannot follow.
  const sentenceOf = SENTENCES[act.kind] as (say: Sentences, act: RequestAct, teller: Teller) => string;
  return sentenceOf(texts.requestNews.happened, act, { texts, who: await name(by), name });
};

/** What was done last; of several things in one press the one that people are to notice. */
const lastStep = (history: readonly RequestStep[]): RequestStep | undefined => {
  const last = history.at(-1);
  const together = history.filter(({ version }) => version === last?.version);
  return together.findLast(({ act }) => isNews(act)) ?? last;
};

/**
 * When something was done with it last and what, of what the reader may see, for the card that changes without a sound.
 * Empty when that is nothing.
 */
export const lastHappened = async (
  ports: Ports,
  texts: Texts,
  { history }: Request,
  view: RequestView,
): Promise<string> => {
  const step = lastStep(shownSteps(history, view));
  if (step === undefined) return '';
  const day = texts.formats.day(localDate(step.at, ports.timeZone));
  return texts.requestNews.last(day, await stepSentence(ports, texts, step));
};

/** Whether nothing has been done with it since it came. */
export const hasJustCome = ({ history, status }: Request): boolean =>
  status === 'received' && history.every(({ act }) => act.kind === 'file');
