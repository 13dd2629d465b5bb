import { localDate } from '../../domain/calendar.js';
import { activityChoices } from '../../usecases/activity-choices.js';
import { activityForm } from '../activity-replies.js';
import { askingFrom } from '../activity-sentences.js';
import { askerOf } from '../asker.js';
import { defineCommand } from '../command.js';
import { proposalFromMessage } from '../message-proposal.js';
import { show } from '../reply.js';
import type { MessageActionInput } from '../turn.js';

// Grammar: none. It takes the messages that "Logga som aktivitet" is picked for in Teams, and no message fits it.

/** What may hold others' words is seen before it is saved. */
const ALWAYS_OPEN = ['outcomeNote'] as const;

/** Opens the form with what the message says. Nothing is kept before it is sent. */
export const logMessageCommand = defineCommand<MessageActionInput>({
  name: 'logga som aktivitet',
  messageAction: 'logActivity',
  parse: () => undefined,
  run: async (ports, turn, message) => {
    const { person } = askerOf(turn);
    const { texts, today, now } = turn;
    const { link, writtenAt } = message;
    const isOlder = writtenAt !== undefined && writtenAt < now;
    const choices = await activityChoices(ports, person, today);
    const { proposal, reading } = proposalFromMessage(texts, message, {
      today,
      writtenOn: isOlder ? localDate(writtenAt, ports.timeZone) : today,
      selfId: person.id,
      staff: choices.staff,
      networks: choices.networks,
    });
    const { values } = proposal;
    const target = { submissionId: ports.ids.short(), ...(link !== undefined && { sourceLink: link }) };
    const asking = askingFrom(proposal, reading);
    return show(
      activityForm(turn, choices, { values, target, asking }, { problems: [], fields: ALWAYS_OPEN }),
    );
  },
});
