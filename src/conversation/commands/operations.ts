import { z } from 'zod';
import { sizeText } from '../../texts/size-text.js';
import { auditBackup } from '../../usecases/audit-backups.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { operationsNowCard } from '../operations-replies.js';
import { whyNoBackup } from '../operations-words.js';
import { replaceWith, show } from '../reply.js';

// Grammar: [visa|show] drift|driften|operations|hur mår boten
const GRAMMAR = /^(?:(?:(?:visa|show) )?(?:drift(?:en)?|operations)|hur mår boten)[.!?]?$/i;

/** Shows the FoU manager how the bot is and what needs somebody, and takes a backup when they say so. */
export const operationsCommand = defineCommand<true>({
  name: 'drift',
  personalFor: ['fou_manager'],
  help: ({ operations }) => operations.command,
  parse: (text) => (GRAMMAR.test(text.replace(/\s+/g, ' ')) ? true : undefined),
  run: async (ports, turn) => show(await operationsNowCard(ports, turn.texts)),
  verbs: [
    defineVerb({
      name: 'operations.back-up',
      schema: z.strictObject({}),
      run: async (ports, turn) => {
        const { texts } = turn;
        const { taken: done, failed } = texts.operations.backups;
        const taken = await ports.backups.take('on_demand');
        if (taken.state === 'taken') {
          const { takenAt } = taken.backup;
          await auditBackup(ports, { action: 'take-backup', by: askerOf(turn).person.id, takenAt });
        }
        const notice =
          taken.state === 'taken'
            ? done(sizeText(texts, taken.backup.bytes))
            : failed(whyNoBackup(texts, taken));
        return replaceWith(await operationsNowCard(ports, texts, notice));
      },
    }),
  ],
});
