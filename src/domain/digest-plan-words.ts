import type { Digest } from './digest.js';
import type { DigestPlan } from './digest-plan.js';
import type { MunicipalityId } from './municipality.js';

/** Characters that the FoU manager's words to all eight, and to one of them, have room for. */
export const MAX_WORDS = { introduction: 600, addition: 300 } as const;

/** What the FoU manager writes: to all eight, or to one. An empty text takes away what was written. */
export type PlanWords =
  | { readonly kind: 'introduction'; readonly text: string }
  | { readonly kind: 'addition'; readonly municipalityId: MunicipalityId; readonly text: string };

/** What stands in a plan now; empty when nothing does. */
export const wordsIn = (
  plan: Pick<DigestPlan, 'introduction' | 'additions'> | undefined,
  municipalityId?: MunicipalityId,
): string => {
  if (municipalityId === undefined) return plan?.introduction ?? '';
  return plan?.additions.find((addition) => addition.municipalityId === municipalityId)?.text ?? '';
};

/** What a municipality's digest has of a plan; what is not written is left out. */
export const wordsFor = (
  plan: Pick<DigestPlan, 'introduction' | 'additions'> | undefined,
  municipalityId: MunicipalityId,
): Pick<Digest, 'introduction' | 'addition'> => {
  const [introduction, addition] = [wordsIn(plan), wordsIn(plan, municipalityId)];
  return { ...(introduction !== '' && { introduction }), ...(addition !== '' && { addition }) };
};

/** The digest with what the FoU manager has written for its week, and with nothing written before. */
export const withWords = (digest: Digest, plan: Omit<DigestPlan, 'version'> | undefined): Digest => {
  const { introduction: _introduction, addition: _addition, ...rest } = digest;
  return { ...rest, ...wordsFor(plan, digest.municipalityId) };
};

type Written = Pick<DigestPlan, 'introduction' | 'additions'>;

/** What is written for the week after an edit; additions stand in the order that they were last written. */
export const afterEdit = (plan: DigestPlan | undefined, words: PlanWords): Written => {
  const { introduction, additions = [] } = plan ?? {};
  const text = words.text.trim();
  if (words.kind === 'introduction') return { additions, ...(text === '' ? {} : { introduction: text }) };
  const { municipalityId } = words;
  const others = additions.filter((addition) => addition.municipalityId !== municipalityId);
  return {
    ...(introduction === undefined ? {} : { introduction }),
    additions: text === '' ? others : [...others, { municipalityId, text }],
  };
};
