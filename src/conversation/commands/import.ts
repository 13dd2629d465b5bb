import { z } from 'zod';
import { clipped } from '../../cards/clipped.js';
import type { Role } from '../../domain/person.js';
import { goalAreas } from '../../usecases/goal-areas-of-year.js';
import { importActivities, savedImport } from '../../usecases/import-activities.js';
import { keptImport } from '../../usecases/kept-import.js';
import type { Ports } from '../../usecases/ports.js';
import { undoImport } from '../../usecases/undo-import.js';
import { yearClosed } from '../activity-replies.js';
import { askerOf } from '../asker.js';
import { type CardVerb, defineCommand, defineVerb } from '../command.js';
import { handOverFile } from '../hand-over.js';
import { filesIn, openedImport, wantedFile } from '../import-file.js';
import { importPreview, importReceipt, importStart } from '../import-replies.js';
import { importTemplate } from '../import-template.js';
import { IMPORT_WORDS } from '../import-words.js';
import { rememberInstead } from '../last-logged.js';
import { nameOf } from '../name-of.js';
import { isPlanFile, openPlanFile, yearInName } from '../open-plan-file.js';
import { mayUse } from '../permission.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import type { Turn } from '../turn.js';

// Grammar: importera|import|läs in [aktiviteter|aktiviteterna|activities] [från|from] [fil|filen|file|<file name>.xlsx|.csv]
const GRAMMAR =
  /^(?:importera|import|läs in)(?! (?:the )?(?:verksamhets)?plan(?:en)?(?: |[.!]?$))(?: (?:aktiviteter(?:na)?|(?:the )?activities))?(?:(?: (?:från|from|ur))?(?: (?:en |den här |a |the |this )?(?:fil(?:en)?|file)| (?<name>\S(?:.*\S)?\.\w{2,5})))?[.!]?$/isu;

const STAFF: readonly Role[] = ['staff'];

const id = z.string().min(1).max(100);
const kept = z.strictObject({ keptId: id });

/** A file that waits to be saved is its sender's, and once it is saved so is its receipt. */
const SENT: Pick<CardVerb<{ keptId: string }>, 'about'> = {
  about: async (ports, _turn, { keptId }) => {
    const owner =
      (await keptImport(ports, keptId))?.personId ?? (await savedImport(ports, keptId))?.importedBy;
    return owner === undefined ? undefined : { personIds: [owner] };
  },
};

const templateVerb = defineVerb<{ format: 'xlsx' | 'csv' }>({
  name: 'import.template',
  schema: z.strictObject({ format: z.enum(['xlsx', 'csv']) }),
  run: async (ports, turn, { format }) => {
    const { ready, description } = turn.texts.imports.template;
    const [goals, ownAreas] = await Promise.all([ports.store.find('goals'), goalAreas(ports)]);
    const choices = {
      goals,
      goalAreas: ownAreas.filter(({ fromYear, toYear = fromYear }) => fromYear <= toYear),
    };
    const file = { ...importTemplate(ports.spreadsheets, turn, choices, format), forRoles: STAFF };
    return handOverFile(ports, turn, file, { ready, description });
  },
});

const pageVerb = defineVerb<{ keptId: string; page: number }>({
  name: 'import.page',
  schema: kept.extend({ page: z.int() }),
  ...SENT,
  run: async (ports, turn, { keptId, page }) => {
    const file = await keptImport(ports, keptId);
    return file === undefined
      ? say(turn.texts.imports.gone)
      : replaceWith(await importPreview(ports, turn, file, { page }));
  },
});

const saveVerb = defineVerb<{ keptId: string; alike: number }>({
  name: 'import.save',
  schema: kept.extend({ alike: z.int().nonnegative() }),
  ...SENT,
  run: async (ports, turn, { keptId, alike }) => {
    const { imports } = turn.texts;
    const by = askerOf(turn).person.id;
    const imported = await importActivities(ports, { keptId, alike, words: IMPORT_WORDS, by });
    if (imported.ok) {
      rememberInstead(ports, turn, 'import');
      return replaceWith(await importReceipt(ports, turn, imported.value));
    }
    switch (imported.error.kind) {
      case 'gone':
        return say(imports.gone);
      case 'otherwise_now': {
        const { kept: file, checked } = imported.error;
        const notice = imports.preview.otherwiseNow;
        return replaceWith(await importPreview(ports, turn, file, { checked, notice }));
      }
    }
  },
});

const cancelVerb = defineVerb<{ keptId: string }>({
  name: 'import.cancel',
  schema: kept,
  ...SENT,
  run: async (ports, turn, { keptId }) => {
    await ports.keptImports.discard(keptId);
    return say(turn.texts.imports.cancelled);
  },
});

/** As many as are named; the rest are counted. */
const MAX_NAMED = 5;
const MAX_TITLE = 60;

const undoVerb = defineVerb<{ importId: string }>({
  name: 'import.undo',
  schema: z.strictObject({ importId: id }),
  about: async ({ store }, _turn, { importId }) => {
    const imported = await store.get('imports', importId);
    return imported && { personIds: [imported.importedBy] };
  },
  whose: async (ports, turn, owner) =>
    'personIds' in owner
      ? turn.texts.imports.notYours(await nameOf(ports, turn, owner.personIds[0]))
      : undefined,
  run: async (ports, turn, { importId }) => {
    const { imports, formats } = turn.texts;
    const undone = await undoImport(ports, { importId, by: askerOf(turn).person.id });
    if (undone.ok) return replaceWith(await importReceipt(ports, turn, undone.value));
    switch (undone.error.kind) {
      case 'not_found':
        return say(imports.notFound);
      case 'year_closed':
        return say(await yearClosed(ports, turn, undone.error));
      case 'changed': {
        const { activities } = undone.error;
        const named = activities.slice(0, MAX_NAMED).map(({ title }) => `”${clipped(title, MAX_TITLE)}”`);
        const more = activities.length - named.length;
        const titles =
          more > 0 ? imports.andMore(named.join(', '), formats.number(more)) : formats.list(named);
        return say(imports.changedSince(titles, formats.number(activities.length)));
      }
    }
  },
});

/** A file with a plan, sent without a word or with the word for activities. */
const planInstead = (
  ports: Ports,
  turn: Turn,
  file: Parameters<typeof openPlanFile>[3],
): Reply | Promise<Reply> =>
  mayUse('importera plan', turn.roles)
    ? openPlanFile(ports, turn, yearInName(file.name, turn), file)
    : say(turn.texts.planFile.forManager);

/** Earlier activities from a file: shown row by row, saved all or none, and undone whole. */
export const importCommand = defineCommand<string>({
  name: 'importera',
  personalFor: STAFF,
  takesFiles: true,
  help: ({ imports }) => imports.command,
  parse: (text) => {
    const match = GRAMMAR.exec(text.trim());
    return match === null ? undefined : (match.groups?.['name'] ?? '');
  },
  run: async (ports, turn, name) => {
    const isMeant = filesIn(turn).length > 0 || (name !== '' && ports.importFolder !== undefined);
    if (!isMeant) return show(await importStart(ports, turn));
    const wanted = await wantedFile(ports, turn, name);
    if (!wanted.ok) return say(wanted.error);
    const opened = await openedImport(ports, turn, wanted.value);
    if (opened.ok) return show(await importPreview(ports, turn, opened.value));
    return (await isPlanFile(ports, wanted.value.content))
      ? planInstead(ports, turn, wanted.value)
      : say(opened.error);
  },
  verbs: [templateVerb, pageVerb, saveVerb, cancelVerb, undoVerb],
});
