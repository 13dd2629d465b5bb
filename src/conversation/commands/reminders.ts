import { z } from 'zod';
import {
  type REMINDER_FIELDS,
  type ReminderFormValues,
  remindersCard,
  remindersView,
} from '../../cards/reminders.js';
import type { Wishes } from '../../domain/preferences.js';
import { keepPreferences, wishesOf } from '../../usecases/keep-preferences.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { toggle, valuesIn } from '../form-input.js';
import { plannedVerbs } from '../planned-verbs.js';
import { replaceWith, show } from '../reply.js';

// Grammar: [visa|ändra|show|change] [mina|my] påminnelser|påminnelse|reminders
const GRAMMAR = /^(?:(?:visa|ändra|show|change) )?(?:(?:mina|my) )?(?:påminnelser?|reminders)[.!]?$/i;

const remindersInput = z.strictObject({
  asksAboutPlanned: toggle,
  remindsOnFridays: toggle,
  warnsOfNetworks: toggle,
} satisfies Record<(typeof REMINDER_FIELDS)[number], z.ZodType>);

const valuesOf = ({
  asksAboutPlanned,
  remindsOnFridays,
  warnsOfNetworks = true,
}: Wishes): ReminderFormValues => ({
  asksAboutPlanned: String(asksAboutPlanned),
  remindsOnFridays: String(remindsOnFridays),
  warnsOfNetworks: String(warnsOfNetworks),
});

/** What one wants to be asked about and reminded of. */
export const remindersCommand = defineCommand<true>({
  name: 'påminnelser',
  personalFor: ['staff'],
  help: ({ reminders }) => reminders.command,
  parse: (text) => (GRAMMAR.test(text.replace(/\s+/g, ' ')) ? true : undefined),
  run: async (ports, turn) => {
    const wishes = await wishesOf(ports, askerOf(turn).person.id);
    return show(remindersCard.render(remindersView(turn.texts, valuesOf(wishes))));
  },
  verbs: [
    defineVerb<z.infer<typeof remindersInput>>({
      name: 'reminders.save',
      schema: remindersInput,
      run: async (ports, turn, { asksAboutPlanned, remindsOnFridays, warnsOfNetworks }) => {
        const kept = await keepPreferences(ports, askerOf(turn).person.id, {
          asksAboutPlanned: asksAboutPlanned === 'true',
          remindsOnFridays: remindsOnFridays === 'true',
          warnsOfNetworks: warnsOfNetworks === 'true',
        });
        const { saved } = turn.texts.reminders;
        return replaceWith(remindersCard.render(remindersView(turn.texts, valuesOf(kept), [saved])));
      },
      form: {
        labels: ({ reminders }) => reminders.form,
        redraw: async (ports, turn, raw, problem) => {
          const wishes = valuesOf(await wishesOf(ports, askerOf(turn).person.id));
          return replaceWith(
            remindersCard.render(remindersView(turn.texts, valuesIn(raw, wishes), [problem])),
          );
        },
      },
    }),
    ...plannedVerbs,
  ],
});
