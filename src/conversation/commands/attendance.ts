import { z } from 'zod';
import { ATTENDANCE_FIELDS, type AttendanceValues } from '../../cards/attendance-form.js';
import { attendanceForm } from '../attendance-form.js';
import { attendanceList, saveAttendance } from '../attendance-replies.js';
import { defineCommand, defineVerb } from '../command.js';
import { inputsFor, valuesIn } from '../form-input.js';
import { replaceWith, say, show } from '../reply.js';

// Grammar: [visa|show|skriv] [saknad|missing] närvaro|närvaron|attendance
const GRAMMAR = /^(?:(?:visa|show|skriv(?: in)?) )?(?:(?:saknad|missing) )?(?:närvaron?|attendance)[.!]?$/iu;

const eventId = z.string().min(1).max(100);

const EMPTY: AttendanceValues = {
  day: '',
  attended: '',
  onSite: '',
  online: '',
  isEstimated: 'false',
  absentIds: '',
  isUnknown: 'false',
  municipalities: '',
  hours: '',
  note: '',
  questions: '',
};

const formInput = z.strictObject({
  eventId,
  expectedVersion: z.int(),
  ...inputsFor(ATTENDANCE_FIELDS),
});

/** Lets staff say who came to an event that has been. */
export const attendanceCommand = defineCommand<true>({
  name: 'närvaro',
  personalFor: ['staff'],
  help: ({ attendance }) => attendance.command,
  parse: (text) => (GRAMMAR.test(text.replace(/\s+/g, ' ')) ? true : undefined),
  run: (ports, turn) => attendanceList(ports, turn, show),
  verbs: [
    defineVerb({
      name: 'attendance.list',
      schema: z.strictObject({}),
      run: (ports, turn) => attendanceList(ports, turn, replaceWith),
    }),
    defineVerb<{ readonly eventId: string }>({
      name: 'event.attendance',
      schema: z.strictObject({ eventId }),
      run: (ports, turn, asked) => attendanceForm(ports, turn, asked.eventId, show),
    }),
    defineVerb<z.infer<typeof formInput>>({
      name: 'event.save-attendance',
      schema: formInput,
      run: saveAttendance,
      form: {
        labels: ({ attendance }) => attendance.form,
        redraw: (ports, turn, raw, problem) => {
          const id = eventId.safeParse(raw['eventId']);
          return id.success
            ? attendanceForm(ports, turn, id.data, replaceWith, {
                filled: valuesIn(raw, EMPTY),
                problems: [problem],
              })
            : Promise.resolve(say(problem));
        },
      },
    }),
  ],
});
