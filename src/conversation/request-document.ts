import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import type { DocumentPart, MadeDocument } from '../usecases/file-ports.js';
import {
  activitiesTable,
  deliverablesTable,
  dialogueTable,
  historyTable,
  jointTable,
  personName,
  type Source,
  timeText,
} from './request-document-tables.js';

/** Who takes the document out, and when. */
interface Taken {
  readonly at: string;
  readonly by: string;
  /** What the document is read aloud in. */
  readonly language: string;
}

type Facts = readonly (readonly [label: string, value: string | undefined])[];

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** What is not stated is said not to be: the document leaves no field out. */
const factsTable = ({ common, requestDocument }: Texts, facts: Facts): DocumentPart => ({
  kind: 'table',
  headings: [requestDocument.columns.fact, requestDocument.columns.value],
  widths: [34, 66],
  rows: facts.map(([label, value = '']) => [label, value === '' ? common.notStated : value]),
});

const names = (source: Source, ids: readonly string[]): string =>
  source.texts.formats.list(ids.map((id) => personName(source, id)));

const askedFor = (source: Source): Facts => {
  const { request, texts } = source;
  const { facts, yes, no } = texts.requestDocument;
  const { labels, formats } = texts;
  return [
    [facts.number, request.number],
    [facts.municipality, MUNICIPALITY_NAMES[request.municipalityId]],
    [facts.status, labels.statuses[request.status]],
    [facts.sent, timeText(source, request.createdAt)],
    [facts.requestedBy, personName(source, request.requestedBy)],
    [facts.proposedBy, request.proposedBy && personName(source, request.proposedBy)],
    [facts.contact, personName(source, request.contactId)],
    [facts.unit, request.onBehalfOfUnit],
    [facts.councilInformed, request.councilRepInformed ? yes : no],
    [facts.kind, labels.kinds[request.kind]],
    [facts.area, labels.areas[request.area]],
    [facts.pillar, request.pillar === null ? undefined : labels.pillars[request.pillar]],
    [facts.desiredLine, request.desiredLine && labels.lines[request.desiredLine]],
    [facts.desiredStart, request.desiredStart?.text],
    [facts.desiredResult, request.desiredResult && labels.documentation[request.desiredResult]],
    [facts.mandatePoint, request.mandatePoint && labels.mandatePoints[request.mandatePoint]],
    [
      facts.interested,
      formats.list(request.otherMunicipalitiesInterested.map((id) => MUNICIPALITY_NAMES[id])),
    ],
    [facts.attachment, request.attachmentUrl],
  ];
};

const handled = (source: Source): Facts => {
  const { request, texts } = source;
  const { facts, funded, pausedUntil, waitsSince } = texts.requestDocument;
  const { labels, formats } = texts;
  const { externalFunding: funding, waitingFor, paused, closedAt } = request;
  return [
    [facts.handlers, names(source, request.assignedTo)],
    [facts.line, request.line && labels.lines[request.line]],
    [
      facts.funding,
      funding?.amount === undefined
        ? funding?.source
        : funded(funding.source, formats.number(funding.amount)),
    ],
    [facts.researcher, request.researcher],
    [facts.waiting, waitingFor && waitsSince(waitingFor.question, timeText(source, waitingFor.since))],
    [facts.paused, paused && pausedUntil(formats.day(paused.until), paused.reason)],
    [facts.closed, closedAt && timeText(source, closedAt)],
    [facts.closingNote, request.closingNote],
  ];
};

const decisionPart = ({ request: { decision }, texts }: Source): DocumentPart => {
  const { requestDocument, requestHistory, formats } = texts;
  if (decision === undefined) return { kind: 'paragraph', text: requestDocument.none.decision };
  return factsTable(texts, [
    [requestDocument.decision.body, capital(requestHistory.bodies[decision.body])],
    [requestDocument.decision.date, formats.day(decision.date)],
    [requestDocument.decision.outcome, capital(requestHistory.outcomes[decision.outcome])],
    [requestDocument.decision.minutes, decision.minutesRef],
  ]);
};

const agreementPart = ({ request: { agreement }, texts }: Source): DocumentPart => {
  const { requestDocument, formats } = texts;
  if (agreement === undefined) return { kind: 'paragraph', text: requestDocument.none.agreement };
  return factsTable(texts, [
    [requestDocument.agreement.fouManager, agreement.fouManagerSigned],
    [requestDocument.agreement.commissioner, agreement.commissionerName],
    [requestDocument.agreement.signed, formats.day(agreement.signedAt)],
    [requestDocument.agreement.period, formats.days(agreement.from, agreement.to)],
  ]);
};

const paragraph = (text: string): DocumentPart => ({ kind: 'paragraph', text });

/** A request with all of its fields and its whole history, for registration. */
export const requestDocument = (source: Source, { at, by, language }: Taken): MadeDocument => {
  const { request, texts, lacksOthersWords } = source;
  const words = texts.requestDocument;
  const sections: readonly (readonly [heading: string, part: DocumentPart])[] = [
    [words.headings.facts, factsTable(texts, [...askedFor(source), ...handled(source)])],
    [words.headings.question, paragraph(request.question)],
    [words.headings.background, paragraph(request.background ?? words.none.background)],
    [words.headings.decision, decisionPart(source)],
    [words.headings.agreement, agreementPart(source)],
    [words.headings.dialogue, dialogueTable(source)],
    [words.headings.joint, jointTable(source)],
    [words.headings.deliverables, deliverablesTable(source)],
    [words.headings.activities, activitiesTable(source)],
    [words.headings.history, historyTable(source)],
  ];
  return {
    title: words.title(request.number),
    language,
    madeBy: texts.requestHistory.bot,
    madeAt: at,
    parts: [
      paragraph(words.intro(MUNICIPALITY_NAMES[request.municipalityId])),
      paragraph(words.exported(timeText(source, at), by)),
      ...sections.flatMap(([text, part]): DocumentPart[] => [{ kind: 'heading', text }, part]),
      paragraph(words.complete(texts.formats.number(request.history.length))),
      ...(lacksOthersWords ? [paragraph(words.othersWords)] : []),
    ],
    footer: { text: request.number, page: words.page, of: words.of },
  };
};
