import type { Activity } from '../domain/activity.js';
import { type IsoDate, type IsoInstant, yearOf } from '../domain/calendar.js';
import type { Line } from '../domain/enums.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import type { Request, RequestStep } from '../domain/request.js';
import type { RequestAct } from '../domain/request-act.js';
import type { LineReason } from '../domain/request-rules.js';
import type { RequestView } from '../domain/request-view.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { wishedSupport } from './wished-support.js';

/** A request with what its ids stand for. */
export interface ToldRequest {
  readonly request: Request;
  readonly view: RequestView;
  /** Of Person; words for somebody who has left. */
  nameOf(personId: string): string;
  /** The day in the unit's time zone. */
  dayOf(instant: IsoInstant): IsoDate;
  readonly suggested: { readonly line: Line; readonly reason: LineReason };
  /** What has been logged on it, newest first. */
  readonly activities: readonly Activity[];
}

export interface RequestRow {
  readonly label: string;
  readonly text: string;
}

/** In characters; the whole stands in the history. */
const MAX_COMMENT_LENGTH = 100;
const MAX_ANSWER_LENGTH = 1000;
/** What the municipality has written itself, to the municipality. */
const MAX_OWN_BACKGROUND_LENGTH = 1500;

/** Few enough to see at once; the rest is counted. */
const MAX_LISTED = 4;

type RowName = keyof Texts['requestCard']['rows'];
type Told = readonly [RowName, string | undefined];

const lastOf = <K extends RequestAct['kind']>(
  { history }: Request,
  kind: K,
): (RequestStep & { act: Extract<RequestAct, { kind: K }> }) | undefined => {
  const step = history.findLast(({ act }) => act.kind === kind);
  // The kind says which act it is, which `findLast` forgets.
  return step as (RequestStep & { act: Extract<RequestAct, { kind: K }> }) | undefined;
};

const listed = ({ requestCard, formats }: Texts, items: readonly string[], separator = '; '): string => {
  const rest = items.length - MAX_LISTED;
  const shown = items.slice(0, MAX_LISTED);
  return [...shown, ...(rest > 0 ? [requestCard.andMore(formats.number(rest))] : [])].join(separator);
};

const someOrNone = (text: string): string | undefined => (text === '' ? undefined : text);

const namesOfMunicipalities = ({ formats }: Texts, ids: readonly MunicipalityId[]): string | undefined =>
  someOrNone(formats.list(ids.map((id) => MUNICIPALITY_NAMES[id])));

const kindRow = (texts: Texts, request: Request): Told => [
  'kind',
  `${wishedSupport(texts, request)} · ${texts.labels.areas[request.area]}`,
];

const lineRow = (texts: Texts, { request, suggested }: ToldRequest): Told => {
  const { requestCard, labels } = texts;
  if (request.line === undefined) {
    const proposed = labels.lines[suggested.line];
    return ['line', requestCard.suggested(proposed, requestCard.reasons[suggested.reason])];
  }
  const chosen = labels.lines[request.line];
  const reason = lastOf(request, 'choose_line')?.act.reason;
  return ['line', reason === undefined ? chosen : requestCard.line(chosen, reason)];
};

const jointRow = ({ requestCard }: Texts, { request, view }: ToldRequest): Told => {
  const { asked = [], answers = [] } = request.jointInterest ?? {};
  const said = asked.map((id) => {
    const answer = answers.find(({ municipalityId }) => municipalityId === id);
    const word =
      answer === undefined ? requestCard.noAnswer : requestCard[answer.isInterested ? 'yes' : 'no'];
    // What a municipality has written is for FoU.
    return requestCard.result(
      MUNICIPALITY_NAMES[id],
      word,
      view === 'staff' ? clipped(answer?.comment ?? '', MAX_COMMENT_LENGTH) : '',
    );
  });
  return ['joint', someOrNone(said.join('; '))];
};

const decisionRow = (texts: Texts, { decision }: Request): Told => {
  if (decision === undefined) return ['decision', undefined];
  const { requestCard, requestHistory, formats } = texts;
  const body = requestHistory.bodies[decision.body];
  const outcome = requestHistory.outcomes[decision.outcome];
  return ['decision', requestCard.decision(body, outcome, formats.day(decision.date), decision.minutesRef)];
};

const agreementRow = ({ requestCard, formats }: Texts, { agreement }: Request): Told => {
  if (agreement === undefined) return ['agreement', undefined];
  const { fouManagerSigned, commissionerName, signedAt, from, to } = agreement;
  const days = formats.days(from, to);
  return [
    'agreement',
    requestCard.agreement(fouManagerSigned, commissionerName, formats.day(signedAt), days),
  ];
};

const documentsRow = (texts: Texts, { deliverables }: Request): Told => [
  'documents',
  someOrNone(
    listed(
      texts,
      deliverables
        .toReversed()
        .map(({ kind, title }) => texts.requestCard.document(texts.labels.documentation[kind], title)),
    ),
  ),
];

