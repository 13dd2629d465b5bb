import type { NetworkLevel } from '../../domain/network.js';
import { type NetworkQuestion, readNetworkQuestion } from '../../language/network-question.js';
import { defineCommand } from '../command.js';
import { answerNetworkQuestion } from '../network-answers.js';
import { networkList } from '../network-replies.js';
import { networkVerbs, newNetworkForm } from '../network-verbs.js';
import { mayUse } from '../permission.js';
import { show } from '../reply.js';
import { questionCommand } from './question.js';

// Grammar: [visa|show] [lokala|regionala|nationella|local|regional|national] nätverk|nätverken|networks
//          nytt nätverk | lägg till nätverk | new|add network
// Questions that the register answers: network-question.ts; all others are for the catalogue.
const LIST =
  /^(?:(?:visa|show) )?(?:(?:(?<local>lokala|local)|(?<regional>regionala|regional)|(?<national>nationella|national)) )?(?:nätverk|nätverken|networks)[.!]?$/iu;
const NEW = /^(?:nytt nätverk|lägg till (?:ett )?nätverk|new network|add (?:a )?network)[.!]?$/iu;
const LEVELS = ['local', 'regional', 'national'] as const satisfies readonly NetworkLevel[];

type Wish =
  | { readonly kind: 'list'; readonly level: NetworkLevel | undefined; readonly text: string }
  | { readonly kind: 'new'; readonly text: string }
  | { readonly kind: 'ask'; readonly question: NetworkQuestion; readonly text: string };

/** The register of networks: shown, asked, and kept by the staff. */
export const networksCommand = defineCommand<Wish>({
  name: 'nätverk',
  help: ({ networks }) => networks.command,
  parse: (text) => {
    const written = text.replace(/\s+/g, ' ');
    if (NEW.test(written)) return { kind: 'new', text };
    const groups = LIST.exec(written);
    if (groups === null) return undefined;
    return { kind: 'list', level: LEVELS.find((level) => groups.groups?.[level] !== undefined), text };
  },
  recognise: async (ports, _turn, text) => {
    if (text.length > 200) return undefined;
    const networks = await ports.store.find('networks');
    const question = networks.length === 0 ? undefined : readNetworkQuestion(text, networks);
    return question && { kind: 'ask', question, text };
  },
  run: async (ports, turn, wish) => {
    if (wish.kind === 'ask') return answerNetworkQuestion(ports, turn, wish.question, wish.text);
    const isStaff = mayUse('network.save', turn.roles);
    if (wish.kind === 'new' && isStaff) return newNetworkForm(ports, turn, show);
    const isEmpty = (await ports.store.find('networks')).length === 0;
    // What the register cannot show may be in the documents.
    if (wish.kind === 'new' || (isEmpty && !isStaff)) return questionCommand.run(ports, turn, wish.text);
    return networkList(ports, turn, show, wish.level);
  },
  verbs: networkVerbs,
});
