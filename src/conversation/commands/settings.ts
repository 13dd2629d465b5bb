import { z } from 'zod';
import { noticeCard, noticeView } from '../../cards/notice.js';
import type { LIMIT_FIELDS } from '../../cards/request-limits.js';
import type { Ports } from '../../usecases/ports.js';
import { defineCommand, defineVerb } from '../command.js';
import {
  digestSettingsForm,
  digestSettingsInput,
  EMPTY_DIGEST_SETTINGS,
  saveDigestSettings,
} from '../digest-settings-form.js';
import { evaluationLimitsForm, saveEvaluationLimits } from '../evaluation-limits-form.js';
import { inputText, valuesIn } from '../form-input.js';
import { type Reply, replaceWith, show } from '../reply.js';
import { limitsForm, saveLimits } from '../request-limits-form.js';
import type { Turn } from '../turn.js';

interface Section {
  /** What follows the name of the command. */
  readonly words: RegExp;
  open(ports: Ports, turn: Turn): Promise<Reply>;
}

/** THE list of what can be set: each has a title and a sentence to write in the texts. */
const SECTIONS = {
  requests: {
    words: /^(?:förfrågningar(?:na)?|requests)$/i,
    open: (ports, turn) => limitsForm(ports, turn, show),
  },
  evaluations: {
    words: /^(?:utvärdering(?:ar|arna)?|evaluations?)$/i,
    open: (ports, turn) => evaluationLimitsForm(ports, turn, show),
  },
  digests: {
    words: /^(?:veckobrev(?:et|en)?|(?:weekly )?digests?)$/i,
    open: (ports, turn) => digestSettingsForm(ports, turn, show),
  },
} as const satisfies Readonly<Record<string, Section>>;
type SectionName = keyof typeof SECTIONS;

// Grammar: [visa|ändra|show|change] inställningar[na]|settings [[för|for] <section>]
const GRAMMAR =
  /^(?:(?:visa|ändra|show|change) )?(?:inställningar(?:na)?|settings)(?: (?:(?:för|for) )?(?<section>[^.!]+))?[.!]?$/i;

const sectionIn = (words: string): SectionName | undefined =>
  // Object.keys forgets that the keys are sections.
  (Object.keys(SECTIONS) as SectionName[]).find((name) => SECTIONS[name].words.test(words));

const EMPTY_LIMITS = {
  answer: '',
  question: '',
  decision: '',
  agreement: '',
  joint_answer: '',
  proposal: '',
} as const satisfies Record<(typeof LIMIT_FIELDS)[number], string>;

const limitsInput = z.strictObject({
  seenVersion: z.int(),
  answer: inputText,
  question: inputText,
  decision: inputText,
  agreement: inputText,
  joint_answer: inputText,
  proposal: inputText,
} satisfies Record<'seenVersion' | (typeof LIMIT_FIELDS)[number], z.ZodType>);

const evaluationLimitsInput = z.strictObject({
  seenVersion: z.int(),
  minAnswers: inputText,
  openDays: inputText,
});

/** Shows and changes what the unit has settled for itself. */
export const settingsCommand = defineCommand<SectionName | 'all'>({
  name: 'inställningar',
  personalFor: ['fou_manager'],
  help: ({ settings }) => settings.command,
  parse: (text) => {
    const found = GRAMMAR.exec(text.replace(/\s+/g, ' '));
    if (found === null) return undefined;
    const section = found.groups?.['section'];
    return section === undefined ? 'all' : sectionIn(section);
  },
  run: async (ports, turn, section) => {
    if (section !== 'all') return SECTIONS[section].open(ports, turn);
    const { title, which, sections } = turn.texts.settings;
    return show(noticeCard.render(noticeView(title, [which], ...Object.values(sections))));
  },
  verbs: [
    defineVerb<z.infer<typeof limitsInput>>({
      name: 'limits.save',
      schema: limitsInput,
      run: saveLimits,
      form: {
        labels: ({ requestReminders }) => requestReminders.limits.form,
        redraw: (ports, turn, raw, problem) =>
          limitsForm(ports, turn, replaceWith, {
            filled: valuesIn(raw, EMPTY_LIMITS),
            notices: [problem],
          }),
      },
    }),
    defineVerb<z.infer<typeof evaluationLimitsInput>>({
      name: 'evaluation.save-limits',
      schema: evaluationLimitsInput,
      run: saveEvaluationLimits,
      form: {
        labels: ({ evaluations }) => evaluations.limits.form,
        redraw: (ports, turn, raw, problem) =>
          evaluationLimitsForm(ports, turn, replaceWith, {
            filled: valuesIn(raw, { minAnswers: '', openDays: '' }),
            notices: [problem],
          }),
      },
    }),
    defineVerb<z.infer<typeof digestSettingsInput>>({
      name: 'digests.save-settings',
      schema: digestSettingsInput,
      run: saveDigestSettings,
      form: {
        labels: ({ digestSettings }) => digestSettings.form,
        redraw: (ports, turn, raw, problem) =>
          digestSettingsForm(ports, turn, replaceWith, {
            filled: valuesIn(raw, EMPTY_DIGEST_SETTINGS),
            notices: [problem],
          }),
      },
    }),
  ],
});
