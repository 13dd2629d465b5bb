import { z } from 'zod';
import { yearOf } from '../../domain/calendar.js';
import { textsIn } from '../../texts/index.js';
import { addGoalArea, endGoalArea, renameGoalArea, resumeGoalArea } from '../../usecases/save-goal-area.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { inputText, seenLine, submissionId, submissionIn } from '../form-input.js';
import { goalAreaForm, goalAreaList, refusedForm, refusedOnList } from '../goal-area-replies.js';
import { replaceWith, say, show } from '../reply.js';
import { YEAR_WORDS, type YearWish, yearAfter } from '../year-after-name.js';

// Grammar: [visa|show] resultatmål|resultatmålen|result goals [[för|for] YEAR]
const GRAMMAR = new RegExp(`^(?:visa |show )?(?:resultatmål(?:en)?|result goals)${YEAR_WORDS}[.!]?$`, 'iu');

const year = z.coerce.number().int().min(2000).max(2100);
const ofYear = z.strictObject({ year });
const ofArea = z.strictObject({
  year,
  areaId: z.string().min(1).max(100),
  expectedVersion: z.coerce.number().int().positive(),
});
type OfArea = z.infer<typeof ofArea>;

const saved = z.strictObject({
  year,
  label: inputText,
  submissionId,
  areaId: z.string().max(100),
  expectedVersion: z.coerce.number().int().nonnegative(),
});

/** The register's labels, which no other may have. */
const TAKEN = (['sv', 'en'] as const).flatMap((locale) => Object.values(textsIn(locale).log.resultGoalAreas));

const saveVerb = defineVerb<z.infer<typeof saved>>({
  name: 'goalarea.save',
  schema: saved,
  run: async (ports, turn, input) => {
    const { goalAreas: words } = turn.texts;
    const { areaId, expectedVersion, submissionId: submission } = input;
    const label = seenLine(input.label);
    const by = askerOf(turn).person.id;
    const isNew = areaId === '';
    const result = isNew
      ? await addGoalArea(ports, {
          label,
          fromYear: input.year,
          taken: TAKEN,
          by,
          submissionId: submission,
        })
      : await renameGoalArea(ports, { areaId, expectedVersion, label, taken: TAKEN, by });
    if (!result.ok) return refusedForm(ports, turn, { ...input, problems: [] }, result.error);
    const notice = isNew
      ? words.added(result.value.label, String(result.value.fromYear))
      : words.renamed(result.value.label);
    return goalAreaList(ports, turn, replaceWith, input.year, notice);
  },
  form: {
    labels: ({ goalAreas: { form } }) => ({ labelLabel: form.labelLabel }),
    redraw: async (ports, turn, raw, problem) => {
      const sent = saved.pick({ year: true, areaId: true, expectedVersion: true }).safeParse({
        year: raw['year'],
        areaId: raw['areaId'],
        expectedVersion: raw['expectedVersion'],
      });
      return goalAreaForm(turn, {
        ...(sent.data ?? { year: yearOf(turn.today), areaId: '', expectedVersion: 0 }),
        label: inputText.safeParse(raw['label']).data ?? '',
        submissionId: submissionIn(raw, ports.ids),
        problems: [problem],
      });
    },
  },
});

/** The areas of result goals of a year, and their changes. */
export const goalAreasCommand = defineCommand<YearWish>({
  name: 'resultatmål',
  personalFor: ['staff'],
  help: ({ goalAreas }) => goalAreas.command,
  parse: (text) => yearAfter(GRAMMAR, text),
  run: (ports, turn, { year: wanted = yearOf(turn.today) }) => goalAreaList(ports, turn, show, wanted),
  verbs: [
    defineVerb({
      name: 'goalarea.list',
      schema: ofYear.extend({ label: inputText }),
      run: (ports, turn, { year: wanted }) => goalAreaList(ports, turn, replaceWith, wanted),
    }),
    defineVerb({
      name: 'goalarea.add',
      schema: ofYear,
      run: async (ports, turn, { year: from }) =>
        goalAreaForm(turn, {
          label: '',
          year: from,
          submissionId: ports.ids.short(),
          areaId: '',
          expectedVersion: 0,
          problems: [],
        }),
    }),
    defineVerb<OfArea>({
      name: 'goalarea.rename',
      schema: ofArea,
      run: async (ports, turn, { areaId, year: from }) => {
        const area = await ports.store.get('goalareas', areaId);
        if (area === undefined) return say(turn.texts.goalAreas.notFound);
        return goalAreaForm(turn, {
          label: area.label,
          year: from,
          submissionId: ports.ids.short(),
          areaId,
          expectedVersion: area.version,
          problems: [],
        });
      },
    }),
    saveVerb,
    defineVerb<OfArea>({
      name: 'goalarea.end',
      schema: ofArea,
      run: async (ports, turn, input) => {
        const result = await endGoalArea(ports, { ...input, by: askerOf(turn).person.id });
        if (!result.ok) return refusedOnList(ports, turn, input, result.error);
        const notice = turn.texts.goalAreas.ended(result.value.label, String(input.year));
        return goalAreaList(ports, turn, replaceWith, input.year, notice);
      },
    }),
    defineVerb<OfArea>({
      name: 'goalarea.resume',
      schema: ofArea,
      run: async (ports, turn, input) => {
        const result = await resumeGoalArea(ports, { ...input, by: askerOf(turn).person.id });
        if (!result.ok) return refusedOnList(ports, turn, input, result.error);
        const notice = turn.texts.goalAreas.resumed(result.value.label);
        return goalAreaList(ports, turn, replaceWith, input.year, notice);
      },
    }),
  ],
});
