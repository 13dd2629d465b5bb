import {
  type ActivityField,
  type ActivityFormValues,
  type Ask,
  EMPTY_ACTIVITY_FORM,
  FOLLOWS,
  FORM_PRECISIONS,
} from '../cards/activity-form-fields.js';
import type { InferableDetail } from '../domain/activity.js';
import { stateOn } from '../domain/activity-rules.js';
import type { IsoDate } from '../domain/calendar.js';
import { onDay } from '../domain/fuzzy-date.js';
import { MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Network } from '../domain/network.js';
import type { Person } from '../domain/person.js';
import type { ActivityReading, Unclear } from '../language/activity-reading.js';
import { namePartsOf } from '../language/name-parts.js';
import type { Texts } from '../texts/index.js';

/** What a log line comes to: the filled-in form, what the bot concluded itself, and what it has to ask. */
export interface ActivityProposal {
  readonly values: ActivityFormValues;
  readonly inferred: readonly InferableDetail[];
  /** One for each field; none = the line can be saved as it is. */
  readonly asks: readonly Ask[];
  /** Whole sentences about what is asked, with the person's own words. */
  readonly asides: readonly string[];
}

export interface ProposalContext {
  readonly today: IsoDate;
  readonly selfId: string;
  readonly staff: readonly Person[];
  readonly networks: readonly Network[];
}

/** Something to ask, and what to say of the words that it comes from. */
interface Question {
  readonly ask: Ask;
  readonly asides: readonly string[];
}

/** The name that colleagues are called by. */
export const firstNameOf = ({ displayName }: Person): string => namePartsOf(displayName).first;

const unclearQuestion = ({ log, labels }: Texts, unclear: Unclear): Question => {
  const { exactAsks, asides } = log;
  switch (unclear.field) {
    case 'municipalities': {
      const { choices } = unclear;
      const names = choices.map((id) => MUNICIPALITY_NAMES[id]);
      const label = names.length === 2 ? exactAsks.municipalityOf(names) : exactAsks.membersOf;
      return {
        ask: { field: 'municipalities', oneOf: choices, label },
        asides: [asides.wrote(unclear.words)],
      };
    }
    case 'area': {
      const label = exactAsks.areaOf(unclear.choices.map((area) => labels.areas[area]));
      return { ask: { field: 'area', label }, asides: [] };
    }
    case 'date':
      return { ask: { field: 'date' }, asides: [asides.wrote(unclear.words)] };
    case 'hours':
      return {
        ask: { field: 'hours', label: exactAsks.hoursInAll },
        asides: [asides.wrote(unclear.words)],
      };
  }
};

/** Colleagues by first name; a name that nobody or several have is asked about. */
export const colleaguesIn = (
  { log }: Texts,
  names: readonly string[],
  { staff, selfId }: Pick<ProposalContext, 'staff' | 'selfId'>,
) => {
  const found = names.map((name) => ({
    name,
    people: staff.filter((person) => person.id !== selfId && firstNameOf(person) === name),
  }));
  return {
    ids: found.flatMap(({ people }) => (people.length === 1 ? people.map(({ id }) => id) : [])),
    asides: found.flatMap(({ name, people }) => {
      if (people.length === 1) return [];
      return [people.length === 0 ? log.asides.colleague(name) : log.asides.colleagueUnclear(name)];
    }),
  };
};

/** One question for each field, the most exact first where a field has several. */
const asOneEach = (questions: readonly Question[]): Pick<ActivityProposal, 'asks' | 'asides'> => ({
  asks: questions
    .map(({ ask }) => ask)
    .filter((ask, index, all) => all.findIndex(({ field }) => field === ask.field) === index),
  asides: [...new Set(questions.flatMap(({ asides }) => asides))],
});

/** What is asked about words that mean more than one thing, as whole sentences. */
export const sentencesAbout = (texts: Texts, unclear: readonly Unclear[]): string[] =>
  unclear.map((one) => {
    const { ask, asides } = unclearQuestion(texts, one);
    return [...asides, ask.label ?? texts.log.asks[ask.field]].join(' ');
  });

