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
  'outcomeNote',
  'documentationKind',
  'documentationTitle',
  'documentationUrl',
] as const;
export type ActivityField = (typeof ACTIVITY_FIELDS)[number];

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
  outcomeNote: '',
  documentationKind: NOT_STATED,
  documentationTitle: '',
  documentationUrl: '',
};
