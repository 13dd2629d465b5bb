import { z } from 'zod';
import { dataEraseCard, dataEraseView } from '../../cards/data-erase.js';
import { noticeCard, noticeView } from '../../cards/notice.js';
import { collectOwnData } from '../../usecases/collect-own-data.js';
import { erasePerson, isLastManager } from '../../usecases/erase-person.js';
import type { Ports } from '../../usecases/ports.js';
import { backupSentences } from '../backup-sentences.js';
import { defineCommand, defineVerb } from '../command.js';
import { erasureOf } from '../erasure.js';
import { type Reply, replaceWith, say, show } from '../reply.js';
import { holdsNothing, isNobody, themself } from '../themself.js';
import type { Turn } from '../turn.js';

// Grammar: radera|ta bort|glöm mina uppgifter|mina personuppgifter | erase|delete|remove my data|my personal data
const GRAMMAR =
  /^(?:(?:radera|ta bort|glöm) mina (?:person)?uppgifter|(?:erase|delete|remove) my (?:personal )?data)[.!]?$/i;

/** Asks, and names what goes and what stays, unless there is a reason not to. */
const ask = async (ports: Ports, turn: Turn, put: typeof show, notice?: string): Promise<Reply> => {
  const { nobody, nothing, erase } = turn.texts.ownData;
  if (isNobody(turn)) return say(nobody);
  const who = themself(turn);
  const data = await collectOwnData(ports, who);
  if (holdsNothing(data)) return say(nothing);
  if (await isLastManager(ports, who)) return say(erase.lastManager);
  const erasure = { ...(await erasureOf(ports, turn, data)), ...(notice === undefined ? {} : { notice }) };
  return put(dataEraseCard.render(dataEraseView(turn.texts, erasure)));
};

/** In the place of the question, so that it cannot be answered again. */
const told = (
  { texts }: Turn,
  { title, text }: { readonly title: string; readonly text: string },
  ...more: readonly string[]
): Reply => replaceWith(noticeCard.render(noticeView(title, [text, ...more], texts.ownData.erase.next)));

/** Erases the data of whoever asks, after a question that names what goes and what stays. */
export const eraseDataCommand = defineCommand<true>({
  name: 'radera mina uppgifter',
  personalFor: 'everyone',
  parse: (text) => (GRAMMAR.test(text.replace(/\s+/g, ' ')) ? true : undefined),
  run: (ports, turn) => ask(ports, turn, show),
  verbs: [
    defineVerb({
      name: 'data.erase',
      // A turn that has looked up who they are would write it after the erasure.
      runsAlone: true,
      schema: z.strictObject({ seenId: z.string(), seenVersion: z.int() }),
      run: async (ports, turn, { seenId, seenVersion }) => {
        const { person, texts } = turn;
        const { erase } = texts.ownData;
        const isAsSeen = seenId === (person?.id ?? '') && seenVersion === (person?.version ?? 0);
        // Whoever has pressed before is not in the registry any more, and is told that nothing is held.
        if (isNobody(turn) || !isAsSeen) return ask(ports, turn, replaceWith, erase.changed);
        const erased = await erasePerson(ports, themself(turn));
        if (erased.ok) {
          ports.lastAnswers.forgetPerson(turn.identity);
          ports.lastLogged.forgetPerson(turn.identity);
          return told(turn, erase.done, ...(await backupSentences(ports, texts)));
        }
        return say(erased.error === 'last_manager' ? erase.lastManager : erase.busy);
      },
    }),
    defineVerb({
      name: 'data.keep',
      schema: z.strictObject({}),
      run: async (_ports, turn) => told(turn, turn.texts.ownData.erase.kept),
    }),
  ],
});
