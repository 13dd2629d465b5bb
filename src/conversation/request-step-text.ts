import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { RequestStep } from '../domain/request.js';
import type { Deliverable, ExternalFunding, RequestAct, RequestActKind } from '../domain/request-act.js';
import type { Texts } from '../texts/index.js';

/** What the ids in a history stand for, as it is to be read. */
export interface HistoryNames {
  /** Name of a Person. */
  person(id: string): string;
  /** Title and day of an Activity; undefined when it is gone. */
  activity(id: string): { readonly title: string; readonly day: string } | undefined;
}

interface Words extends HistoryNames {
  readonly texts: Texts;
}

/** What was done, and under it what was written or recorded: a line each. */
type Lines = readonly (string | undefined)[];
type Told<K extends RequestActKind> = (act: Extract<RequestAct, { kind: K }>, words: Words) => Lines;

const said =
  <K extends RequestActKind>(sentence: (texts: Texts['requestHistory']) => string): Told<K> =>
  (_act, { texts }) => [sentence(texts.requestHistory)];

const reasonOf = ({ texts: { requestHistory } }: Words, reason: string | undefined): string | undefined =>
  reason === undefined ? undefined : requestHistory.reason(reason);

const activityText = ({ texts, activity }: Words, id: string): string => {
  const { requestHistory } = texts;
  const found = activity(id);
  return found === undefined ? requestHistory.lostActivity : requestHistory.activity(found.title, found.day);
};

const fundingText = ({ requestHistory, formats }: Texts, funding: ExternalFunding | undefined): string => {
  if (funding === undefined) return requestHistory.noFunding;
  const { source, amount } = funding;
  return amount === undefined
    ? requestHistory.funding(source)
    : requestHistory.fundingOf(source, formats.number(amount));
};

const attached = ({ kind, title, url, publishedAt }: Deliverable, { texts }: Words): Lines => {
  const { requestHistory, labels, formats } = texts;
  return [
    requestHistory.attach(labels.documentation[kind], title),
    url === undefined ? undefined : requestHistory.link(url),
    publishedAt === undefined ? undefined : requestHistory.published(formats.day(publishedAt)),
  ];
};

const TOLD: { readonly [K in RequestActKind]: Told<K> } = {
  file: said(({ file }) => file),
  move: ({ reason }, words) => [words.texts.requestHistory.move, reasonOf(words, reason)],
  take: said(({ take }) => take),
  hand_over: ({ toPersonId }, { texts, person }) => [texts.requestHistory.handOver(person(toPersonId))],
  ask: ({ question }, { texts }) => [texts.requestHistory.ask(question)],
  answer: ({ text }, { texts }) => [texts.requestHistory.answer(text)],
  choose_line: ({ line, reason }, words) => [
    words.texts.requestHistory.chooseLine(words.texts.labels.lines[line]),
    reasonOf(words, reason),
  ],
  accept: said(({ accept }) => accept),
  start: said(({ start }) => start),
  refer: ({ to, reason }, words) => [words.texts.requestHistory.refer(to), reasonOf(words, reason)],
  submit: said(({ submit }) => submit),
  record_decision: ({ decision }, { texts: { requestHistory, formats } }) => {
    const outcome = requestHistory.outcomes[decision.outcome];
    const body = requestHistory.bodies[decision.body];
    return [
      requestHistory.recordDecision(outcome, body, formats.day(decision.date)),
      requestHistory.minutes(decision.minutesRef),
    ];
  },
  prepare_agreement: said(({ prepareAgreement }) => prepareAgreement),
  record_agreement: ({ agreement }, { texts: { requestHistory, formats } }) => {
    const { fouManagerSigned, commissionerName, signedAt, from, to } = agreement;
    return [
      requestHistory.recordAgreement(formats.day(signedAt), formats.days(from, to)),
      requestHistory.signedFor(requestHistory.unit, fouManagerSigned),
      requestHistory.signedFor(requestHistory.commissioner, commissionerName),
    ];
  },
  set_resources: ({ externalFunding, researcher }, { texts }) => [
    texts.requestHistory.setResources,
    fundingText(texts, externalFunding),
    researcher === undefined
      ? texts.requestHistory.noResearcher
      : texts.requestHistory.researcher(researcher),
  ],
  ask_jointly: ({ municipalities }, { texts: { requestHistory, formats } }) => [
    requestHistory.askJointly(formats.list(municipalities.map((id) => MUNICIPALITY_NAMES[id]))),
  ],
  answer_jointly: ({ municipalityId, isInterested, comment }, { texts: { requestHistory } }) => {
    const name = MUNICIPALITY_NAMES[municipalityId];
    return [
      isInterested ? requestHistory.joinsIn(name) : requestHistory.staysOut(name),
      comment === undefined ? undefined : requestHistory.comment(comment),
    ];
  },
  link_activity: ({ activityId }, words) => [
    words.texts.requestHistory.linkActivity(activityText(words, activityId)),
  ],
  unlink_activity: ({ activityId }, words) => [
    words.texts.requestHistory.unlinkActivity(activityText(words, activityId)),
  ],
  attach: ({ deliverable }, words) => attached(deliverable, words),
  document: said(({ document }) => document),
  report: said(({ report }) => report),
  close: ({ note }, { texts: { requestHistory } }) => [
    requestHistory.close,
    note === undefined ? undefined : requestHistory.comment(note),
  ],
  withdraw: ({ reason }, words) => [words.texts.requestHistory.withdraw, reasonOf(words, reason)],
  pause: ({ reason, until }, words) => [
    words.texts.requestHistory.pause(words.texts.formats.day(until)),
    reasonOf(words, reason),
  ],
  resume: said(({ resume }) => resume),
  move_contact: ({ toPersonId }, { texts, person }) => [texts.requestHistory.moveContact(person(toPersonId))],
};

/** What somebody did with a request and all that was said or recorded by it, a line each. */
export const stepText = (texts: Texts, names: HistoryNames, { act }: RequestStep): string => {
  // The table's line for a kind takes that kind's acts, which a Record of unions cannot say.
  const told = TOLD[act.kind] as Told<RequestActKind>;
  return told(act, { ...names, texts })
    .filter((line) => line !== undefined)
    .join('\n');
};
