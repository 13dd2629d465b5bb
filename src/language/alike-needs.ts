import { groupAlike } from './alike-questions.js';

interface Written {
  readonly id: string;
  readonly text: string;
  /** ISO instant. */
  readonly addedAt: string;
}

/** Those of the needs that say the same as one of them, as far as their words tell. */
export const alikeNeeds = <N extends Written>(needs: readonly N[], needId: string): readonly N[] => {
  const asked = needs.map((need) => ({ question: need.text, at: need.addedAt, need }));
  const group = groupAlike(asked).find(({ questions }) => questions.some(({ need }) => need.id === needId));
  return (group?.questions ?? []).map(({ need }) => need).filter(({ id }) => id !== needId);
};
