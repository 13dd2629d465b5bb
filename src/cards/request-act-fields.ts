import { MAX_ACT_LENGTH } from '../domain/request-act-problems.js';

/** How a field is filled in: a line or a longer text, a day, or one or several of a list. */
export type ActFieldKind = 'line' | 'text' | 'date' | 'choice' | 'list';

export interface ActField {
  readonly kind: ActFieldKind;
  readonly isRequired?: true;
  /** Characters. */
  readonly max?: number;
}

const NAME = { kind: 'line', max: MAX_ACT_LENGTH.name } as const;
const REASON = { kind: 'text', max: MAX_ACT_LENGTH.reason } as const;
const TEXT = { kind: 'text', max: MAX_ACT_LENGTH.text } as const;
const LINK = { kind: 'line', max: 2000 } as const;
const AMOUNT = { kind: 'line', max: 20 } as const;
const DATE = { kind: 'date' } as const;
const CHOICE = { kind: 'choice' } as const;
const LIST = { kind: 'list' } as const;
const REQUIRED = { isRequired: true } as const;

/** The acts that need something filled in, with the ids of their inputs in the order that they are shown. */
export const ACT_FIELDS = {
  hand_over: { toPersonId: { ...CHOICE, ...REQUIRED } },
  ask: { question: { ...TEXT, ...REQUIRED } },
  answer: { text: { ...TEXT, ...REQUIRED } },
  refer: { to: { ...NAME, ...REQUIRED }, reason: REASON },
  choose_line: { line: { ...CHOICE, ...REQUIRED }, reason: REASON },
  record_decision: {
    body: { ...CHOICE, ...REQUIRED },
    outcome: { ...CHOICE, ...REQUIRED },
    date: { ...DATE, ...REQUIRED },
    minutesRef: { ...NAME, ...REQUIRED },
  },
  record_agreement: {
    fouManagerSigned: { ...NAME, ...REQUIRED },
    commissionerName: { ...NAME, ...REQUIRED },
    signedAt: { ...DATE, ...REQUIRED },
    from: { ...DATE, ...REQUIRED },
    to: { ...DATE, ...REQUIRED },
  },
  set_resources: { researcher: NAME, fundingSource: NAME, fundingAmount: AMOUNT },
  ask_jointly: { municipalities: { ...LIST, ...REQUIRED } },
  link_activity: { activityId: CHOICE, words: NAME },
  unlink_activity: { activityId: { ...CHOICE, ...REQUIRED } },
  attach: {
    kind: { ...CHOICE, ...REQUIRED },
    title: { ...NAME, ...REQUIRED },
    url: LINK,
    publishedAt: DATE,
  },
  close: { kind: CHOICE, title: NAME, url: LINK, publishedAt: DATE, note: TEXT },
  withdraw: { reason: REASON },
  pause: { reason: { ...REASON, ...REQUIRED }, until: { ...DATE, ...REQUIRED } },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ActField>>>>;

/** An act that needs a form. */
export type FormAct = keyof typeof ACT_FIELDS;

/** Ids of an act's inputs. */
export type FieldOf<A extends FormAct> = keyof (typeof ACT_FIELDS)[A] & string;

/** What stands in the inputs, as text the way the client sends it. */
export type ActValues<A extends FormAct> = Readonly<Record<FieldOf<A>, string>>;

export const FORM_ACTS = Object.keys(ACT_FIELDS) as readonly FormAct[];

/** Ids of the inputs, in the order that they are shown. */
export const fieldsOf = <A extends FormAct>(act: A): readonly FieldOf<A>[] =>
  // Object.keys forgets that the keys are the form's.
  Object.keys(ACT_FIELDS[act]) as FieldOf<A>[];

/** How one of them is filled in. */
export const fieldOf = <A extends FormAct>(act: A, field: FieldOf<A>): ActField =>
  // Every line of the table is a record of these, which a generic key cannot say.
  (ACT_FIELDS[act] as Readonly<Record<string, ActField>>)[field] as ActField;

/** A form that nobody has touched. */
export const emptyValues = <A extends FormAct>(act: A): ActValues<A> =>
  // Object.fromEntries forgets the keys, which are the form's.
  Object.fromEntries(fieldsOf(act).map((field) => [field, ''])) as ActValues<A>;

/** Days outside this are slips of the keyboard. */
export const FIRST_DAY = '2000-01-01';
export const LAST_DAY = '2099-12-31';
