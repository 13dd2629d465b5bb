import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CARD_STAMPS } from '../../../src/cards/index.js';
import { SAY_VERB } from '../../../src/conversation/command.js';
import { COMMANDS } from '../../../src/conversation/commands/index.js';
import type { RightName } from '../../../src/domain/rights.js';
import { textsIn } from '../../../src/texts/index.js';
import { type Element, elementsIn } from '../card-elements.js';
import { cardSamples } from '../card-samples.js';
import { RIGHTS_SAMPLES } from '../rights-samples.js';
import { ANOTHERS, ownOf, type Whose } from '../rights-world.js';
import {
  channelActivity,
  executeActivity,
  MESSAGE_PAYLOAD,
  messageActionActivity,
  messageActivity,
  searchActivity,
  submitActivity,
  type TestActivity,
  windowActivity,
} from '../teams-activities.js';
import type { FuzzAsker } from './world.js';

/** An activity as somebody's client could send it, before it is said who sends it. */
export interface Sample {
  /** What sort it is, for the count. */
  readonly kind: string;
  /** The command or the verb; undefined when there is none. */
  readonly name?: RightName;
  readonly activity: TestActivity;
}

/** Any card that is drawn today. */
export const [STAMP = ''] = CARD_STAMPS;

// Object.keys forgets which keys they are.
const NAMES = Object.keys(RIGHTS_SAMPLES) as RightName[];

const pressesOf = (serviceUrl: string, name: RightName | undefined, data: TestActivity): Sample[] => {
  const of = name === undefined ? {} : { name };
  return [
    { kind: 'press', ...of, activity: executeActivity(serviceUrl, String(data['verb']), data) },
    { kind: 'older press', ...of, activity: submitActivity(serviceUrl, data) },
    { kind: 'press in a window', ...of, activity: windowActivity(serviceUrl, data) },
  ];
};

const writingsOf = (serviceUrl: string, text: string, name?: RightName): Sample[] => {
  const of = name === undefined ? {} : { name };
  return [
    { kind: 'message', ...of, activity: messageActivity(serviceUrl, { text }) },
    { kind: 'message in a channel', ...of, activity: channelActivity(serviceUrl, text) },
    {
      kind: 'said by a button',
      ...of,
      activity: executeActivity(serviceUrl, SAY_VERB, { verb: SAY_VERB, text }),
    },
  ];
};

const rightsSamplesOf = (serviceUrl: string, name: RightName, whose: Whose): Sample[] => {
  const sample = RIGHTS_SAMPLES[name];
  if ('press' in sample) {
    return pressesOf(serviceUrl, name, { verb: name, card: STAMP, ...sample.press(whose) });
  }
  if ('search' in sample) {
    const { searchBox } = COMMANDS.find((command) => command.name === name) ?? {};
    const activity = searchActivity(serviceUrl, sample.search(), { value: { commandId: searchBox } });
    return [{ kind: 'search', name, activity }];
  }
  if ('pick' in sample) {
    const { action, text, subject } = sample.pick();
    const payload = { subject, body: { contentType: 'text', content: text } };
    const activity = messageActionActivity(serviceUrl, payload, { value: { commandId: action } });
    return [{ kind: 'message action', name, activity }];
  }
  const written = sample.write(whose);
  return writingsOf(serviceUrl, typeof written === 'string' ? written : written.text, name);
};

/** What every button of every card sends, with all that stands in the inputs beside it. */
const buttonsOfCards = (serviceUrl: string): Sample[] =>
  Object.values(cardSamples(textsIn('sv'))).flatMap((cards) =>
    cards.flatMap(({ content }) => {
      const elements = elementsIn(content);
      const inputs = elements
        .filter((part) => String(part['type']).startsWith('Input.'))
        .map((part) => [part['id'], part['value'] ?? '']);
      return elements
        .filter((part) => part['type'] === 'Action.Execute')
        .map(({ verb, data }): Sample => {
          const sent = { ...Object.fromEntries(inputs), ...(data as Element) };
          return { kind: 'button of a card', activity: executeActivity(serviceUrl, String(verb), sent) };
        });
    }),
  );

const linesOf = (file: string, field: 'text' | 'q'): string[] =>
  readFileSync(resolve(import.meta.dirname, '../../eval', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line)[field]));

const UPLOAD = {
  contentUrl: 'https://fou-my.sharepoint.com/personal/a/Documents/aktiviteter.csv',
  name: 'aktiviteter.csv',
  uploadUrl: 'https://fou-my.sharepoint.com/personal/a/_api/uploadSession?tempauth=eyJ',
  uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C8C',
  fileType: 'csv',
};

