import { z } from 'zod';
import { EMPTY_PERSON, type PERSON_FIELDS } from '../../cards/person-form.js';
import { renamePerson } from '../../usecases/rename-person.js';
import { askerOf } from '../asker.js';
import { defineCommand, defineVerb } from '../command.js';
import { inputText, valuesIn } from '../form-input.js';
import { peopleList, personNamed } from '../people-replies.js';
import { type PeopleWish, parsePeopleWords } from '../people-words.js';
import { personForm, savePerson } from '../person-form-replies.js';
import { personReply } from '../person-replies.js';
import { replaceWith, show } from '../reply.js';
import { assignmentOf, roleInput, roleLabels } from '../role-input.js';
import { personById } from '../role-replies.js';
import { roleVerbs, unread } from '../role-verbs.js';
import { roleRefusalSentences } from '../role-words.js';
import type { Turn } from '../turn.js';

const personInput = z.strictObject({ picked: inputText, name: inputText, ...roleInput } satisfies Record<
  (typeof PERSON_FIELDS)[number],
  z.ZodType
>);

const emptyPerson = ({ today }: Turn) => ({ ...EMPTY_PERSON, from: today });

const openVerb = defineVerb({
  name: 'person.open',
  schema: z.strictObject({ ...unread, personId: inputText }),
  run: (ports, turn, { personId }) =>
    personId === ''
      ? peopleList(ports, turn, replaceWith, {}, turn.texts.people.list.chooseFirst)
      : personById(ports, turn, personId, (person) => personReply(ports, turn, replaceWith, person)),
});

const saveVerb = defineVerb({
  name: 'person.save',
  schema: personInput,
  run: (ports, turn, input) => savePerson(ports, turn, input, assignmentOf(input, turn.today)),
  form: {
    labels: (texts) => ({
      ...roleLabels(texts),
      pickedLabel: texts.people.form.pickedLabel,
      nameLabel: texts.people.form.nameLabel,
    }),
    redraw: async (ports, turn, raw, problem) =>
      personForm(ports, turn, replaceWith, valuesIn(raw, emptyPerson(turn)), [problem]),
  },
});

const renameVerb = defineVerb({
  name: 'person.rename',
  schema: z.strictObject({ personId: z.string(), expectedVersion: z.int(), name: inputText }),
  run: async (ports, turn, { personId, expectedVersion, name }) => {
    const by = askerOf(turn).person.id;
    const renamed = await renamePerson(ports, { by, personId, expectedVersion, displayName: name });
    if (renamed.ok) {
      const { displayName } = renamed.value;
      const { person } = turn.texts.people;
      return personReply(ports, turn, replaceWith, renamed.value, [person.renamed(displayName)]);
    }
    const problems = await roleRefusalSentences(ports, turn, renamed.error);
    return personById(
      ports,
      turn,
      personId,
      (person) => personReply(ports, turn, replaceWith, person, problems, name),
      ...problems,
    );
  },
  form: {
    labels: ({ people }) => ({ nameLabel: people.person.nameLabel }),
    redraw: (ports, turn, raw, problem) => {
      const { personId, name } = valuesIn(raw, { personId: '', name: '' });
      return personById(
        ports,
        turn,
        personId,
        (person) => personReply(ports, turn, replaceWith, person, [problem], name),
        problem,
      );
    },
  },
});

/** Who is in the registry, and what roles they have. The grammar stands in people-words.ts. */
export const peopleCommand = defineCommand<PeopleWish>({
  name: 'personer',
  personalFor: ['fou_manager'],
  help: ({ people }) => people.command,
  parse: parsePeopleWords,
  run: async (ports, turn, wish) => {
    switch (wish.kind) {
      case 'list':
        return peopleList(ports, turn, show, wish);
      case 'named':
        return personNamed(ports, turn, show, wish.name);
      case 'add':
        return personForm(ports, turn, show, emptyPerson(turn));
    }
  },
  verbs: [
    defineVerb({
      name: 'person.list',
      schema: z.strictObject({ ...unread, personId: inputText }),
      run: (ports, turn) => peopleList(ports, turn, replaceWith),
    }),
    openVerb,
    defineVerb({
      name: 'person.add',
      schema: z.strictObject({ ...unread, personId: inputText }),
      run: async (ports, turn) => personForm(ports, turn, replaceWith, emptyPerson(turn)),
    }),
    saveVerb,
    renameVerb,
    ...roleVerbs,
  ],
});
