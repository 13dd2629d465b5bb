import type { Passage } from './catalogue-index.js';
import type { Signals } from './confidence.js';
import type { Understood } from './understand.js';

/** What each sign is worth beside the share of the question that the passage covers, which is 0..1. */
const WORTH = {
  named: 0.35,
  label: 0.1,
  kindLabel: 0.12,
  year: 0.1,
  organisation: 0.05,
  recent: 0.03,
  whole: 0.2,
};

/** What a passage keeps of its coverage when it speaks of other years than those asked for. */
const OTHER_YEAR = 0.6;
/** What a gap loses when nobody asks for it. */
const NOT_ASKED_FOR = 0.15;

/** A gap is asked for when its label says this share of the question. */
const ASKED_FOR = 0.3;

/** 0..1: how surely somebody asks for what the label says. */
const askedFor = ({ label, kindLabel }: Signals): number =>
  Math.max(Math.min(1, label / ASKED_FOR), kindLabel ? 0.5 : 0);

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
    signals.coverage * (signals.year === false ? OTHER_YEAR : 1) +
    WORTH.named * signals.named +
    WORTH.label * signals.label +
    (signals.kindLabel ? WORTH.kindLabel : 0) +
    (signals.year === true ? WORTH.year : 0) +
    (organisation === entry.organisation ? WORTH.organisation : 0) +
    (signals.year === undefined ? WORTH.recent * (1 - age) : 0) +
    (kind === 'definition' && fact === undefined ? WORTH.whole : 0) -
    (fact?.gap ? NOT_ASKED_FOR * (1 - askedFor(signals)) : 0) -
    (fact?.gap && kind === 'definition' && !signals.kindLabel ? WORTH.whole : 0)
  );
};
