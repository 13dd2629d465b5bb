import type { RenderedCard } from '../cards/define-card.js';
import { requestHistoryCard, requestHistoryView } from '../cards/request-history.js';
import { yearOf } from '../domain/calendar.js';
import type { Request, RequestStep } from '../domain/request.js';
import type { Ports } from '../usecases/ports.js';
import type { RequestReader } from './request-reader.js';
import { stepText } from './request-step-text.js';
import { toldTo } from './request-told.js';
import { shownSteps } from './shown-steps.js';

const activitiesIn = async ({ store }: Ports, steps: readonly RequestStep[]) => {
  const ids = steps.flatMap(({ act }) => ('activityId' in act ? [act.activityId] : []));
  const found = await Promise.all([...new Set(ids)].map((id) => store.get('activities', id)));
  return new Map(
    found.flatMap((activity) => (activity === undefined ? [] : [[activity.id, activity] as const])),
  );
};

/** One page, counted from 1, of what the reader may see of a request's history, the latest first. */
export const drawHistory = async (
  ports: Ports,
  reader: RequestReader,
  request: Request,
  page: number,
): Promise<RenderedCard> => {
  const { view, nameOf, dayOf } = await toldTo(ports, reader, request);
  const steps = shownSteps(request.history, view);
  const activities = await activitiesIn(ports, steps);
  const { texts } = reader;
  const { formats, requestHistory, requestCard } = texts;
  const names = {
    person: nameOf,
    activity: (id: string) => {
      const activity = activities.get(id);
      const year = yearOf(dayOf(request.createdAt));
      return activity && { title: activity.title, day: formats.period(activity.date, year) };
    },
  };
  const rows = steps.toReversed().map((step) => ({
    head: requestCard.historyCard.head(
      formats.day(dayOf(step.at)),
      step.by === 'system' ? requestHistory.bot : nameOf(step.by),
    ),
    text: stepText(texts, names, step),
  }));
  return requestHistoryCard.render(requestHistoryView(texts, { request, rows, page }));
};
