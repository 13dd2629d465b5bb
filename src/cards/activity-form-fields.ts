import type { MunicipalityId } from '../domain/municipality.js';
import { NOT_STATED } from './form-choices.js';

/** The value of a choice that follows from another field: the pillar from the kind, the state from the date. */
export const FOLLOWS = 'follows';

/** How exact a person can make a date in the form. */
export const FORM_PRECISIONS = ['day', 'week', 'month'] as const;

/** Ids of the form's inputs; the most used ones first. */
export const ACTIVITY_FIELDS = [
  'kind',
  'title',
  'date',
  'hours',
  'municipalities',
  'area',
  'resultGoalAreaId',
  'planGoalId',
  'precision',
  'time',
  'dateEnd',
  'hoursPerPerson',
  'staffIds',
  'otherParties',
  'registered',
  'attended',
  'onSite',
  'online',
  'estimated',
  'pillar',
  'line',
  'state',
  'requestId',
  'networkId',
  'body',
  'outcomeNote',
  'documentationKind',
  'documentationTitle',
  'documentationUrl',
] as const;
export type ActivityField = (typeof ACTIVITY_FIELDS)[number];

/** Inputs that open only when asked for, or when a person has something there to see or mend. */
export const MORE_FIELDS: readonly ActivityField[] = ACTIVITY_FIELDS.slice(
  ACTIVITY_FIELDS.indexOf('precision'),
);

/** What stands in the inputs, as text the way the client sends it. */
export type ActivityFormValues = Readonly<Record<ActivityField, string>>;

/** A form that nobody has touched. */
export const EMPTY_ACTIVITY_FORM: ActivityFormValues = {
  kind: '',
  title: '',
  date: '',
  hours: '',
  municipalities: '',
  area: 'general',
  resultGoalAreaId: FOLLOWS,
  planGoalId: FOLLOWS,
  precision: 'day',
  time: '',
  dateEnd: '',
  hoursPerPerson: '',
  staffIds: '',
  otherParties: '',
  registered: '',
  attended: '',
  onSite: '',
  online: '',
  estimated: 'false',
  pillar: FOLLOWS,
  line: 'first',
  state: FOLLOWS,
  requestId: NOT_STATED,
  networkId: NOT_STATED,
  body: NOT_STATED,
  outcomeNote: '',
  documentationKind: NOT_STATED,
  documentationTitle: '',
  documentationUrl: '',
};

/** Fields that the bot asks about when a sentence leaves them open. */
export const ASKABLE_FIELDS = [
  'kind',
  'title',
  'date',
  'hours',
  'municipalities',
  'area',
  'staffIds',
] as const satisfies readonly ActivityField[];
export type AskableField = (typeof ASKABLE_FIELDS)[number];

/** Something that has to be answered before the activity can be saved. */
export interface Ask {
  readonly field: AskableField;
  /** Of these at least one has to be chosen, or that it is none of them. */
  readonly oneOf?: readonly MunicipalityId[];
  /** The question, when it is more exact than the usual one for the field. */
  readonly label?: string;
}

/** What stood in the form for details that the bot concluded, to tell whether a person has changed it. */
export const PROPOSABLE_FIELDS = ['title', 'date', 'area'] as const satisfies readonly ActivityField[];
export type ProposedValues = Readonly<Record<(typeof PROPOSABLE_FIELDS)[number], string>>;

/** In {@link ActivityFormValues}, answers to a question about municipalities: all eight, those asked about, or none. */
export const ALL_EIGHT = 'all';
export const THOSE_ASKED = 'asked';
export const NONE_OF_THEM = NOT_STATED;
export const MUNICIPALITY_ANSWERS: readonly string[] = [ALL_EIGHT, THOSE_ASKED, NONE_OF_THEM];
