import { z } from 'zod';
import { MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import type { Ports } from '../../usecases/ports.js';
import { withdrawNeed } from '../../usecases/save-need.js';
import { supportNeed } from '../../usecases/support-need.js';
import { askerOf } from '../asker.js';
import { type CardVerb, defineCommand, defineVerb } from '../command.js';
import { inputsFor } from '../form-input.js';
import { nameOf } from '../name-of.js';
import { type NeedInput, needForm, needInput, openNeedForm, saveNeed } from '../need-form-replies.js';
import { NEED_READERS, needListAgain, requestNumberOf, showNeeds } from '../need-replies.js';
import { requestNeed } from '../need-request-replies.js';
import { type Reply, show } from '../reply.js';
import type { Turn } from '../turn.js';
import { type YearWish, yearAfter } from '../year-after-name.js';

// Grammar: [visa|show] [alla|all|kommunernas|kommunens|våra|mina|our|my|the] behov|behoven|needs [[för|for] ÅÅÅÅ]
const GRAMMAR =
  /^(?:(?:visa|show) )?(?:(?:alla|all|kommunernas|kommunens|våra|mina|our|my|the) )?(?:behov(?:en)?|needs)(?: (?:(?:för|for) )?(?<year>\d{4}))?[.!]?$/i;

/** The button that leaves the form has no use for its inputs, which some clients send along all the same. */
const UNREAD = inputsFor(['municipalityId', 'text', 'area', 'perspective', 'level', 'proposedKind']);
const onPage = { page: z.int() };
const oneNeed = z.strictObject({ needId: z.string(), ...onPage });
type OneNeed = z.infer<typeof oneNeed>;

/** A need is its municipality's. */
const OF_OWNER: Pick<CardVerb<{ readonly needId: string }>, 'about'> = {
  about: ({ store }, _turn, { needId }) => store.get('needs', needId),
};

const supportVerb = (name: 'need.support' | 'need.unsupport'): CardVerb =>
  defineVerb<OneNeed>({
    name,
    schema: oneNeed,
    run: async (ports, turn, { needId, page }) => {
      const { needs } = turn.texts;
      const { person, municipality } = askerOf(turn);
      const need = await ports.store.get('needs', needId);
      if (municipality === undefined) return needListAgain(ports, turn, need?.roundId, [needs.gone]);
      const isNeeded = name === 'need.support';
      const done = await supportNeed(ports, {
        by: person.id,
        needId,
        municipalityId: municipality,
        isNeeded,
      });
      const refusals = { not_found: needs.gone, closed: needs.closedNow, own: needs.ownNeed };
      if (!done.ok) return needListAgain(ports, turn, need?.roundId, [refusals[done.error]], page);
      const said = isNeeded ? needs.supported : needs.unsupported;
      const notice = said(MUNICIPALITY_NAMES[municipality], MUNICIPALITY_NAMES[done.value.municipalityId]);
      return needListAgain(ports, turn, done.value.roundId, [notice], page);
    },
  });

const withdraw = async (
  ports: Ports,
  turn: Turn,
  { needId, expectedVersion, page }: OneNeed & { readonly expectedVersion: number },
): Promise<Reply> => {
  const { needs } = turn.texts;
  const by = askerOf(turn).person.id;
  const done = await withdrawNeed(ports, { by, needId, expectedVersion });
  const need = await ports.store.get('needs', needId);
  const said = async (): Promise<string> => {
    if (done.ok) return needs.withdrawn;
    switch (done.error.kind) {
      case 'changed':
        return needs.changedMeanwhile(await nameOf(ports, turn, done.error.by));
      case 'requested':
        return needs.requestedAlready((need && (await requestNumberOf(ports, need))) ?? '');
      case 'closed':
        return needs.closedNow;
      default:
        return needs.gone;
    }
  };
  return needListAgain(ports, turn, need?.roundId, [await said()], page);
};

/** What the municipalities need, as far as the reader may see and do. */
export const needsCommand = defineCommand<YearWish>({
  name: 'behov',
  personalFor: NEED_READERS,
  help: ({ needs }) => needs.command,
  parse: (text) => yearAfter(GRAMMAR, text),
  run: (ports, turn, { year }) => showNeeds(ports, turn, year, show),
  verbs: [
    defineVerb({
      name: 'need.list',
      schema: z.strictObject({ roundId: z.string(), ...onPage, ...UNREAD }),
      run: (ports, turn, { roundId, page }) => needListAgain(ports, turn, roundId, [], page),
    }),
    defineVerb<{ roundId: string; needId: string }>({
      name: 'need.fill',
      schema: z.strictObject({ roundId: z.string(), needId: z.string() }),
      ...OF_OWNER,
      run: (ports, turn, { roundId, needId }) => openNeedForm(ports, turn, roundId, needId),
    }),
    defineVerb<NeedInput>({
      name: 'need.save',
      schema: needInput,
      about: async ({ store }, _turn, { needId, municipalityId }) => {
        if (needId !== '') return store.get('needs', needId);
        return municipalityId === '' ? undefined : { municipalityId };
      },
      run: saveNeed,
      form: needForm,
    }),
    defineVerb<OneNeed & { expectedVersion: number }>({
      name: 'need.withdraw',
      schema: oneNeed.extend({ expectedVersion: z.int() }),
      ...OF_OWNER,
      run: withdraw,
    }),
    supportVerb('need.support'),
    supportVerb('need.unsupport'),
    defineVerb<OneNeed>({
      name: 'need.request',
      schema: oneNeed,
      ...OF_OWNER,
      run: (ports, turn, { needId, page }) => requestNeed(ports, turn, needId, page),
    }),
  ],
});
