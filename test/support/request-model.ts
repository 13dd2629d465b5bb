import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { isOpen, OPEN_STATUSES, type Request, type RequestStatus } from '../../src/domain/request.js';
import type { RequestAct } from '../../src/domain/request-act.js';
import { ACT_KINDS, ACTS, REPORT } from './request-acts.js';

/**
 * The life cycle as section 3 of the domain model draws it, written down once more: what the program does is held
 * against this and not against its own table.
 */
const DRAWN: readonly (readonly [from: RequestStatus, to: RequestStatus, line?: 'first' | 'second'])[] = [
  ['received', 'triaged'],
  ['triaged', 'accepted', 'first'],
  ['accepted', 'in_progress', 'first'],
  ['in_progress', 'documented', 'first'],
  ['documented', 'closed', 'first'],
  ['triaged', 'awaiting_decision', 'second'],
  ['awaiting_decision', 'decided_yes', 'second'],
  ['awaiting_decision', 'decided_no', 'second'],
  ['decided_yes', 'awaiting_agreement', 'second'],
  ['awaiting_agreement', 'in_progress', 'second'],
  ['in_progress', 'reported', 'second'],
  ['reported', 'closed', 'second'],
  ['triaged', 'referred'],
  ...OPEN_STATUSES.map((status) => [status, 'withdrawn'] as const),
];

const isDrawn = ({ line }: Request, from: RequestStatus, to: RequestStatus): boolean =>
  from === to || DRAWN.some(([here, there, its = line]) => here === from && there === to && its === line);

/** What can be held against a request as it stands, whatever led there. */
const brokenGates = (request: Request): readonly string[] => {
  const { status, line, decision, agreement, deliverables, history } = request;
  const hasBeen = (each: RequestStatus): boolean => history.some(({ to }) => to === each);
  const kinds = deliverables.map(({ kind }) => kind);
  const isSecond = line === 'second';
  return [
    ...(isSecond && hasBeen('in_progress') && decision?.outcome !== 'yes' ? ['I4: no yes'] : []),
    ...(isSecond && hasBeen('in_progress') && !(agreement?.fouManagerSigned && agreement.commissionerName)
      ? ['I5: not signed by both']
      : []),
    ...(!isSecond && (hasBeen('awaiting_decision') || hasBeen('awaiting_agreement')) ? ['I3: waited'] : []),
    ...(status === 'closed' && kinds.length === 0 ? ['I6: no documentation'] : []),
    ...(status === 'closed' && isSecond && !kinds.some((kind) => kind === 'fou_report' || kind === 'article')
      ? ['I7: no report or article']
      : []),
    ...(!isOpen(request) && (request.waitingFor ?? request.paused) ? ['ended and still waiting'] : []),
  ];
};

/** What is wrong with what a request became; empty = it followed the rules. */
export const wrongIn = (
  before: Request,
  after: Request,
  { isTaken }: { readonly isTaken: boolean },
): readonly string[] => {
  const added = after.history.slice(before.history.length);
  const kept = after.history.slice(0, before.history.length);
  return [
    ...(isDeepStrictEqual(kept, before.history) ? [] : ['lost history']),
    ...(after.version === before.version + (isTaken ? 1 : 0)
      ? []
      : [`version ${before.version} → ${after.version}`]),
    ...(isTaken === added.length > 0 ? [] : ['a change without a row, or a row without a change']),
    ...added.flatMap(({ from, to, version }) => [
      ...(isDrawn(after, from, to) ? [] : [`${from} → ${to} is not drawn`]),
      ...(version === after.version ? [] : ['a row of another version']),
    ]),
    ...added.flatMap(({ from }, index) => {
      const last = added[index - 1]?.to ?? before.status;
      return from === last ? [] : ['a gap in the history'];
    }),
    ...(added.at(-1) === undefined || added.at(-1)?.to === after.status ? [] : ['a status without a row']),
    ...brokenGates(after),
  ];
};

