import { z } from 'zod';
import { PLAN_SHEETS, type PlanItem, type PlanOutcome } from '../domain/plan-table.js';
import type { Texts } from '../texts/index.js';
import { clipped } from './clipped.js';
import { defineCard } from './define-card.js';
import { pageOf } from './paging.js';
import { userText } from './user-text.js';

/** As many lines as one looks through on a phone. */
const PAGE_SIZE = 20;
/** In characters; cells may hold far more. */
const MAX_LINE_LENGTH = 300;

const word = z.string();
const line = z.strictObject({ text: userText });

const model = z.strictObject({
  summary: word,
  title: word,
  fileName: userText,
  hasNotice: z.boolean(),
  notice: word,
  verdict: word,
  remarks: z.array(line),
  problems: z.array(line),
  rows: z.array(line),
  hasPages: z.boolean(),
  pageOf: word,
  isOpen: z.boolean(),
  canSave: z.boolean(),
  save: word,
  cancel: word,
  keptId: word,
  seen: word,
  hasPrevious: z.boolean(),
  previous: word,
  previousPage: z.int(),
  hasNext: z.boolean(),
  next: word,
  nextPage: z.int(),
});

export const planFilePreviewCard = defineCard('plan-file-preview', 1, model);

export interface PlanFilePreview {
  readonly year: number;
  readonly keptId: string;
  readonly fileName: string;
  readonly items: readonly PlanItem[];
  /** A sentence for each, in the order of the file. */
  readonly problems: readonly string[];
  /** What holds for the whole file. */
  readonly remarks: readonly string[];
  /** What saving would do, and to what; comes back with the button. */
  readonly seen: string;
  /** Counted from 1; the nearest there is when there are not so many. */
  readonly page: number;
  /** What just happened. */
  readonly notice?: string;
}

const lines = (texts: readonly string[]) => texts.map((text) => ({ text: clipped(text, MAX_LINE_LENGTH) }));

const countOf = (items: readonly PlanItem[], outcome: PlanOutcome): number =>
  items.filter((item) => item.outcome === outcome).length;

const verdictOf = ({ planFile }: Texts, items: readonly PlanItem[], problems: readonly string[]): string => {
  const { preview } = planFile;
  if (problems.length > 0) return preview.wrong(problems.length);
  const [fresh, changed, same] = [countOf(items, 'new'), countOf(items, 'changed'), countOf(items, 'same')];
  return fresh + changed === 0 ? preview.nothing : preview.verdict(fresh, changed, same);
};

/** What a file with a plan would change; it can be saved when nothing is wrong and something is new. */
export const planFilePreviewView = (texts: Texts, preview: PlanFilePreview): z.infer<typeof model> => {
  const { planFile, formats } = texts;
  const said = planFile.preview;
  const { year, items, problems, notice = '' } = preview;
  const isWrong = problems.length > 0;
  const changing = items.filter(({ outcome }) => outcome !== 'same');
  const all = isWrong
    ? problems
    : changing.map(({ sheet, outcome, label }) =>
        said.item(planFile.sheets[sheet], said.outcomes[outcome], label),
      );
  const { shown, page, pages } = pageOf(all, preview.page, PAGE_SIZE);
  const onPage = lines(shown);
  const verdict = verdictOf(texts, items, problems);
  return {
    summary: notice === '' ? verdict : notice,
    title: said.title(String(year)),
    fileName: preview.fileName,
    hasNotice: notice !== '',
    notice,
    verdict,
    remarks: lines(preview.remarks),
    problems: isWrong ? onPage : [],
    rows: isWrong ? [] : onPage,
    hasPages: pages > 1,
    pageOf: said.page(formats.number(page), formats.number(pages)),
    isOpen: true,
    canSave: !isWrong && changing.length > 0,
    save: said.save,
    cancel: said.cancel,
    keptId: preview.keptId,
    seen: preview.seen,
    hasPrevious: page > 1,
    previous: said.previous,
    previousPage: page - 1,
    hasNext: page < pages,
    next: said.next,
    nextPage: page + 1,
  };
};

/** What was saved of it, in place of the preview. */
export const planFileSavedView = (
  texts: Texts,
  { year, fileName, items }: Pick<PlanFilePreview, 'year' | 'fileName' | 'items'>,
): z.infer<typeof model> => {
  const { planFile, formats } = texts;
  const counts = PLAN_SHEETS.flatMap((sheet) => {
    const count = items.filter((item) => item.sheet === sheet && item.outcome !== 'same').length;
    return count === 0 ? [] : [planFile.things[sheet](formats.number(count))];
  });
  const title = planFile.saved.title(String(year));
  return {
    ...planFilePreviewView(texts, {
      year,
      fileName,
      items: [],
      keptId: '',
      problems: [],
      remarks: [planFile.saved.see(String(year))],
      seen: '',
      page: 1,
    }),
    summary: title,
    title,
    verdict: counts.length === 0 ? planFile.saved.again : planFile.saved.verdict(formats.list(counts)),
    isOpen: false,
    canSave: false,
  };
};
