import { z } from 'zod';
import { planFilePreviewCard, planFileSavedView } from '../../cards/plan-file-preview.js';
import { planFileStartCard, planFileStartView } from '../../cards/plan-file-start.js';
import { yearOf } from '../../domain/calendar.js';
import { hasBeenStaff, type Role } from '../../domain/person.js';
import { checkPlanImport } from '../../usecases/check-plan-import.js';
import type { KeptPlan } from '../../usecases/file-ports.js';
import { goalAreas } from '../../usecases/goal-areas-of-year.js';
import { savedImport } from '../../usecases/import-activities.js';
import { importPlan } from '../../usecases/import-plan.js';
import { keptPlan } from '../../usecases/kept-import.js';
import { planStock } from '../../usecases/plan-of-file.js';
import type { Ports } from '../../usecases/ports.js';
import { askerOf } from '../asker.js';
import { type CardVerb, defineCommand, defineVerb } from '../command.js';
import { handOverFile } from '../hand-over.js';
import { filesIn, wantedFile } from '../import-file.js';
import { openPlanFile, planYearRefusal, yearInName } from '../open-plan-file.js';
import { planFilePreview } from '../plan-file-replies.js';
import { planTemplate } from '../plan-file-template.js';
import { PLAN_WORDS } from '../plan-file-words.js';
import { replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: importera|import|läs in [the] plan|planen|verksamhetsplanen [för|for] [ÅÅÅÅ] [från|from <file name>]
const GRAMMAR =
  /^(?:importera|import|läs in)(?: the)? (?:verksamhets)?plan(?:en)?(?: (?:för|for))?(?: (?<year>20\d\d))?(?: (?:från|from|ur)(?: (?:fil(?:en)?|(?:the )?file))?(?: (?<name>\S(?:.*\S)?\.\w{2,5}))?)?[.!]?$/isu;

interface PlanFileWords {
  /** None when it is left to the file's name or the calendar. */
  readonly year?: number;
  /** Of a file in the folder; empty when it comes with the message. */
  readonly name: string;
}

const MANAGER: readonly Role[] = ['fou_manager'];

const id = z.string().min(1).max(100);
const kept = z.strictObject({ keptId: id });

/** A file that waits to be saved is its sender's, and once it is saved so is what it became. */
const SENT: Pick<CardVerb<{ keptId: string }>, 'about'> = {
  about: async (ports, _turn, { keptId }) => {
    const owner = (await keptPlan(ports, keptId))?.personId ?? (await savedImport(ports, keptId))?.importedBy;
    return owner === undefined ? undefined : { personIds: [owner] };
  },
};

/** The year that is written, else the one in the name of the file, else this one. */
const yearMeant = (turn: Turn, { year, name }: PlanFileWords): number =>
  year ?? yearInName(filesIn(turn)[0]?.name ?? name, turn);

const templateVerb = defineVerb<{ year: number }>({
  name: 'planfile.template',
  schema: z.strictObject({ year: z.int() }),
  run: async (ports, turn, { year }) => {
    const refusal = planYearRefusal(turn, year);
    if (refusal !== undefined) return say(refusal);
    const { texts } = turn;
    const { ready, description } = texts.planFile.template;
    const [stock, people, areas] = await Promise.all([
      planStock(ports, year),
      ports.store.find('people'),
      goalAreas(ports),
    ]);
    const words = { texts, areas, people: people.filter(hasBeenStaff) };
    const file = { ...planTemplate(ports.spreadsheets, words, year, stock), forRoles: MANAGER };
    return handOverFile(ports, turn, file, {
      ready: ready(String(year)),
      description: description(String(year)),
    });
  },
});

const pageVerb = defineVerb<{ keptId: string; page: number }>({
  name: 'planfile.page',
  schema: kept.extend({ page: z.int() }),
  ...SENT,
  run: async (ports, turn, { keptId, page }) => {
    const file = await keptPlan(ports, keptId);
    return file === undefined
      ? say(turn.texts.planFile.gone)
      : replaceWith(await planFilePreview(ports, turn, file, { page }));
  },
});

/** What the file comes to before it is saved, to tell of afterwards; nothing when it is saved already. */
const itemsOf = async (ports: Ports, file: KeptPlan | undefined) =>
  file === undefined ? [] : (await checkPlanImport(ports, file, PLAN_WORDS)).items;

const saveVerb = defineVerb<{ keptId: string; seen: string }>({
  name: 'planfile.save',
  schema: kept.extend({ seen: z.string().max(40) }),
  runsAlone: true,
  ...SENT,
  run: async (ports, turn, { keptId, seen }) => {
    const { planFile } = turn.texts;
    const by = askerOf(turn).person.id;
    const items = await itemsOf(ports, await keptPlan(ports, keptId));
    const imported = await importPlan(ports, { keptId, seen, words: PLAN_WORDS, by });
    if (imported.ok) {
      const { fileName, planYear: year = yearOf(turn.today) } = imported.value;
      return replaceWith(
        planFilePreviewCard.render(planFileSavedView(turn.texts, { year, fileName, items })),
      );
    }
    switch (imported.error.kind) {
      case 'gone':
        return say(planFile.gone);
      case 'otherwise_now': {
        const { kept: file, checked } = imported.error;
        const notice = planFile.preview.otherwiseNow;
        return replaceWith(await planFilePreview(ports, turn, file, { checked, notice }));
      }
    }
  },
});

const cancelVerb = defineVerb<{ keptId: string }>({
  name: 'planfile.cancel',
  schema: kept,
  ...SENT,
  run: async (ports, turn, { keptId }) => {
    await ports.keptImports.discard(keptId);
    return say(turn.texts.planFile.cancelled);
  },
});

/** A year's plan and figures from a file: shown with what would change, saved all or none. */
export const importPlanCommand = defineCommand<PlanFileWords>({
  name: 'importera plan',
  personalFor: MANAGER,
  help: ({ planFile }) => planFile.command,
  parse: (text) => {
    const match = GRAMMAR.exec(text.trim().replace(/\s+/g, ' '));
    if (match === null) return undefined;
    const { year, name = '' } = match.groups ?? {};
    return { name, ...(year !== undefined && { year: Number(year) }) };
  },
  run: async (ports, turn, words) => {
    const year = yearMeant(turn, words);
    const refusal = planYearRefusal(turn, year);
    if (refusal !== undefined) return say(refusal);
    const { importFolder } = ports;
    const isMeant = filesIn(turn).length > 0 || (words.name !== '' && importFolder !== undefined);
    if (!isMeant) {
      return show(planFileStartCard.render(planFileStartView(turn.texts, year, importFolder?.path)));
    }
    const wanted = await wantedFile(ports, turn, words.name);
    return wanted.ok ? openPlanFile(ports, turn, year, wanted.value) : say(wanted.error);
  },
  verbs: [templateVerb, pageVerb, saveVerb, cancelVerb],
});
