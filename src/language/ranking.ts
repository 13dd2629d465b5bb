import type { Passage } from './catalogue-index.js';
import type { Signals } from './confidence.js';
import type { Understood } from './understand.js';

/** What each sign is worth beside the share of the question that the passage covers, which is 0..1. */
export const WORTH = {
  named: 0.35,
  label: 0.1,
  kind: 0.05,
  kindLabel: 0.12,
  year: 0.1,
  organisation: 0.05,
  recent: 0.03,
  whole: 0.1,
  wrongYear: 0.6,
  wrongKind: 0.75,
  gap: 0.15,
  /** A gap is what is asked for when its label says this share of the question. */
  askedFor: 0.3,
};

/** Years after which a fact is not newer or older any more. */
const RECENT_YEARS = 10;

/** How well a passage answers, for comparing it with others; `newest` is the newest year of the catalogue. */
export const pointsOf = (
  { kind, organisation }: Understood,
  { entry, fact }: Passage,
  signals: Signals,
  newest: number,
): number => {
  const age = Math.min(1, (newest - (fact?.year ?? Math.max(...entry.years))) / RECENT_YEARS);
  return (
    signals.coverage *
      (signals.year === false ? WORTH.wrongYear : 1) *
      (signals.kind === false ? WORTH.wrongKind : 1) +
    WORTH.named * signals.named +
    WORTH.label * signals.label +
    (signals.kind === true ? WORTH.kind : 0) +
    (signals.kindLabel ? WORTH.kindLabel : 0) +
    (signals.year === true ? WORTH.year : 0) +
    (organisation === entry.organisation ? WORTH.organisation : 0) +
    (signals.year === undefined ? WORTH.recent * (1 - age) : 0) +
    (kind === 'definition' && fact === undefined ? WORTH.whole : 0) -
    (fact?.gap ? WORTH.gap * (1 - Math.min(1, signals.label / WORTH.askedFor)) : 0)
  );
};
