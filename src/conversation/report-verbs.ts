import { z } from 'zod';
import { APPROVAL_FIELDS, EMPTY_APPROVAL } from '../cards/report-approval.js';
import { reportName } from '../cards/report-name.js';
import type { ReportIdentity } from '../domain/annual-report.js';
import { approvalProblems } from '../domain/approval-problems.js';
import type { Role } from '../domain/person.js';
import { textsIn } from '../texts/index.js';
import { approveReport } from '../usecases/approve-report.js';
import type { Ports } from '../usecases/ports.js';
import { reopenReport } from '../usecases/reopen-report.js';
import { reportOf } from '../usecases/report-of.js';
import { writeSection } from '../usecases/write-section.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { inputsFor, inputText, seenLine, seenText, valuesIn } from './form-input.js';
import { handOverFile } from './hand-over.js';
import { makeReport } from './make-report.js';
import { nameOf } from './name-of.js';
import { type Reply, replaceWith, say } from './reply.js';
import { fileOfReport } from './report-files.js';
import {
  approvalInput,
  chosenSection,
  ofReport,
  reportIn,
  sectionInput,
  sectionKey,
  seenVersion,
} from './report-input.js';
import {
  approvalForm,
  askToReopenReport,
  dayIn,
  openSection,
  reportReply,
  sectionForm,
} from './report-replies.js';
import type { Turn } from './turn.js';

const STAFF: readonly Role[] = ['staff'];

/** Clients may send a card's inputs along with the buttons beside them, which do not read them. */
const unread = { section: inputText };
const ofForm = { ...inputsFor(APPROVAL_FIELDS), text: inputText, section: inputText };

const whichOf = ({ kind, year, structure }: ReportIdentity): ReportIdentity => ({ kind, year, structure });

const fetchFile = async (
  ports: Ports,
  turn: Turn,
  which: ReportIdentity,
  file: 'document' | 'workbook',
): Promise<Reply> => {
  const { reportCard: words } = turn.texts;
  const maker = {
    texts: turn.texts,
    locale: turn.locale,
    now: turn.now,
    by: askerOf(turn).person.displayName,
  };
  const made = await fileOfReport(ports, maker, which, file);
  if (made === 'gone') return say(words.file.gone);
  const name = reportName(turn.texts, which);
  const ready = words.file.ready[file](name);
  return handOverFile(
    ports,
    turn,
    { name: made.name, content: made.content, forRoles: STAFF },
    {
      ready: made.isEmpty ? `${ready} ${words.file.empty}` : ready,
      description: words.file.description[file](name),
    },
  );
};

const saveSection = defineVerb<z.infer<typeof sectionInput>>({
  name: 'report.save-section',
  schema: sectionInput,
  run: async (ports, turn, input) => {
    const { form } = turn.texts.reportCard;
    const which = whichOf(input);
    const { section, expectedVersion } = input;
    const text = seenText(input.text);
    const by = askerOf(turn).person.id;
    const written = await writeSection(ports, { which, section, text, by, seenVersion: expectedVersion });
    if (written.ok) {
      const heading = turn.texts.reportSections[section];
      const said = text === '' ? form.emptied(heading) : form.saved(heading);
      return reportReply(ports, turn, which, replaceWith, said);
    }
    if (written.error.kind === 'approved') {
      const name = await nameOf(ports, turn, written.error.report.approval.recordedBy);
      const problems = [form.approvedMeanwhile(name)];
      return sectionForm(turn, { which, section, text, seenVersion: expectedVersion, problems });
    }
    const theirs = written.error.section;
    if (theirs === undefined) {
      return sectionForm(turn, { which, section, text, seenVersion: 0, problems: [form.emptiedMeanwhile] });
    }
    const name = await nameOf(ports, turn, theirs.editedBy);
    return sectionForm(turn, {
      which,
      section,
      text,
      seenVersion: theirs.version ?? 0,
      problems: [form.changed(name)],
      theirs: { name, text: theirs.text },
    });
  },
  form: {
    labels: ({ reportCard: { form } }) => ({ textLabel: form.textLabel }),
    redraw: async (_ports, turn, raw, problem) => {
      const which = reportIn(raw);
      const section = sectionKey.safeParse(raw['section']).data;
      if (which === undefined || section === undefined) return say(problem);
      return sectionForm(turn, {
        which,
        section,
        text: valuesIn(raw, { text: '' }).text,
        seenVersion: seenVersion.safeParse(raw['expectedVersion']).data ?? 0,
        problems: [problem],
      });
    },
  },
});

