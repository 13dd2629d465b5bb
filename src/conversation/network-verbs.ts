import { z } from 'zod';
import { EMPTY_ACTIVITY_FORM } from '../cards/activity-form-fields.js';
import {
  EMPTY_NETWORK_FORM,
  type NetworkForm,
  networkFormCard,
  networkFormView,
} from '../cards/network-form.js';
import type { Network } from '../domain/network.js';
import { activityChoices } from '../usecases/activity-choices.js';
import { addKnownNetworks } from '../usecases/add-known-networks.js';
import type { Ports } from '../usecases/ports.js';
import { addNetwork, changeNetwork, type SaveNetworkRefusal } from '../usecases/save-network.js';
import { activityForm } from './activity-replies.js';
import { askerOf } from './asker.js';
import { type CardVerb, defineVerb } from './command.js';
import { inputText, submissionIn, valuesIn } from './form-input.js';
import { nameOf } from './name-of.js';
import { type NetworkInput, networkDetailsIn, networkInput, networkValuesOf } from './network-input.js';
import { networkList, networkReply } from './network-replies.js';
import { type As, both, type Reply, replaceWith, say, show } from './reply.js';
import type { Turn } from './turn.js';

/** The list's input is sent along by every button beside it. */
const unread = { networkId: inputText };
const networkId = z.string().min(1).max(100);

const drawForm = (turn: Turn, form: NetworkForm, as: As = replaceWith): Reply =>
  as(networkFormCard.render(networkFormView(turn.texts, form)));

/** The form for a new network. */
export const newNetworkForm = (ports: Ports, turn: Turn, as: As): Reply =>
  drawForm(
    turn,
    { values: EMPTY_NETWORK_FORM, target: { submissionId: ports.ids.short() }, problems: [] },
    as,
  );

const withNetwork = async (
  ports: Ports,
  turn: Turn,
  id: string,
  use: (network: Network) => Promise<Reply> | Reply,
): Promise<Reply> => {
  const network = await ports.store.get('networks', id);
  return network === undefined ? say(turn.texts.networks.notFound) : use(network);
};

/** What the form says again after a refusal, with the card as it is now when somebody else was first. */
const refusalReply = async (
  ports: Ports,
  turn: Turn,
  form: Omit<NetworkForm, 'problems'>,
  refusal: SaveNetworkRefusal,
): Promise<Reply> => {
  const { networks, errors } = turn.texts;
  const again = (problems: readonly string[], target = form.target): Reply =>
    drawForm(turn, { ...form, target, problems });
  switch (refusal.kind) {
    case 'identity_number':
      return say(errors.identityNumber);
    case 'not_found':
      return say(networks.notFound);
    case 'problems':
      return again(refusal.problems.map((problem) => networks.problems[problem]));
    case 'name_taken':
      return again([networks.nameTaken(refusal.network.name)]);
    case 'changed': {
      const { network } = refusal;
      const name = await nameOf(ports, turn, network.savedBy);
      const target = { ...form.target, expectedVersion: network.version };
      return both(again([networks.changed(name)], target), await networkReply(ports, turn, show, network));
    }
  }
};

type Sent = Pick<NetworkInput, 'submissionId' | 'networkId' | 'expectedVersion'>;

const targetOf = ({ submissionId, networkId: id, expectedVersion }: Sent): NetworkForm['target'] =>
  id === '' ? { submissionId } : { submissionId, networkId: id, expectedVersion };

const saveVerb = defineVerb<NetworkInput>({
  name: 'network.save',
  schema: networkInput,
  run: async (ports, turn, input) => {
    const { networks } = turn.texts;
    const form = { values: valuesIn(input, EMPTY_NETWORK_FORM), target: targetOf(input) };
    const details = networkDetailsIn(turn.texts, input);
    if (!details.ok) return drawForm(turn, { ...form, problems: details.error });
    const by = askerOf(turn).person.id;
    const { submissionId, networkId: id, expectedVersion } = input;
    const saved =
      id === ''
        ? await addNetwork(ports, { details: details.value, by, submissionId })
        : await changeNetwork(ports, { networkId: id, expectedVersion, details: details.value, by });
    return saved.ok
      ? networkReply(ports, turn, replaceWith, saved.value, networks.saved)
      : refusalReply(ports, turn, form, saved.error);
  },
  form: {
    labels: ({ networks }) => networks.form,
    redraw: async (ports, turn, raw, problem) => {
      const sent = networkInput.pick({ networkId: true, expectedVersion: true }).safeParse({
        networkId: raw['networkId'],
        expectedVersion: raw['expectedVersion'],
      });
      const { networkId: id = '', expectedVersion = 0 } = sent.data ?? {};
      const target = targetOf({ submissionId: submissionIn(raw, ports.ids), networkId: id, expectedVersion });
      return drawForm(turn, {
        values: valuesIn(raw, EMPTY_NETWORK_FORM),
        target,
        problems: [problem],
      });
    },
  },
});

/** The form for an activity, filled in as a meeting of the network today. */
const meetingForm = async (ports: Ports, turn: Turn, network: Network): Promise<Reply> => {
  const { person } = askerOf(turn);
  const choices = await activityChoices(ports, person, turn.today);
  const values = {
    ...EMPTY_ACTIVITY_FORM,
    kind: 'network_meeting',
    title: network.name,
    date: turn.today,
    staffIds: person.id,
    municipalities: network.members.join(','),
    area: network.area ?? EMPTY_ACTIVITY_FORM.area,
    networkId: network.id,
  };
  return show(activityForm(turn, choices, { values, target: { submissionId: ports.ids.short() } }));
};

/** The buttons of the list, the card and the form. */
export const networkVerbs: readonly CardVerb[] = [
  defineVerb({
    name: 'network.list',
    schema: z.strictObject(unread),
    run: (ports, turn) => networkList(ports, turn, replaceWith),
  }),
  defineVerb({
    name: 'network.show',
    schema: z.strictObject(unread),
    run: (ports, turn, { networkId: id }) =>
      id === ''
        ? networkList(ports, turn, replaceWith, undefined, turn.texts.networks.list.chooseFirst)
        : withNetwork(ports, turn, id, (network) => networkReply(ports, turn, replaceWith, network)),
  }),
  defineVerb({
    name: 'network.add',
    schema: z.strictObject(unread),
    run: async (ports, turn) => newNetworkForm(ports, turn, replaceWith),
  }),
  defineVerb({
    name: 'networks.add-known',
    schema: z.strictObject(unread),
    run: async (ports, turn) => {
      const { list } = turn.texts.networks;
      const added = await addKnownNetworks(ports, askerOf(turn).person.id);
      const notice =
        added === undefined ? list.alreadyThere : list.addedKnown(turn.texts.formats.number(added.length));
      return networkList(ports, turn, replaceWith, undefined, notice);
    },
  }),
  defineVerb({
    name: 'network.change',
    schema: z.strictObject({ networkId }),
    run: (ports, turn, { networkId: id }) =>
      withNetwork(ports, turn, id, (network) =>
        drawForm(turn, {
          values: networkValuesOf(turn.texts, network),
          target: { submissionId: ports.ids.short(), networkId: id, expectedVersion: network.version },
          problems: [],
        }),
      ),
  }),
  saveVerb,
  defineVerb({
    name: 'network.log-meeting',
    schema: z.strictObject({ networkId }),
    run: (ports, turn, { networkId: id }) =>
      withNetwork(ports, turn, id, (network) => meetingForm(ports, turn, network)),
  }),
];
