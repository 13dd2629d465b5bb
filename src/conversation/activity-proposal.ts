import {
  type ActivityField,
  type ActivityFormValues,
  EMPTY_ACTIVITY_FORM,
  FORM_PRECISIONS,
} from '../cards/activity-form-fields.js';
import type { ActivityDetails } from '../domain/activity.js';
import { isFuture } from '../domain/activity-rules.js';
import type { IsoDate } from '../domain/calendar.js';
import { onDay } from '../domain/fuzzy-date.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Person } from '../domain/person.js';
import type { ActivityReading, Unclear } from '../language/activity-sentence.js';
import { namePartsOf } from '../language/name-parts.js';
import type { Texts } from '../texts/index.js';

/** What a log line comes to: the filled-in form, what the bot concluded itself, and what it has to ask. */
export interface ActivityProposal {
  readonly values: ActivityFormValues;
  readonly proposed: ReadonlySet<keyof ActivityDetails>;
  /** Whole sentences; none = the line can be saved as it is. */
  readonly questions: readonly string[];
}

export interface ProposalContext {
  readonly today: IsoDate;
  readonly selfId: string;
  readonly staff: readonly Person[];
}

/** The name that colleagues are called by. */
export const firstNameOf = ({ displayName }: Person): string => namePartsOf(displayName).first;

const unclearQuestion = ({ log, labels, formats }: Texts, unclear: Unclear): string => {
  const { questions } = log;
  switch (unclear.field) {
    case 'municipalities': {
      const names = unclear.choices.map((id) => MUNICIPALITY_NAMES[id]);
      return names.length === 2
        ? questions.municipalityUnclear(unclear.words, names)
        : questions.membersUnclear(unclear.words, formats.list(names));
    }
    case 'area':
      return questions.areaUnclear(unclear.choices.map((area) => labels.areas[area]));
    case 'date':
      return questions.dateUnclear(unclear.words);
    case 'hours':
      return questions.hoursUnclear(unclear.words);
  }
};

/** Colleagues by first name; a name that nobody or several have is asked about. */
const colleaguesIn = ({ log }: Texts, names: readonly string[], { staff, selfId }: ProposalContext) => {
  const found = names.map((name) => ({
    name,
    people: staff.filter((person) => person.id !== selfId && firstNameOf(person) === name),
  }));
  return {
    ids: found.flatMap(({ people }) => (people.length === 1 ? people.map(({ id }) => id) : [])),
    questions: found.flatMap(({ name, people }) => {
      if (people.length === 1) return [];
      return [people.length === 0 ? log.questions.colleague(name) : log.questions.colleagueUnclear(name)];
    }),
  };
};

/**
 * Fills in the form from a log line. Kind, hours and what it was about must be said, hours not of what is
 * only planned; a day that is not said is proposed as today, and everything concluded is marked (I18).
 */
export const proposalFrom = (
  texts: Texts,
  reading: ActivityReading,
  context: ProposalContext,
): ActivityProposal => {
  const { labels, log, formats } = texts;
  const { kind, title, hours, participants = {} } = reading;
  const isUnclear = (field: Unclear['field']): boolean => reading.unclear.some((one) => one.field === field);
  const date = reading.date?.value ?? onDay(context.today);
  const colleagues = colleaguesIn(texts, reading.colleagues, context);
  const count = (value: number | undefined): string => (value === undefined ? '' : String(value));
  const number = (value: number | undefined): string => (value === undefined ? '' : formats.number(value));

  const filled: Partial<Record<ActivityField, string>> = {
    kind: kind?.value ?? '',
    title: title?.value ?? '',
    date: isUnclear('date') ? '' : date.from,
    precision: FORM_PRECISIONS.find((precision) => precision === date.precision) ?? 'day',
    time: date.time ?? '',
    dateEnd: reading.dateEnd ?? '',
    hours: number(hours),
    hoursPerPerson: number(reading.hoursPerPerson),
    municipalities: reading.municipalities.join(','),
    otherParties: reading.otherParties.join(', '),
    area: isUnclear('area') ? '' : (reading.area ?? EMPTY_ACTIVITY_FORM.area),
    staffIds: [context.selfId, ...colleagues.ids].join(','),
    registered: count(participants.registered),
    attended: count(participants.attended),
    onSite: count(participants.onSite),
    online: count(participants.online),
    estimated: String(participants.estimated ?? false),
  };

  const needsHours = hours === undefined && !isUnclear('hours') && !isFuture(date, context.today);
  const questions = [
    ...(kind === undefined ? [log.questions.kind] : []),
    ...(kind?.isStated === false ? [log.questions.kindGuess(labels.kinds[kind.value])] : []),
    ...(title === undefined ? [log.questions.title] : []),
    ...(needsHours ? [log.questions.hours] : []),
    ...reading.unclear.map((unclear) => unclearQuestion(texts, unclear)),
    ...colleagues.questions,
  ];
  const proposed: (keyof ActivityDetails)[] = [
    'pillar',
    'resultGoalAreaId',
    ...(title?.isStated === true ? [] : (['title'] as const)),
    ...(reading.date?.isStated === true ? [] : (['date'] as const)),
    ...(reading.area === undefined ? (['area'] as const) : []),
  ];
  return { values: { ...EMPTY_ACTIVITY_FORM, ...filled }, proposed: new Set(proposed), questions };
};