/** Acts as people do them: the way onwards, other things meanwhile, and faulty ones. */
const anAct: fc.Arbitrary<RequestAct | 'onwards'> = fc.oneof(
  { weight: 8, arbitrary: fc.constant('onwards' as const) },
  { weight: 4, arbitrary: fc.constantFrom(...ACT_KINDS).map((kind) => ACTS[kind]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<RequestAct>(
      REPORT,
      { kind: 'choose_line', line: 'second' },
      { kind: 'record_decision', decision: { ...ACTS.record_decision.decision, outcome: 'no' } },
      { kind: 'record_decision', decision: { ...ACTS.record_decision.decision, minutesRef: '' } },
      { kind: 'record_agreement', agreement: { ...ACTS.record_agreement.agreement, commissionerName: '' } },
      { kind: 'ask', question: ' ' },
      { kind: 'pause', reason: 'Semester', until: '2020-01-01' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...MUNICIPALITY_IDS), { maxLength: 3 })
      .map((municipalities): RequestAct => ({ kind: 'ask_jointly', municipalities })),
  },
);

/** What takes a request one step on, by the line that it has or else gets. */
const onwardsFrom = ({ status, line, deliverables }: Request, chosen: 'first' | 'second'): RequestAct => {
  switch (status) {
    case 'received':
      return { kind: 'choose_line', line: chosen };
    case 'triaged':
      return line === 'second' ? ACTS.submit : ACTS.accept;
    case 'accepted':
      return ACTS.start;
    case 'awaiting_decision':
      return ACTS.record_decision;
    case 'decided_yes':
      return ACTS.prepare_agreement;
    case 'awaiting_agreement':
      return ACTS.record_agreement;
    case 'in_progress':
      if (deliverables.length === 0) return line === 'second' ? REPORT : ACTS.attach;
      return line === 'second' ? ACTS.report : ACTS.document;
    default:
      return ACTS.close;
  }
};

/** Requests as the people behind the presses reach them: through use-cases, or through the chat. */
export interface RequestsUnderTest {
  /** How many people press, and on how many requests. */
  readonly actors: number;
  readonly requests: number;
  read(request: number): Promise<Request>;
  /** One press on a card that showed `seen`. Never rejects for what a person may do wrong. */
  press(actor: number, seen: Request, act: RequestAct): Promise<void>;
  /** What is wrong with what people can see now; empty = nobody sees what is not theirs. */
  leaks?(request: number): Promise<readonly string[]>;
}

/** How many presses did something and how many life cycles ended how, so that a test can say what it went through. */
export interface Tally {
  presses: number;
  taken: number;
  readonly ended: Map<RequestStatus, number>;
}

interface Seen {
  /** Every version of each request, oldest first. */
  readonly versions: Request[][];
}

interface Press {
  readonly actor: number;
  readonly request: number;
  readonly act: RequestAct | 'onwards';
  readonly line: 'first' | 'second';
  /** How many versions ago the card was drawn. */
  readonly stale: number;
  readonly times: 1 | 2;
}

class PressCommand implements fc.AsyncCommand<Seen, RequestsUnderTest> {
  private readonly doing: Press;
  private readonly tally: Tally;

  constructor(doing: Press, tally: Tally) {
    this.doing = doing;
    this.tally = tally;
  }

  check(): boolean {
    return true;
  }

  async run({ versions }: Seen, real: RequestsUnderTest): Promise<void> {
    const { request, act, line, stale, times, actor } = this.doing;
    const known = versions[request] ?? [];
    const before = await real.read(request);
    if (known.length === 0) known.push(before);
    versions[request] = known;
    const seen = known.at(-1 - stale) ?? before;
    const done = act === 'onwards' ? onwardsFrom(seen, line) : act;
    await Promise.all(Array.from({ length: times }, () => real.press(actor, seen, done)));
    const after = await real.read(request);
    const isTaken = after.version !== before.version;
    const mayBeTaken = seen.version === before.version;
    this.tally.presses += times;
    this.tally.taken += Number(isTaken);
    if (isTaken) known.push(after);
    if (isTaken && !isOpen(after))
      this.tally.ended.set(after.status, (this.tally.ended.get(after.status) ?? 0) + 1);
    const wrong = [
      ...wrongIn(before, after, { isTaken }),
      ...(isTaken && !mayBeTaken ? ['a stale card was taken'] : []),
      ...((await real.leaks?.(request)) ?? []),
    ];
    if (wrong.length > 0) throw new Error(`${this.toString()}: ${wrong.join('; ')}`);
  }

  toString(): string {
    const { actor, request, act, stale, times } = this.doing;
    const what = act === 'onwards' ? act : JSON.stringify(act);
    return `actor ${actor} on request ${request}: ${what}${stale > 0 ? `, ${stale} versions late` : ''}${times > 1 ? ', twice' : ''}`;
  }
}

/** Random people with random presses, old cards and presses that arrive twice. @throws with what went wrong, shrunk. */
export const runLifeCycles = async (
  setUp: () => RequestsUnderTest,
  { runs, presses }: { readonly runs: number; readonly presses: number },
): Promise<Tally> => {
  const tally: Tally = { presses: 0, taken: 0, ended: new Map() };
  const { actors, requests } = setUp();
  const aPress = fc
    .record({
      actor: fc.nat({ max: actors - 1 }),
      request: fc.nat({ max: requests - 1 }),
      act: anAct,
      line: fc.constantFrom('first' as const, 'second' as const),
      stale: fc.oneof(
        { weight: 8, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
      ),
      times: fc.constantFrom(1 as const, 1 as const, 2 as const),
    })
    .map((press) => new PressCommand(press, tally));
  await fc.assert(
    fc.asyncProperty(fc.commands([aPress], { maxCommands: presses, size: 'max' }), (commands) =>
      fc.asyncModelRun(() => ({ model: { versions: [] }, real: setUp() }), commands),
    ),
    { numRuns: runs },
  );
  return tally;
};