const approve = defineVerb<z.infer<typeof approvalInput>>({
  name: 'report.approve',
  schema: approvalInput,
  run: async (ports, turn, input) => {
    const { approval: words } = turn.texts.reportCard;
    const which = whichOf(input);
    const values = valuesIn(input, EMPTY_APPROVAL);
    const { body, date, expectedVersion } = input;
    const minutesRef = seenLine(input.minutesRef);
    const problems = approvalProblems({ body, date, minutesRef }, turn.today);
    if (body === '' || problems.length > 0) {
      const sentences = problems.map((problem) => words.problems[problem]);
      return approvalForm(ports, turn, which, { values, seenVersion: expectedVersion, problems: sentences });
    }
    const { person } = askerOf(turn);
    // A record of the municipalities, whoever enters it: in Swedish.
    const maker = { texts: textsIn('sv'), locale: 'sv', now: turn.now, by: person.displayName } as const;
    const approved = await approveReport(ports, {
      which,
      approval: { body, date, minutesRef },
      by: person.id,
      seenVersion: expectedVersion,
      make: (asKept) => makeReport(ports, maker, which, asKept),
    });
    if (approved.ok) return reportReply(ports, turn, which, replaceWith, words.saved);
    const { error } = approved;
    if (error.kind === 'approved') {
      const { recordedBy, recordedAt } = error.report.approval;
      const isOwn = recordedBy === person.id;
      const said = words.already(await nameOf(ports, turn, recordedBy), dayIn(ports, turn, recordedAt));
      return reportReply(ports, turn, which, replaceWith, isOwn ? words.saved : said);
    }
    const last = error.report?.sections.toSorted((a, b) => (b.version ?? 0) - (a.version ?? 0))[0];
    const name = await nameOf(ports, turn, last?.editedBy);
    return approvalForm(ports, turn, which, { values, problems: [words.changed(name)] });
  },
  form: {
    labels: ({ reportCard: { approval } }) => ({
      bodyLabel: approval.bodyLabel,
      dateLabel: approval.dateLabel,
      minutesRefLabel: approval.minutesRefLabel,
    }),
    redraw: async (ports, turn, raw, problem) => {
      const which = reportIn(raw);
      if (which === undefined) return say(problem);
      const seen = seenVersion.safeParse(raw['expectedVersion']).data;
      return approvalForm(ports, turn, which, {
        values: valuesIn(raw, EMPTY_APPROVAL),
        ...(seen !== undefined && { seenVersion: seen }),
        problems: [problem],
      });
    },
  },
});

/** The buttons of a report's card and of its forms. */
export const reportVerbs: readonly CardVerb[] = [
  defineVerb({
    name: 'report.show',
    schema: z.strictObject({ ...ofReport, ...ofForm }),
    run: (ports, turn, input) => reportReply(ports, turn, whichOf(input), replaceWith),
  }),
  defineVerb({
    name: 'report.fetch',
    schema: z.strictObject({ ...ofReport, ...unread, file: z.enum(['document', 'workbook']) }),
    run: (ports, turn, input) => fetchFile(ports, turn, whichOf(input), input.file),
  }),
  defineVerb({
    name: 'report.write',
    schema: z.strictObject({ ...ofReport, section: chosenSection }),
    run: (ports, turn, { section, ...which }) =>
      section === ''
        ? reportReply(ports, turn, which, replaceWith, turn.texts.reportCard.chooseFirst)
        : openSection(ports, turn, which, section),
  }),
  saveSection,
  defineVerb({
    name: 'report.ask-approve',
    schema: z.strictObject({ ...ofReport, ...unread }),
    run: (ports, turn, input) => approvalForm(ports, turn, whichOf(input), { values: EMPTY_APPROVAL }),
  }),
  approve,
  defineVerb({
    name: 'report.ask-reopen',
    schema: z.strictObject({ ...ofReport, ...unread }),
    run: (ports, turn, input) => askToReopenReport(ports, turn, whichOf(input)),
  }),
  defineVerb({
    name: 'report.reopen',
    schema: z.strictObject({ ...ofReport, expectedVersion: seenVersion }),
    run: async (ports, turn, { expectedVersion, ...which }) => {
      const { reopening } = turn.texts.reportCard;
      const by = askerOf(turn).person.id;
      const reopened = await reopenReport(ports, { which, by, seenVersion: expectedVersion });
      if (reopened.ok) return reportReply(ports, turn, which, replaceWith, reopening.done);
      const now = await reportOf(ports, which);
      const said = now?.state === 'approved' ? reopening.changed : reopening.already;
      return reportReply(ports, turn, which, replaceWith, said);
    },
  }),
];
