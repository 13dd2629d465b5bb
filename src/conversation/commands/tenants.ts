import { z } from 'zod';
import { tenantRemoveCard, tenantRemoveView } from '../../cards/tenant-remove.js';
import type { MunicipalityId } from '../../domain/municipality.js';
import { isMunicipalityId, MUNICIPALITY_IDS, MUNICIPALITY_NAMES } from '../../domain/municipality.js';
import { municipalityNamed } from '../../language/municipality-names.js';
import { removeTenant } from '../../usecases/remove-tenant.js';
import { tenantOf } from '../../usecases/tenant-of.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { inputText, valuesIn } from '../form-input.js';
import { nameOf } from '../name-of.js';
import { replaceWith, show } from '../reply.js';
import { saveTenant, tenantForm, tenantList } from '../tenant-replies.js';

// Grammar: [VERB] TENANTS | [VERB] TENANT [för|i|for|of] MUNICIPALITY
//   VERB:    visa | ange | ändra | ta bort | show | set | change | remove
//   TENANT:  [klient|kommun]organisation[en] | [the] organisation|organization|tenant
//   TENANTS: the same in the plural
const VERB = '(?:(?:visa|ange|ändra|ta bort|show|set|change|remove)\\s+)?';
const ALL = new RegExp(
  `^${VERB}(?:(?:klient|kommun)?organisationer(?:na)?|(?:the )?(?:organi[sz]ations|tenants))[.!]?$`,
  'i',
);
const ONE = new RegExp(
  `^${VERB}(?:(?:klient|kommun)?organisation(?:en)?|(?:the )?(?:organi[sz]ation|tenant))\\s+(?:(?:för|i|for|of|in)\\s+)?(?<place>.+?)[.!]?$`,
  'i',
);

const municipalityId = z.enum(MUNICIPALITY_IDS);
const seen = { seenId: z.string(), seenVersion: z.int() };
/** Buttons that leave the form have no use for its input, which some clients send along all the same. */
const unread = { tenantId: inputText };

interface Wish {
  /** Missing for all of them. */
  readonly municipality?: MunicipalityId;
}

const parse = (text: string): Wish | undefined => {
  if (ALL.test(text)) return {};
  const municipality = municipalityNamed(ONE.exec(text)?.groups?.['place'] ?? '');
  return municipality && { municipality };
};

const saveVerb = defineVerb({
  name: 'tenant.save',
  schema: z.strictObject({ municipalityId, ...seen, tenantId: inputText }),
  run: (ports, turn, { municipalityId, tenantId, seenId, seenVersion }) =>
    saveTenant(
      ports,
      turn,
      municipalityId,
      tenantId,
      seenId === '' ? 'none' : { id: seenId, version: seenVersion },
    ),
  form: {
    labels: ({ tenants }) => ({ tenantIdLabel: tenants.form.tenant }),
    redraw: async (ports, turn, raw, problem) => {
      const { municipalityId, tenantId } = valuesIn(raw, { municipalityId: '', tenantId: '' });
      return isMunicipalityId(municipalityId)
        ? tenantForm(ports, turn, replaceWith, municipalityId, { written: tenantId, problem })
        : tenantList(ports, turn, replaceWith, problem);
    },
  },
});

const askRemoveVerb = defineVerb({
  name: 'tenant.ask-remove',
  schema: z.strictObject({ municipalityId, ...unread }),
  run: async (ports, turn, { municipalityId }) => {
    const tenant = await tenantOf(ports.store, municipalityId);
    return tenant === undefined
      ? tenantList(
          ports,
          turn,
          replaceWith,
          turn.texts.tenants.goneAlready(MUNICIPALITY_NAMES[municipalityId]),
        )
      : replaceWith(tenantRemoveCard.render(tenantRemoveView(turn.texts, tenant)));
  },
});

const removeVerb = defineVerb({
  name: 'tenant.remove',
  schema: z.strictObject({ municipalityId, ...seen }),
  run: async (ports, turn, { municipalityId, seenId, seenVersion }) => {
    const { tenants } = turn.texts;
    const name = MUNICIPALITY_NAMES[municipalityId];
    const removed = await removeTenant(ports, {
      by: askerOf(turn).person.id,
      municipalityId,
      seen: { id: seenId, version: seenVersion },
    });
    if (!removed.ok) {
      const who = await nameOf(ports, turn, removed.error.tenant.setBy);
      return tenantList(ports, turn, replaceWith, tenants.notRemoved(name, who));
    }
    const notice = removed.value === undefined ? tenants.goneAlready(name) : tenants.removed(name);
    return tenantList(ports, turn, replaceWith, notice);
  },
});

/** Shows, sets, changes and removes the tenants that tell the bot where a stranger works. */
export const tenantsCommand = defineCommand<Wish>({
  name: 'organisationer',
  personalFor: ['fou_manager'],
  help: ({ tenants }) => tenants.command,
  parse,
  run: (ports, turn, { municipality }) =>
    municipality === undefined ? tenantList(ports, turn, show) : tenantForm(ports, turn, show, municipality),
  verbs: [
    defineVerb({
      name: 'tenant.list',
      schema: z.strictObject(unread),
      run: (ports, turn) => tenantList(ports, turn, replaceWith),
    }),
    defineVerb({
      name: 'tenant.change',
      schema: z.strictObject({ municipalityId }),
      run: (ports, turn, { municipalityId }) => tenantForm(ports, turn, replaceWith, municipalityId),
    }),
    saveVerb,
    askRemoveVerb,
    removeVerb,
  ],
});
