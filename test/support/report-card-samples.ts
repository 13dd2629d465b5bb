import type { RenderedCard } from '../../src/cards/define-card.js';
import { reportCard, reportView } from '../../src/cards/report.js';
import { APPROVAL_FIELDS, reportApprovalCard, reportApprovalView } from '../../src/cards/report-approval.js';
import { reportReopeningCard, reportReopeningView } from '../../src/cards/report-reopening.js';
import { reportSectionCard, reportSectionView } from '../../src/cards/report-section.js';
import { REPORT_KINDS, REPORT_STRUCTURES, reportOutline } from '../../src/domain/annual-report.js';
import type { Texts } from '../../src/texts/index.js';
import { filledIn, LONG, MARKUP } from './marked-samples.js';

/** The cards of the annual report and the plan draft, as `cardSamples` has them. */
export const reportCardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => {
  const all = REPORT_KINDS.flatMap((kind) =>
    REPORT_STRUCTURES.map((structure) => ({ kind, structure, year: 2026 })),
  );
  const [which] = all;
  if (which === undefined) throw new Error('there is a report');
  const states = [`${MARKUP} states`];
  return {
    report: all.flatMap((one) =>
      [false, true].map((isApproved) =>
        reportCard.render(
          reportView(texts, {
            which: one,
            states,
            written: new Map(
              reportOutline(one.structure, one.kind).map(({ key }) => [key, `${MARKUP} standing`]),
            ),
            isApproved,
            mayApprove: true,
            mayReopen: true,
            notices: [`${MARKUP} notices`],
          }),
        ),
      ),
    ),
    'report-section': [
      reportSectionCard.render(
        reportSectionView(texts, {
          which,
          section: 'highlights',
          text: `${MARKUP} text`,
          seenVersion: 1,
          problems: [`${MARKUP} problems`],
          theirs: { name: `${MARKUP} name`, text: `${MARKUP} theirs\n${LONG}` },
        }),
      ),
      reportSectionCard.render(
        reportSectionView(texts, { which, section: 'highlights', text: '', seenVersion: 0 }),
      ),
    ],
    'report-approval': [1, 12].map((unwritten) =>
      reportApprovalCard.render(
        reportApprovalView(texts, {
          which,
          // The list of fields is whole.
          values: filledIn('report-approval', APPROVAL_FIELDS) as Parameters<
            typeof reportApprovalView
          >[1]['values'],
          seenVersion: 1,
          isOver: false,
          unwritten,
          problems: [`${MARKUP} problems`],
        }),
      ),
    ),
    'report-reopening': [
      reportReopeningCard.render(reportReopeningView(texts, { which, seenVersion: 2, states })),
    ],
  };
};
