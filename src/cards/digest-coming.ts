import { isVague } from '../domain/coming-events.js';
import type { Digest, DigestEvent, DigestMeeting, DigestSeats, DigestToAnswer } from '../domain/digest.js';
import { compareByDate } from '../domain/event-dates.js';
import type { Texts } from '../texts/index.js';
import { activityRow, type DigestBlock, digestRow, type Row } from './digest-rows.js';
import { kindUnsaid } from './event-kind.js';

/** How many are registered, never how many come (I17). */
const registeredText = ({ digest, formats }: Texts, { registered, waiting }: DigestEvent): string => {
  const own = registered === 0 ? digest.noneRegistered : digest.registered(registered);
  return waiting === 0 ? own : digest.waiting(own, formats.number(waiting));
};

/** How many are registered, and that whoever registers now has to wait. */
const takenText = (texts: Texts, event: DigestEvent): string => {
  const taken = registeredText(texts, event);
  return event.isFull ? texts.digest.full(taken) : taken;
};

const eventRow = (texts: Texts, year: number, event: DigestEvent): Row => {
  const { formats, labels, coming } = texts;
  const when = formats.periodUntil(event.date, year, event);
  return digestRow(event.title, [
    kindUnsaid(texts, event) ?? '',
    isVague(event) ? coming.vague(when) : when,
    labels.eventForms[event.form],
    takenText(texts, event),
  ]);
};

const meetingRow = (texts: Texts, year: number, meeting: DigestMeeting): Row => {
  const isNamed = meeting.title.toLowerCase().includes(meeting.network.toLowerCase());
  return activityRow(texts, year, meeting, isNamed ? '' : meeting.network);
};

/** What takes place in the days after the week: events, meetings and other planned work in order of time. */
export const comingBlock = (texts: Texts, digest: Digest): DigestBlock => {
  const year = Number(digest.week.slice(0, 4));
  const rows = [
    ...digest.events.map((event) => ({ dated: event, row: eventRow(texts, year, event) })),
    ...digest.meetings.map((meeting) => ({ dated: meeting, row: meetingRow(texts, year, meeting) })),
    ...digest.coming.map((activity) => ({ dated: activity, row: activityRow(texts, year, activity) })),
  ];
  return {
    heading: texts.digest.headings.coming,
    note: digest.events.length > 0 ? texts.digest.howToRegister : '',
    rows: rows.toSorted((a, b) => compareByDate(a.dated, b.dated)).map(({ row }) => row),
  };
};

const seatsRow = ({ digest, formats }: Texts, { name, seats, free }: DigestSeats): Row =>
  digestRow(name, [digest.freeSeats(free, formats.number(seats))]);

export const seatsBlock = (texts: Texts, { seats }: Digest): DigestBlock => ({
  heading: texts.digest.headings.seats,
  note: '',
  rows: seats.map((each) => seatsRow(texts, each)),
});

const toAnswerRow = ({ digest, formats }: Texts, year: number, toAnswer: DigestToAnswer): Row => {
  const { answer } = digest;
  switch (toAnswer.kind) {
    case 'needs':
      return digestRow(answer.needs(String(toAnswer.year)), [answer.until(formats.day(toAnswer.closesOn))]);
    case 'nominations': {
      const { name, begins } = toAnswer;
      return digestRow(answer.nominate(name), [
        begins === undefined ? '' : answer.begins(formats.period(begins, year)),
      ]);
    }
    case 'evaluation':
      return digestRow(answer.evaluation(toAnswer.title), [answer.until(formats.day(toAnswer.closesOn))]);
  }
};

export const toAnswerBlock = (texts: Texts, digest: Digest): DigestBlock => {
  const year = Number(digest.week.slice(0, 4));
  return {
    heading: texts.digest.headings.toAnswer,
    note: '',
    rows: digest.toAnswer.map((each) => toAnswerRow(texts, year, each)),
    isAnsweredInChat: true,
  };
};
