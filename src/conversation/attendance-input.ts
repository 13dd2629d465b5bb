import type { AttendanceField, AttendanceValues } from '../cards/attendance-form.js';
import { isIsoDate } from '../domain/calendar.js';
import { EVALUATION_QUESTIONS, type EvaluationQuestion } from '../domain/evaluation.js';
import type { AttendanceStatement } from '../domain/event-attendance.js';
import { isMunicipalityId } from '../domain/municipality.js';
import { readHours } from '../language/duration.js';
import type { Texts } from '../texts/index.js';
import { idsIn, stated, written } from './form-input.js';
import { readCount } from './written-count.js';

export interface AttendanceRead {
  readonly statement: AttendanceStatement;
  readonly questions: readonly EvaluationQuestion[];
  /** What could not be read, a whole sentence for each. */
  readonly problems: readonly string[];
}

const COUNTS = ['attended', 'onSite', 'online'] as const satisfies readonly AttendanceField[];

/** What was filled in, as the rules take it. */
export const readAttendance = ({ attendance }: Texts, values: AttendanceValues): AttendanceRead => {
  const counts = COUNTS.map((field) => ({ field, count: readCount(values[field]) }));
  const hours = written(values.hours) === undefined ? undefined : readHours(values.hours);
  const day = written(values.day);
  const chosen = idsIn(values.questions);
  const problems = [
    ...counts
      .filter(({ count }) => count === 'unreadable')
      .map(({ field }) => attendance.unreadable(attendance.form[`${field}Label`])),
    ...(written(values.hours) !== undefined && hours === undefined ? [attendance.hoursUnreadable] : []),
    ...(day !== undefined && !isIsoDate(day) ? [attendance.dayUnreadable] : []),
  ];
  const numbers = Object.fromEntries(
    counts.flatMap(({ field, count }) => (typeof count === 'number' ? [[field, count]] : [])),
  );
  return {
    statement: {
      ...numbers,
      ...stated({ hours, note: written(values.note), day }),
      isEstimated: values.isEstimated === 'true',
      absentIds: values.isUnknown === 'true' ? undefined : idsIn(values.absentIds),
      municipalities: idsIn(values.municipalities).filter(isMunicipalityId),
    },
    questions: EVALUATION_QUESTIONS.filter((question) => chosen.includes(question)),
    problems,
  };
};