const asText = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** What a reading says of the inputs; those that it says nothing about are left out. */
export const valuesRead = (
  { formats }: Texts,
  reading: Partial<ActivityReading>,
  today: IsoDate,
): Partial<Record<ActivityField, string>> => {
  const { kind, title, date, dateEnd, hours, hoursPerPerson, municipalities, otherParties, area } = reading;
  const { participants, state, startTime, requestId, networkId, body } = reading;
  const period = date?.value;
  return {
    ...(kind && { kind: kind.value }),
    ...(title && { title: title.value }),
    ...(period && {
      date: period.from,
      precision: FORM_PRECISIONS.find((precision) => precision === period.precision) ?? 'day',
      time: period.time ?? startTime ?? '',
      dateEnd: dateEnd ?? '',
    }),
    ...(hours !== undefined && {
      hours: formats.number(hours),
      hoursPerPerson: hoursPerPerson === undefined ? '' : formats.number(hoursPerPerson),
    }),
    ...(municipalities && { municipalities: municipalities.join(',') }),
    ...(otherParties && { otherParties: otherParties.join(', ') }),
    ...(area && { area }),
    ...(requestId !== undefined && { requestId }),
    ...(networkId !== undefined && { networkId }),
    ...(body !== undefined && { body }),
    ...(participants && {
      registered: asText(participants.registered),
      attended: asText(participants.attended),
      onSite: asText(participants.onSite),
      online: asText(participants.online),
      estimated: String(participants.estimated ?? false),
    }),
    ...(state && {
      // What the date says anyway follows it, also when the date is changed in the form.
      state: !state.isStated || (period && state.value === stateOn(period, today)) ? FOLLOWS : state.value,
    }),
  };
};

/**
 * Fills in the form from a log line. Kind, hours and what it was about must be said, hours not of what is
 * only planned or was cancelled; a day that is not said is proposed as today, and everything concluded is marked
 * (I18).
 */
export const proposalFrom = (
  texts: Texts,
  reading: ActivityReading,
  context: ProposalContext,
): ActivityProposal => {
  const { labels, log } = texts;
  const { kind, title, hours, state, writerTookPart } = reading;
  const isUnclear = (field: Unclear['field']): boolean => reading.unclear.some((one) => one.field === field);
  const colleagues = colleaguesIn(texts, reading.colleagues, context);
  const date = reading.date ?? { value: onDay(context.today), isStated: false };
  // A network's meeting is of its area until somebody says another.
  const area = context.networks.find(({ id }) => id === reading.networkId)?.area;
  const values: ActivityFormValues = {
    ...EMPTY_ACTIVITY_FORM,
    ...valuesRead(texts, { ...reading, date }, context.today),
    staffIds: [...(writerTookPart ? [context.selfId] : []), ...colleagues.ids].join(','),
    ...(area !== undefined && reading.area === undefined && { area }),
    ...(isUnclear('date') && { date: '' }),
    ...(isUnclear('area') && { area: '' }),
  };

  const ask = (field: Ask['field'], label?: string): Question => ({
    ask: { field, ...(label !== undefined && { label }) },
    asides: [],
  });
  const questions: Question[] = [
    ...reading.unclear.map((unclear) => unclearQuestion(texts, unclear)),
    ...(kind === undefined ? [ask('kind')] : []),
    ...(kind?.isStated === false ? [ask('kind', log.exactAsks.kindGuess(labels.kinds[kind.value]))] : []),
    ...(title === undefined ? [ask('title')] : []),
    ...(hours === undefined && state.value === 'done' ? [ask('hours')] : []),
    ...(colleagues.asides.length > 0 || (!writerTookPart && colleagues.ids.length === 0)
      ? [{ ...ask('staffIds'), asides: colleagues.asides }]
      : []),
  ];
  const asked = asOneEach(questions);
  const concluded: InferableDetail[] = [
    ...(title?.isStated === true ? [] : (['title'] as const)),
    ...(date.isStated ? [] : (['date'] as const)),
    ...(reading.area === undefined ? (['area'] as const) : []),
    'pillar',
    'resultGoalAreaId',
    'planGoalId',
    ...(state.isStated ? [] : (['state'] as const)),
  ];
  return {
    values,
    // What is asked is seen in an open field, so whatever is saved there is stated.
    inferred: concluded.filter((detail) => !asked.asks.some(({ field }) => field === detail)),
    ...asked,
  };
};
