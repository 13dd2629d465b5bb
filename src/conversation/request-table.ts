import type { Cell } from '../domain/csv.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Texts } from '../texts/index.js';
import type { RegisteredRequest } from '../usecases/registered-requests.js';

const cellsOf = (texts: Texts, registered: RegisteredRequest) => {
  const { labels, requestHistory } = texts;
  const { request, requestedBy, contact, handlers, createdOn, endedOn, daysOpen } = registered;
  const { line, pillar, decision, agreement, deliverables } = request;
  const cells: Readonly<Record<keyof Texts['requestExport']['columns'], Cell>> = {
    number: request.number,
    municipality: MUNICIPALITY_NAMES[request.municipalityId],
    status: labels.statuses[request.status],
    line: line && labels.lines[line],
    kind: labels.kinds[request.kind],
    area: labels.areas[request.area],
    pillar: pillar === null ? undefined : labels.pillars[pillar],
    question: request.question,
    requestedBy,
    contact,
    handlers: handlers.join(', '),
    createdOn,
    daysOpen,
    decidedOn: decision?.date,
    decidedBy: decision && requestHistory.bodies[decision.body],
    outcome: decision && requestHistory.outcomes[decision.outcome],
    minutes: decision?.minutesRef,
    signedOn: agreement?.signedAt,
    agreedFrom: agreement?.from,
    agreedTo: agreement?.to,
    deliverables: deliverables
      .map(({ kind, title, url = '' }) => `${labels.documentation[kind]}: ${title} ${url}`.trim())
      .join(', '),
    closedOn: endedOn,
  };
  return cells;
};

/** A line of headings, then one line for each request. */
export const requestTable = (texts: Texts, requests: readonly RegisteredRequest[]): readonly Cell[][] => {
  const { columns } = texts.requestExport;
  // Object.keys forgets that the keys are those of the columns.
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  return [
    keys.map((key) => columns[key]),
    ...requests.map((registered) => {
      const cells = cellsOf(texts, registered);
      return keys.map((key) => cells[key]);
    }),
  ];
};
