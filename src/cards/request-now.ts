import { fulfilledOn } from '../domain/apply-act.js';
import { isHttpsLink } from '../domain/https-link.js';
import { MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { isOpen, OPEN_STATUSES, type Request } from '../domain/request.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import type { ToldRequest } from './request-rows.js';

/** What the staff can do next, by what is on the record. */
const nextForStaff = ({ requestCard: { next } }: Texts, request: Request): string => {
  const { status, line } = request;
  switch (status) {
    case 'triaged':
      return line === 'second' ? next.secondLine : next.triaged;
    case 'in_progress': {
      const has = fulfilledOn(request);
      if (line === 'second')
        return next[has.includes('fou_report_or_article') ? 'reported' : 'withoutReport'];
      return next[has.includes('documentation') ? 'documented' : 'in_progress'];
    }
    case 'documented':
    case 'reported':
      return next.finished;
    default:
      return next[status];
  }
};

/** What happens now, in one sentence. */
export const nowText = (texts: Texts, { request, view }: ToldRequest): string => {
  switch (view) {
    case 'staff':
      return nextForStaff(texts, request);
    case 'municipality':
      return texts.requestCard.now[request.status];
    case 'asked':
      return isOpen(request) ? '' : texts.requestCard.asked.jointOver;
  }
};

/** What often or mostly is there and is not (002:76-77). It stops nothing. */
export const warningsOf = (
  { requestCard: { warnings } }: Texts,
  { request, view }: ToldRequest,
): string[] => {
  const { line, status, externalFunding, researcher } = request;
  if (view !== 'staff' || line !== 'second' || !OPEN_STATUSES.includes(status)) return [];
  const [hasFunding, hasResearcher] = [externalFunding !== undefined, researcher !== undefined];
  if (hasFunding && hasResearcher) return [];
  if (hasFunding) return [warnings.researcher];
  return [hasResearcher ? warnings.funding : warnings.both];
};

export interface AskedText {
  readonly head: string;
  readonly text: string;
}

/** What a municipality has yet to answer, or that another one has been asked; undefined when nothing is. */
export const askedText = (
  { requestCard, formats }: Texts,
  { request, view, nameOf, dayOf }: ToldRequest,
  readers: MunicipalityId | undefined,
): AskedText | undefined => {
  const { asked } = requestCard;
  const asker = MUNICIPALITY_NAMES[request.municipalityId];
  if (view === 'asked' && readers !== undefined) {
    const own = request.jointInterest?.answers.find(({ municipalityId }) => municipalityId === readers);
    if (own === undefined)
      return { head: asked.joint(MUNICIPALITY_NAMES[readers]), text: asked.jointText(asker) };
    const answer = requestCard[own.isInterested ? 'yes' : 'no'];
    const day = formats.day(dayOf(own.at));
    return { head: asked.answered(MUNICIPALITY_NAMES[readers], answer, day), text: own.comment ?? '' };
  }
  if (request.waitingFor === undefined) return undefined;
  const { question, since, askedBy } = request.waitingFor;
  const day = formats.day(dayOf(since));
  return view === 'staff'
    ? { head: asked.waiting(asker, nameOf(askedBy), day), text: clipped(question, MAX_OWN_QUESTION_LENGTH) }
    : { head: asked.ask(day), text: question };
};

interface Link {
  readonly title: string;
  readonly url: string;
}

/** Each may be 2,000 characters long, and the card has to fit. */
const MAX_LINKS = 3;
const MAX_LINK_CHARACTERS = 2000;

/** FoU's own question, in characters, to the staff: the whole stands in the history. */
const MAX_OWN_QUESTION_LENGTH = 1000;

/** What can be opened: the newest documents, and what the municipality attached. */
export const linksOf = ({ requestCard, labels }: Texts, { request, view }: ToldRequest): Link[] => {
  if (view === 'asked') return [];
  const { deliverables, attachmentUrl } = request;
  const documents = deliverables
    .toReversed()
    .flatMap(({ kind, url }) =>
      url === undefined ? [] : [{ title: requestCard.openDocument(labels.documentation[kind]), url }],
    );
  const attached =
    attachmentUrl === undefined ? [] : [{ title: requestCard.openAttachment, url: attachmentUrl }];
  const links = [...documents, ...attached].filter(({ url }) => isHttpsLink(url)).slice(0, MAX_LINKS);
  const lengthUpTo = (last: number): number =>
    links.slice(0, last + 1).reduce((sum, { url }) => sum + url.length, 0);
  return links.filter((_link, index) => lengthUpTo(index) <= MAX_LINK_CHARACTERS);
};
