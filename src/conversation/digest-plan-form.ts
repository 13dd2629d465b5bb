import { z } from 'zod';
import { digestWordsCard, digestWordsView } from '../cards/digest-words.js';
import type { IsoWeek } from '../domain/calendar.js';
import { wordsIn } from '../domain/digest-plan-words.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES, type MunicipalityId } from '../domain/municipality.js';
import { type EditRefusal, editDigestPlan } from '../usecases/edit-digest-plan.js';
import type { Ports } from '../usecases/ports.js';
import { askerOf } from './asker.js';
import { defineVerb } from './command.js';
import { courseInstead, overviewInstead } from './digest-replies.js';
import { inputText, isoWeek, valuesIn } from './form-input.js';
import { momentSaid } from './moment-said.js';
import { nameOf } from './name-of.js';
import { type As, type Reply, replaceWith, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** Whose words: those to all eight without a municipality. */
interface Target {
  readonly week: IsoWeek;
  readonly municipalityId?: MunicipalityId | '' | undefined;
}

const municipalityId = z.union([z.enum(MUNICIPALITY_IDS), z.literal('')]);
const target = z.object({ week: isoWeek, municipalityId });

interface Filled {
  readonly words?: string;
  readonly notices?: readonly string[];
}

/** The words as they are now, or with what was filled in, under what to mend. */
const planForm = async (
  ports: Ports,
  turn: Turn,
  as: As,
  { week: of, municipalityId: to = '' }: Target,
  { words, notices = [] }: Filled = {},
): Promise<Reply> => {
  const plan = await ports.store.get('digestplans', of);
  const municipality = to === '' ? undefined : to;
  const writer =
    plan === undefined
      ? ''
      : turn.texts.digestCourse.words.writtenBy(
          await nameOf(ports, turn, plan.editedBy),
          momentSaid(ports, turn.texts, plan.editedAt),
        );
  return as(
    digestWordsCard.render(
      digestWordsView(turn.texts, {
        week: of,
        ...(municipality === undefined ? {} : { municipalityId: municipality }),
        words: words ?? wordsIn(plan, municipality),
        writer,
        seenVersion: plan?.version ?? 0,
        notices,
      }),
    ),
  );
};

const refusalSaid = async (
  ports: Ports,
  turn: Turn,
  refusal: EditRefusal,
  words: string,
): Promise<string> => {
  const { digestCourse, formats } = turn.texts;
  const texts = digestCourse.words;
  switch (refusal.kind) {
    case 'too_long':
      return texts.tooLong(formats.number(refusal.limit), formats.number(words.trim().length));
    case 'sent':
      return texts.sent;
    case 'being_sent':
      return texts.beingSent;
    case 'changed':
      return texts.changed(await nameOf(ports, turn, refusal.by));
  }
};

const saved = z.strictObject({ week: isoWeek, municipalityId, seenVersion: z.int(), words: inputText });

const save = async (ports: Ports, turn: Turn, data: z.infer<typeof saved>): Promise<Reply> => {
  const { week: of, municipalityId: to, seenVersion, words: text } = data;
  const { digestCourse, formats } = turn.texts;
  const edited = await editDigestPlan(ports, {
    week: of,
    by: askerOf(turn).person.id,
    seenVersion,
    words: to === '' ? { kind: 'introduction', text } : { kind: 'addition', municipalityId: to, text },
  });
  if (!edited.ok) {
    const notices = [await refusalSaid(ports, turn, edited.error, text)];
    return planForm(ports, turn, replaceWith, data, { words: text, notices });
  }
  const { alreadySent } = edited.value;
  const texts = digestCourse.words;
  if (to !== '')
    return courseInstead(
      ports,
      turn,
      { week: of, municipalityId: to },
      texts.additionSaved(MUNICIPALITY_NAMES[to]),
    );
  const names = formats.list(alreadySent.map((id) => MUNICIPALITY_NAMES[id]));
  const kept = alreadySent.length === 0 ? '' : ` ${texts.alreadySent(names)}`;
  return overviewInstead(ports, turn, of, `${texts.introductionSaved}${kept}`);
};

/** Opens and saves the FoU manager's own words for a week's digests. */
export const digestPlanVerbs = [
  defineVerb<Target>({
    name: 'digest.edit',
    schema: z.strictObject({ week: isoWeek, municipalityId: municipalityId.optional() }),
    run: (ports, turn, data) => planForm(ports, turn, show, data),
  }),
  defineVerb<z.infer<typeof saved>>({
    name: 'digest.save-words',
    schema: saved,
    run: save,
    form: {
      labels: ({ digestCourse: { words } }) => ({ wordsLabel: words.wordsLabel }),
      redraw: async (ports, turn, raw, problem) => {
        const of = target.safeParse(raw);
        if (!of.success) return say(problem);
        const { words } = valuesIn(raw, { words: '' });
        return planForm(ports, turn, replaceWith, of.data, { words, notices: [problem] });
      },
    },
  }),
];
