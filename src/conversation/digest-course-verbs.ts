import { z } from 'zod';
import { drawDigest } from '../cards/digest.js';
import { digestSkipCard, digestSkipView } from '../cards/digest-skip.js';
import type { IsoWeek } from '../domain/calendar.js';
import { MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../domain/municipality.js';
import type { Result } from '../domain/result.js';
import type { RightName } from '../domain/rights.js';
import type { Texts } from '../texts/index.js';
import { type Approval, type ApprovalRefusal, approveDigests } from '../usecases/approve-digests.js';
import type { DigestChanged, SeenDigest } from '../usecases/decide-digest.js';
import { holdDigest } from '../usecases/hold-digest.js';
import type { Ports } from '../usecases/ports.js';
import { previewDigests } from '../usecases/preview-digests.js';
import { releaseDigest } from '../usecases/release-digest.js';
import { skipDigestWeek, unskipDigestWeek } from '../usecases/skip-digest-week.js';
import { takeBackApproval } from '../usecases/take-back-approval.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { digestCourse } from './digest-course.js';
import { digestPlanVerbs } from './digest-plan-form.js';
import { courseInstead, overviewInstead, weekRefusalSaid, whoWasFirst } from './digest-replies.js';
import { isoWeek } from './form-input.js';
import { replaceWith, show } from './reply.js';
import type { Turn } from './turn.js';

const wholeWeek = z.strictObject({ week: isoWeek });
const oneDigest = z.strictObject({ week: isoWeek, municipalityId: z.enum(MUNICIPALITY_IDS) });
const seenDigest = oneDigest.extend({ expectedVersion: z.int() });

/** A decision on one digest, told on its card; who was not first is told who was. */
const decisionVerb = (
  name: RightName,
  decide: (ports: Ports, seen: SeenDigest) => Promise<Result<void, DigestChanged>>,
  told: (texts: Texts, municipality: string) => string,
): CardVerb =>
  defineVerb<z.infer<typeof seenDigest>>({
    name,
    schema: seenDigest,
    run: async (ports, turn, { expectedVersion, ...which }) => {
      const by = askerOf(turn).person.id;
      const decided = await decide(ports, { ...which, seenVersion: expectedVersion, by });
      const notice = decided.ok
        ? told(turn.texts, MUNICIPALITY_NAMES[which.municipalityId])
        : await whoWasFirst(ports, turn, which.municipalityId, decided.error);
      return courseInstead(ports, turn, which, notice);
    },
  });

const approvalSaid = ({ digestCourse: words, formats }: Texts, approvals: readonly Approval[]): string => {
  const count = approvals.filter(({ state }) => state === 'approved').length;
  const empty = approvals.flatMap((one) =>
    one.state === 'held' && one.why === 'empty_week' ? [MUNICIPALITY_NAMES[one.municipalityId]] : [],
  );
  const said = [
    ...(count > 0 ? [words.approved(count)] : []),
    ...(empty.length > 0 ? [words.emptyLeftOut(formats.list(empty))] : []),
  ];
  return said.length > 0 ? said.join(' ') : words.nothingToApprove;
};

const refusalSaid = (texts: Texts, of: IsoWeek, refusal: ApprovalRefusal): string =>
  refusal === 'past_due'
    ? texts.digestCourse.pastDue(texts.formats.week(of))
    : weekRefusalSaid(texts, of, refusal);

const weekVerb = (
  name: RightName,
  run: (ports: Ports, turn: Turn, of: IsoWeek) => Promise<string | undefined>,
): CardVerb =>
  defineVerb<z.infer<typeof wholeWeek>>({
    name,
    schema: wholeWeek,
    run: async (ports, turn, data) =>
      overviewInstead(ports, turn, data.week, await run(ports, turn, data.week)),
  });

/** What the FoU manager does with a week's digests before they go out, from its overview. */
export const digestCourseVerbs: readonly CardVerb[] = [
  weekVerb('digest.overview', async () => undefined),
  weekVerb('digest.approve', async (ports, turn, of) => {
    const approved = await approveDigests(ports, { week: of, by: askerOf(turn).person.id });
    return approved.ok
      ? approvalSaid(turn.texts, approved.value)
      : refusalSaid(turn.texts, of, approved.error);
  }),
  weekVerb('digest.skip', async (ports, turn, of) => {
    const skipped = await skipDigestWeek(ports, { week: of, by: askerOf(turn).person.id });
    const { digestCourse: words, formats } = turn.texts;
    return skipped.length > 0 ? words.weekSkipped(formats.week(of)) : words.nothingToSkip;
  }),
  weekVerb('digest.unskip', async (ports, turn, of) => {
    const unskipped = await unskipDigestWeek(ports, { week: of, by: askerOf(turn).person.id });
    const { digestCourse: words, formats } = turn.texts;
    return unskipped.length > 0 ? words.weekNotSkipped(formats.week(of)) : undefined;
  }),
  defineVerb<z.infer<typeof wholeWeek>>({
    name: 'digest.ask-skip',
    schema: wholeWeek,
    run: async (_ports, turn, data) =>
      replaceWith(digestSkipCard.render(digestSkipView(turn.texts, data.week))),
  }),
  defineVerb<z.infer<typeof oneDigest>>({
    name: 'digest.show',
    schema: oneDigest,
    run: async (ports, turn, data) => {
      const previews = await previewDigests(ports, data.week, [data.municipalityId]);
      const courses = await Promise.all(previews.map((preview) => digestCourse(ports, turn, preview)));
      return show(...previews.map(({ digest }) => drawDigest(turn.texts, digest)), ...courses);
    },
  }),
  decisionVerb('digest.hold', holdDigest, ({ digestCourse: { one } }, name) => one.held(name)),
  decisionVerb('digest.release', releaseDigest, ({ digestCourse: { one } }, name) => one.released(name)),
  decisionVerb('digest.take-back', takeBackApproval, ({ digestCourse: { one } }, name) =>
    one.takenBack(name),
  ),
  ...digestPlanVerbs,
];
