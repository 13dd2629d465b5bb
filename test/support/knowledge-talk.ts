import type { CatalogueEntry } from '../../src/domain/catalogue-entry.js';
import type { Person } from '../../src/domain/person.js';
import { sv } from '../../src/texts/sv/index.js';
import { editedKnowledge } from '../../src/usecases/edited-knowledge.js';
import type { MadeFile } from '../../src/usecases/file-ports.js';
import { anEntry, aPerson, EVERYONE, martin } from './builders.js';
import { conversationWith } from './talk.js';

/** Somebody else of the staff. */
export const maria = aPerson('maria', [{ role: 'staff', from: '2020-01-01' }], { displayName: 'Maria Demo' });

/** A complete entry as it is typed into an empty form. */
export const TYPED = {
  title: 'Samordnad individuell plan',
  text: 'SIP är en plan som socialtjänsten och vården gör tillsammans (2026).',
  years: '2026',
  alsoCalled: 'SIP, samordnad plan',
  facts: 'antal planer (2026): Det gjordes 12 planer 2026.',
  related: 'Bollplank',
};

export const BOLLPLANK = anEntry('bollplank', {
  title: 'Bollplank',
  text: 'Bollplank är ett samtal om ett vägval.',
  alsoCalled: ['rådgivning'],
  sources: [
    { document: 'verksamhetsberattelse-2023-plan-2024', lines: '56' },
    { document: 'verksamhetsberattelse-2017', lines: '115-117' },
  ],
});

/** About other things: in a catalogue of two or three entries no word says what is asked for. */
const OTHERS = Array.from({ length: 40 }, (_, at) =>
  anEntry(`utfyllnad-${at}`, { title: `Utfyllnad ${at}`, text: `Utfyllnad nummer ${at} om annat.` }),
);

/** A conversation about knowledge that can be edited, which keeps the files it hands over. */
export const knowledgeTalk = async (files: readonly CatalogueEntry[] = [BOLLPLANK, anEntry('natverk')]) => {
  const made: MadeFile[] = [];
  const chat = await conversationWith({
    ports: {
      knowledge: editedKnowledge([...files, ...OTHERS]),
      files: {
        handOver: async (_personId, file) => {
          made.push(file);
          return { kind: 'saved', path: `filer/${file.name}` };
        },
      },
    },
    people: [...EVERYONE, maria],
  });
  const { knowledge } = sv;
  return {
    ...chat,
    made,
    /** Adds an entry as typed, with these inputs in the place of what the form began with. */
    add: async (inputs: object = {}, from: Person = martin) => {
      const form = await chat.press(from, await chat.write(from, 'kunskap'), knowledge.list.add);
      return chat.press(from, form, knowledge.form.save, { ...typedInto(inputs) });
    },
    /** The card of an entry, as a press on its row opens it. */
    open: (entryId: string, from: Person = martin) =>
      chat.pressData(from, { verb: 'knowledge.open', card: 'knowledge-list@1', entryId }),
    edits: () => chat.ports.store.find('edits'),
  };
};

/** What the client sends of the form: what it began with, and what was typed. */
const typedInto = (inputs: object): Record<string, unknown> => ({
  kind: 'term',
  status: 'current',
  organisation: 'fou_nordvast',
  sourceTitle: 'Uppgift från FoU Nordväst',
  sourceYear: '2026',
  documents: '',
  ...TYPED,
  ...inputs,
});