/** Hosts that a file is never fetched from, and some where it is. */
export const FILE_URLS = [
  'https://files.sharepoint.com/personal/a/_layouts/download.aspx?table',
  'https://files.sharepoint.com/personal/a/_layouts/download.aspx?garbage',
  'https://files.sharepoint.com/personal/a/_layouts/download.aspx?redirect',
  'https://files.sharepoint.com/personal/a/_layouts/download.aspx?missing',
  'https://fou.example/aktiviteter.xlsx',
  'https://127.0.0.1/aktiviteter.xlsx',
  'http://files.sharepoint.com/aktiviteter.xlsx',
  'https://files.sharepoint.com.fou.example/aktiviteter.xlsx',
  'https://user:secret@files.sharepoint.com/aktiviteter.xlsx',
  'file:///etc/passwd',
  'data:text/csv,Datum',
  'https://[::1]/aktiviteter.xlsx',
  'inte en adress',
] as const;

const attached = (serviceUrl: string, downloadUrl: string, text: string): Sample => ({
  kind: 'message with a file',
  activity: messageActivity(serviceUrl, {
    text,
    attachments: [
      { contentType: 'text/html', content: '<div>importera</div>' },
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: 'aktiviteter.xlsx',
        contentUrl: UPLOAD.contentUrl,
        content: { downloadUrl, uniqueId: UPLOAD.uniqueId, fileType: 'xlsx' },
      },
    ],
  }),
});

const invoke = (serviceUrl: string, name: string, value: unknown): TestActivity =>
  messageActivity(serviceUrl, { type: 'invoke', name, text: undefined, value });

const eventsOf = (serviceUrl: string): Sample[] => {
  const event = (type: string, fields: TestActivity = {}): Sample => ({
    kind: 'event',
    activity: messageActivity(serviceUrl, { type, text: undefined, ...fields }),
  });
  const consent = (action: string): Sample => ({
    kind: 'file consent',
    activity: invoke(serviceUrl, 'fileConsent/invoke', {
      type: 'fileUpload',
      action,
      context: { offerId: '2026-offer' },
      uploadInfo: UPLOAD,
    }),
  });
  const unknown = (name: string, value: unknown): Sample => ({
    kind: 'unknown invoke',
    activity: invoke(serviceUrl, name, value),
  });
  const bot = { id: '28:0f0b07e0-1111-4222-8333-444455556666' };
  return [
    event('conversationUpdate', { membersAdded: [bot] }),
    event('conversationUpdate', { membersAdded: [{ id: '29:kim' }] }),
    event('conversationUpdate', { membersRemoved: [bot] }),
    event('conversationUpdate', {
      channelData: {
        eventType: 'channelDeleted',
        channel: { id: '19:gone@thread.tacv2' },
        team: { id: '19:team' },
      },
    }),
    event('installationUpdate', { action: 'add' }),
    event('installationUpdate', { action: 'add-upgrade' }),
    event('installationUpdate', { action: 'remove' }),
    event('messageReaction', { reactionsAdded: [{ type: 'like' }] }),
    event('messageUpdate', { text: 'hjälp' }),
    event('messageDelete'),
    event('typing'),
    event('endOfConversation'),
    event('event', { name: 'application/vnd.microsoft.meetingStart' }),
    event('hittepå'),
    ...['accept', 'decline'].map(consent),
    unknown('task/fetch', { data: { verb: 'activity.save' } }),
    unknown('task/submit', { data: { verb: 'activity.save' } }),
    unknown('signin/verifyState', { state: '1' }),
    unknown('composeExtension/queryLink', { url: 'https://fou.example' }),
    unknown('composeExtension/selectItem', {}),
    unknown('application/search', { queryText: 'a' }),
    unknown('message/submitAction', { actionName: 'feedback' }),
    ...FILE_URLS.flatMap((url) =>
      ['importera', 'importera plan 2026', ''].map((text) => attached(serviceUrl, url, text)),
    ),
    { kind: 'message action', activity: messageActionActivity(serviceUrl, MESSAGE_PAYLOAD) },
    { kind: 'message action', activity: messageActionActivity(serviceUrl, null) },
  ];
};

/** Activities of every kind there is; those about a record are once about the asker's own and once about another's. */
export const samplesFor = (serviceUrl: string): ((asker: FuzzAsker) => readonly Sample[]) => {
  const common = [
    ...buttonsOfCards(serviceUrl),
    ...eventsOf(serviceUrl),
    ...linesOf('utterances.dev.jsonl', 'text').flatMap((text) => writingsOf(serviceUrl, text).slice(0, 1)),
    ...linesOf('questions.dev.jsonl', 'q').flatMap((text) => writingsOf(serviceUrl, text).slice(0, 1)),
    ...[...new Set(COMMANDS.flatMap((command) => command.help?.(textsIn('sv')).example ?? []))].flatMap(
      (text) => writingsOf(serviceUrl, text),
    ),
  ];
  return ({ person }) => [
    ...common,
    // Twice what the lists hold: a run is about the buttons before all.
    ...[ownOf(person), ANOTHERS, ownOf(person)].flatMap((whose) =>
      NAMES.flatMap((name) => rightsSamplesOf(serviceUrl, name, whose)),
    ),
  ];
};
