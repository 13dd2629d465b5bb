import { z } from 'zod';
import type { RenderedCard } from '../cards/define-card.js';
import { plannedHoursCard, plannedHoursView } from '../cards/planned-hours.js';
import { plannedMoveCard, plannedMoveView } from '../cards/planned-move.js';
import type { Activity } from '../domain/activity.js';
import { isIsoDate } from '../domain/calendar.js';
import { isUnanswered } from '../domain/planned-follow-up.js';
import { readHours } from '../language/duration.js';
import { type AnswerRefusal, answerPlanned, type PlannedAnswer } from '../usecases/answer-planned.js';
import { keepPreferences } from '../usecases/keep-preferences.js';
import type { Ports } from '../usecases/ports.js';
import { OWNERS } from './activity-owners.js';
import { yearClosed } from './activity-replies.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb, type Form } from './command.js';
import { idsIn, inputText, valuesIn } from './form-input.js';
import { nameOf } from './name-of.js';
import { plannedFollowUp } from './planned-replies.js';
import { type Reply, replaceWith, say } from './reply.js';
import type { Turn } from './turn.js';

/** Ids of what stands on the card, joined by commas. */
const activityIds = z.string().max(4000);
const aboutOne = { activityId: z.string().min(1).max(100), activityIds };
type AboutOne = z.infer<z.ZodObject<typeof aboutOne>>;

/** The card as it is now in the place of the one that was pressed. */
const backToList = async (
  ports: Ports,
  turn: Turn,
  ids: string,
  ...notices: readonly string[]
): Promise<Reply> => {
  const card = await plannedFollowUp(ports, turn, askerOf(turn).person.id, idsIn(ids), notices);
  return card === undefined ? say(notices[0] ?? turn.texts.reminders.planned.gone) : replaceWith(card);
};

type DrawForm = (
  turn: Turn,
  activity: Activity,
  ids: string,
  typed: string,
  problem?: string,
) => RenderedCard;

const hoursForm: DrawForm = ({ texts, today }, activity, ids, typed, problem) =>
  plannedHoursCard.render(plannedHoursView(texts, { activity, typed, problem, activityIds: ids, today }));

const moveForm: DrawForm = ({ texts, today }, activity, ids, typed, problem) =>
  plannedMoveCard.render(plannedMoveView(texts, { activity, typed, problem, activityIds: ids, today }));

/** The form about one activity, or the list when it is no longer to be answered. */
const openForm = async (
  ports: Ports,
  turn: Turn,
  { activityId, activityIds: ids }: AboutOne,
  draw: DrawForm,
  typed: string,
  problem?: string,
): Promise<Reply> => {
  const activity = await ports.store.get('activities', activityId);
  return activity === undefined || !isUnanswered(activity, turn.today)
    ? backToList(ports, turn, ids, ...(problem === undefined ? [] : [problem]))
    : replaceWith(draw(turn, activity, ids, typed, problem));
};

const refusalSentence = async (ports: Ports, turn: Turn, refusal: AnswerRefusal): Promise<string> => {
  const { errors, log, reminders } = turn.texts;
  switch (refusal.kind) {
    case 'not_found':
      return reminders.planned.gone;
    case 'answered':
      return reminders.planned.tooLate(await nameOf(ports, turn, refusal.by));
    case 'hours_missing':
      return log.inputProblems.hours_missing;
    case 'identity_number':
      return errors.identityNumber;
    case 'year_closed':
      return yearClosed(ports, turn, refusal);
    case 'problems':
      return refusal.problems.map((problem) => log.problems[problem]).join(' ');
  }
};

/** Answers; what cannot be taken is told on the form, or on the list when there is none. */
const answer = async (
  ports: Ports,
  turn: Turn,
  about: AboutOne,
  said: PlannedAnswer,
  form?: { readonly draw: DrawForm; readonly typed: string },
): Promise<Reply> => {
  const by = askerOf(turn).person.id;
  const answered = await answerPlanned(ports, { activityId: about.activityId, answer: said, by });
  if (answered.ok) return backToList(ports, turn, about.activityIds);
  const { error } = answered;
  // The same answer once more, such as a press that arrives twice, needs no word.
  if (error.kind === 'answered' && error.by === by) return backToList(ports, turn, about.activityIds);
  if (error.kind === 'hours_missing') return openForm(ports, turn, about, hoursForm, '');
  const sentence = await refusalSentence(ports, turn, error);
  return form === undefined
    ? backToList(ports, turn, about.activityIds, sentence)
    : openForm(ports, turn, about, form.draw, form.typed, sentence);
};

const redrawn = (draw: DrawForm, field: 'hours' | 'date'): Form['redraw'] => {
  return async (ports, turn, raw, problem) => {
    const { [field]: typed, ...about } = valuesIn(raw, { activityId: '', activityIds: '', [field]: '' });
    return openForm(ports, turn, { activityId: '', activityIds: '', ...about }, draw, typed ?? '', problem);
  };
};

/** The buttons under "Blev det av?", and of the two small forms that they open. */
export const plannedVerbs: readonly CardVerb[] = [
  defineVerb({
    name: 'planned.list',
    schema: z.strictObject({ activityIds }),
    run: (ports, turn, { activityIds: ids }) => backToList(ports, turn, ids),
  }),
  defineVerb<AboutOne & { hours: string }>({
    name: 'planned.done',
    schema: z.strictObject({ ...aboutOne, hours: inputText }),
    ...OWNERS,
    run: async (ports, turn, { hours: typed, ...about }) => {
      if (typed.trim() === '') return answer(ports, turn, about, { kind: 'done' });
      const hours = readHours(typed);
      return hours === undefined
        ? openForm(ports, turn, about, hoursForm, typed, turn.texts.log.inputProblems.hours_unreadable)
        : answer(ports, turn, about, { kind: 'done', hours }, { draw: hoursForm, typed });
    },
    form: {
      labels: ({ log }) => ({ hoursLabel: log.form.hoursLabel }),
      redraw: redrawn(hoursForm, 'hours'),
    },
  }),
  defineVerb<AboutOne>({
    name: 'planned.cancel',
    schema: z.strictObject(aboutOne),
    ...OWNERS,
    run: (ports, turn, about) => answer(ports, turn, about, { kind: 'cancelled' }),
  }),
  defineVerb<AboutOne>({
    name: 'planned.ask-move',
    schema: z.strictObject(aboutOne),
    ...OWNERS,
    run: (ports, turn, about) => openForm(ports, turn, about, moveForm, ''),
  }),
  defineVerb<AboutOne & { date: string }>({
    name: 'planned.move',
    schema: z.strictObject({ ...aboutOne, date: inputText }),
    ...OWNERS,
    run: async (ports, turn, { date, ...about }) => {
      const { date_missing: missing, date_unreadable: unreadable } = turn.texts.log.inputProblems;
      const problem = date.trim() === '' ? missing : isIsoDate(date) ? undefined : unreadable;
      return problem === undefined
        ? answer(ports, turn, about, { kind: 'moved', date }, { draw: moveForm, typed: date })
        : openForm(ports, turn, about, moveForm, date, problem);
    },
    form: {
      labels: ({ reminders }) => ({ dateLabel: reminders.moving.dateLabel }),
      redraw: redrawn(moveForm, 'date'),
    },
  }),
  defineVerb({
    name: 'planned.stop',
    schema: z.strictObject({ activityIds }),
    run: async (ports, turn, { activityIds: ids }) => {
      await keepPreferences(ports, askerOf(turn).person.id, { asksAboutPlanned: false });
      return backToList(ports, turn, ids, turn.texts.reminders.planned.stopped);
    },
  }),
];