const fundingRow = ({ requestCard, formats }: Texts, { externalFunding }: Request): Told => {
  const { source, amount } = externalFunding ?? {};
  if (source === undefined) return ['funding', undefined];
  return [
    'funding',
    amount === undefined ? source : `${source}, ${requestCard.kronor(formats.number(amount))}`,
  ];
};

const activitiesRow = (texts: Texts, { activities, request, dayOf }: ToldRequest): Told => {
  const { requestCard, formats, labels } = texts;
  const year = yearOf(dayOf(request.createdAt));
  const said = activities.map(({ date, kind, hours }) =>
    requestCard.activity(
      formats.period(date, year),
      labels.kinds[kind],
      hours === undefined ? '' : formats.hours(hours),
    ),
  );
  return ['activities', someOrNone(listed(texts, said))];
};

const pauseRow = ({ requestCard, formats }: Texts, { paused }: Request): Told => [
  'paused',
  paused && requestCard.paused(formats.day(paused.until), paused.reason),
];

const endRows = ({ formats }: Texts, { request, dayOf }: ToldRequest): readonly Told[] => {
  const { closedAt, closingNote } = request;
  const referral = lastOf(request, 'refer')?.act;
  const day = closedAt && formats.day(dayOf(closedAt));
  return [
    [
      'referred',
      referral && [referral.to, ...(referral.reason === undefined ? [] : [referral.reason])].join('. '),
    ],
    ['withdrawn', lastOf(request, 'withdraw')?.act.reason],
    ['closed', closingNote === undefined ? day : `${day}. ${closingNote}`],
  ];
};

const handlersRow = ({ formats, requestCard }: Texts, { request, nameOf, view }: ToldRequest): Told => {
  const names = formats.list(request.assignedTo.map(nameOf));
  return ['handlers', view === 'staff' ? names || requestCard.nobody : someOrNone(names)];
};

/** What FoU asked last and the municipality answered. */
const answerRows = ({ request }: ToldRequest): readonly Told[] => {
  const answer = lastOf(request, 'answer');
  if (answer === undefined || request.waitingFor !== undefined) return [];
  return [
    ['question', clipped(lastOf(request, 'ask')?.act.question ?? '', MAX_ANSWER_LENGTH)],
    ['answer', clipped(answer.act.text, MAX_ANSWER_LENGTH)],
  ];
};

const staffRows = (texts: Texts, told: ToldRequest): readonly Told[] => {
  const { request, nameOf, dayOf } = told;
  const { labels, formats, requestCard } = texts;
  return [
    ['background', request.background],
    ...answerRows(told),
    kindRow(texts, request),
    lineRow(texts, told),
    handlersRow(texts, told),
    pauseRow(texts, request),
    jointRow(texts, told),
    decisionRow(texts, request),
    agreementRow(texts, request),
    fundingRow(texts, request),
    ['researcher', request.researcher],
    documentsRow(texts, request),
    activitiesRow(texts, told),
    ...endRows(texts, told),
    ['start', request.desiredStart?.text],
    ['result', request.desiredResult && labels.documentation[request.desiredResult]],
    ['interested', namesOfMunicipalities(texts, request.otherMunicipalitiesInterested)],
    ['unit', request.onBehalfOfUnit],
    ['contact', nameOf(request.contactId)],
    ['proposer', request.proposedBy && nameOf(request.proposedBy)],
    ['sent', requestCard.sent(nameOf(request.requestedBy), formats.day(dayOf(request.createdAt)))],
  ];
};

const municipalityRows = (texts: Texts, told: ToldRequest): readonly Told[] => {
  const { request, nameOf, dayOf } = told;
  const { labels, formats, requestCard } = texts;
  return [
    handlersRow(texts, told),
    pauseRow(texts, request),
    jointRow(texts, told),
    decisionRow(texts, request),
    agreementRow(texts, request),
    documentsRow(texts, request),
    ...endRows(texts, told),
    ['line', request.line && labels.lines[request.line]],
    ['background', request.background && clipped(request.background, MAX_OWN_BACKGROUND_LENGTH)],
    kindRow(texts, request),
    ['start', request.desiredStart?.text],
    ['unit', request.onBehalfOfUnit],
    ['contact', nameOf(request.contactId)],
    ['sent', requestCard.sent(nameOf(request.requestedBy), formats.day(dayOf(request.createdAt)))],
  ];
};

/** No background, no unit and no people of another municipality. */
const askedRows = (texts: Texts, told: ToldRequest): readonly Told[] => [
  kindRow(texts, told.request),
  handlersRow(texts, told),
];

const ROWS: Readonly<Record<RequestView, (texts: Texts, told: ToldRequest) => readonly Told[]>> = {
  staff: staffRows,
  municipality: municipalityRows,
  asked: askedRows,
};

/** The facts that the reader may know, without those that there are none of. */
export const requestRows = (texts: Texts, told: ToldRequest): RequestRow[] =>
  ROWS[told.view](texts, told).flatMap(([name, text]) =>
    text === undefined ? [] : [{ label: texts.requestCard.rows[name], text }],
  );
