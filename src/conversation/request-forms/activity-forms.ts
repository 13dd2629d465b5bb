import { choiceTitle } from '../../cards/choice-title.js';
import { choicesOf } from '../../cards/form-choices.js';
import type { Activity } from '../../domain/activity.js';
import { yearOf } from '../../domain/calendar.js';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import type { Request } from '../../domain/request.js';
import { type Result, refused } from '../../domain/result.js';
import { fold } from '../../language/words.js';
import type { Texts } from '../../texts/index.js';
import { type LinkRefusal, linkActivity, unlinkActivity } from '../../usecases/link-activity.js';
import type { Ports } from '../../usecases/ports.js';
import { yearClosed } from '../activity-replies.js';
import { askerOf } from '../asker.js';
import type { Turn } from '../turn.js';
import { type ActForm, problem, type Saved } from './act-form.js';

/** As many as one looks through. */
const MAX_SHOWN = 25;
const MAX_TITLE_LENGTH = 80;

/** Logged and not taken back, the latest first. */
const logged = async ({ store }: Ports): Promise<readonly Activity[]> =>
  (await store.find('activities'))
    .filter(({ undone }) => undone === undefined)
    .toSorted((a, b) => b.date.from.localeCompare(a.date.from) || b.loggedAt.localeCompare(a.loggedAt));

const choicesFrom = (
  { labels, formats }: Texts,
  today: string,
  activities: readonly Activity[],
): { title: string; value: string }[] => {
  const titles = new Map(
    activities.map(({ id, date, dateEnd, kind, title }) => [
      id,
      choiceTitle(
        `${formats.period(date, yearOf(today), dateEnd)} · ${labels.kinds[kind]} · ${title}`,
        MAX_TITLE_LENGTH,
      ),
    ]),
  );
  return choicesOf([...titles.keys()], (id) => titles.get(id) ?? id);
};

const fits = ({ title }: Activity, words: string): boolean => {
  const written = fold(title);
  return fold(words)
    .split(/\s+/)
    .every((word) => written.includes(word));
};

/** Those that can be linked: that fit the words, or the municipality's latest. */
const offered = async (ports: Ports, request: Request, words: string): Promise<readonly Activity[]> => {
  const free = (await logged(ports)).filter(({ requestId }) => requestId === undefined);
  const wanted =
    words === ''
      ? free.filter(({ municipalities }) => municipalities.includes(request.municipalityId))
      : free.filter((activity) => fits(activity, words));
  return wanted.slice(0, MAX_SHOWN);
};

const saved = async (ports: Ports, turn: Turn, done: Result<Request, LinkRefusal>): Promise<Saved> => {
  if (done.ok) return done;
  const { error } = done;
  const { problems } = turn.texts.requestForms;
  switch (error.kind) {
    case 'activity_gone':
      return problem(problems.activityGone);
    case 'activity_as_wished':
      return problem(problems.activityAsWished);
    case 'activity_changed':
      return problem(problems.activityChanged);
    case 'activity_taken': {
      const other = await ports.store.get('requests', error.requestId);
      return problem(problems.activityTaken(other?.number ?? turn.texts.undelivered.removed));
    }
    case 'year_closed':
      return problem(await yearClosed(ports, turn, error));
    default:
      return refused(error);
  }
};

/** Lets what has been logged count for the request. */
export const linkForm: ActForm<'link_activity'> = {
  draw: async (ports, { texts, today }, request, { words }) => {
    const { recentActivities } = texts.requestForms.lines;
    const activities = await offered(ports, request, words.trim());
    return {
      lines: words.trim() === '' ? [recentActivities(MUNICIPALITY_NAMES[request.municipalityId])] : [],
      choices: { activityId: choicesFrom(texts, today, activities) },
    };
  },
  save: async (ports, turn, { request, expectedVersion, values }) => {
    const { activityId, words } = values;
    const { problems } = turn.texts.requestForms;
    if (activityId === '') {
      if (words === '') return problem(problems.choiceNeeded);
      const found = await offered(ports, request, words);
      return problem(found.length === 0 ? problems.nothingByWords(words) : problems.foundByWords(words));
    }
    const by = askerOf(turn).person.id;
    const linked = await linkActivity(ports, { by, requestId: request.id, expectedVersion, activityId });
    return saved(ports, turn, linked);
  },
};

/** What belongs to the request and should not. */
export const unlinkForm: ActForm<'unlink_activity'> = {
  draw: async (ports, { texts, today }, { id }) => {
    const activities = (await logged(ports)).filter(({ requestId }) => requestId === id);
    return {
      lines: activities.length === 0 ? [texts.requestForms.problems.noActivities] : [],
      choices: { activityId: choicesFrom(texts, today, activities) },
    };
  },
  save: async (ports, turn, { request, expectedVersion, values: { activityId } }) => {
    const by = askerOf(turn).person.id;
    const unlinked = await unlinkActivity(ports, { by, requestId: request.id, expectedVersion, activityId });
    return saved(ports, turn, unlinked);
  },
};
