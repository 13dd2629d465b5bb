import { answerCard, answerView } from '../../src/cards/answer.js';
import { channelFormCard, channelFormView } from '../../src/cards/channel-form.js';
import { channelListCard, channelListView } from '../../src/cards/channel-list.js';
import { channelRemoveCard, channelRemoveView } from '../../src/cards/channel-remove.js';
import { correctionUnclearCard, correctionUnclearView } from '../../src/cards/correction-unclear.js';
import { declineCard, declineView } from '../../src/cards/decline.js';
import type { RenderedCard } from '../../src/cards/define-card.js';
import { didYouMeanCard, didYouMeanView } from '../../src/cards/did-you-mean.js';
import { drawDigest } from '../../src/cards/digest.js';
import { digestCorrectionCard, digestCorrectionView } from '../../src/cards/digest-correction.js';
import { drawPost } from '../../src/cards/digest-post.js';
import { digestPreviewCard, digestPreviewView } from '../../src/cards/digest-preview.js';
import { digestProgressCard, digestProgressView } from '../../src/cards/digest-progress.js';
import { digestResendCard, digestResendView } from '../../src/cards/digest-resend.js';
import { digestSkipCard, digestSkipView } from '../../src/cards/digest-skip.js';
import { digestWordsCard, digestWordsView } from '../../src/cards/digest-words.js';
import { entryCard, entryView } from '../../src/cards/entry.js';
import { ENTRY_FIELDS, entryFormCard, entryFormView } from '../../src/cards/entry-form.js';
import { helpCard, helpView } from '../../src/cards/help.js';
import { knowledgeEntryCard, knowledgeEntryView } from '../../src/cards/knowledge-entry.js';
import { knowledgeListCard, knowledgeListView } from '../../src/cards/knowledge-list.js';
import { noticeCard, noticeView } from '../../src/cards/notice.js';
import { operationsCard, operationsView } from '../../src/cards/operations.js';
import { proposalCard, proposalView } from '../../src/cards/proposal.js';
import { proposalListCard, proposalListView } from '../../src/cards/proposal-list.js';
import { requestDraftsCard, requestDraftsView } from '../../src/cards/request-drafts.js';
import { requestFormCard, requestFormView } from '../../src/cards/request-form.js';
import { requestFoundCard, requestFoundView } from '../../src/cards/request-found.js';
import { requestListCard, requestListView } from '../../src/cards/request-list.js';
import { requestReceiptCard, requestReceiptView } from '../../src/cards/request-receipt.js';
import { sentenceCard, sentenceView } from '../../src/cards/sentence.js';
import { unansweredListCard, unansweredListView } from '../../src/cards/unanswered-list.js';
import { undeliveredCard, undeliveredView } from '../../src/cards/undelivered.js';
import { welcomeCard, welcomeView } from '../../src/cards/welcome.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { HELP_GROUPS } from '../../src/conversation/help-groups.js';
import { botChatLink } from '../../src/domain/bot-chat-link.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { REQUEST_FIELDS } from '../../src/domain/request-draft.js';
import type { Texts } from '../../src/texts/index.js';
import { anEntry } from './builders.js';
import { comingCardSamples } from './coming-card-samples.js';
import { courseSamples } from './course-card-samples.js';
import { aDigest } from './digest-builders.js';
import { digestTimeSamples } from './digest-time-samples.js';
import { evaluationCardSamples } from './evaluation-card-samples.js';
import { eventCardSamples } from './event-card-samples.js';
import { figuresCardSamples } from './figures-card-samples.js';
import { loggingCardSamples } from './logging-card-samples.js';
import { activity, digest, filledIn, LONG, MARKUP, manyOf, request } from './marked-samples.js';
import { needCardSamples } from './need-card-samples.js';
import { networkCardSamples } from './network-card-samples.js';
import { peopleCardSamples } from './people-card-samples.js';
import { planCardSamples } from './plan-card-samples.js';
import { aProposal } from './proposal-builders.js';
import { reminderCardSamples } from './reminder-card-samples.js';
import { reportCardSamples } from './report-card-samples.js';
import { requestCardSamples } from './request-card-samples.js';
import { requestFormSamples } from './request-form-samples.js';
import { RECORD_OF } from './store-records.js';
import { trainingCardSamples } from './training-card-samples.js';

const entry = anEntry('lovande-praktik', { title: 'Lovande praktik', text: 'x'.repeat(400) });
const markedEntry = anEntry('bollplank', {
  text: LONG.slice(0, 420),
  facts: manyOf({ label: `${MARKUP} label`, year: 2026, text: LONG.slice(0, 200) }).slice(0, 15),
  alsoCalled: [LONG.slice(0, 1000)],
  sources: [{ title: MARKUP, year: 2026 }],
});
const link = 'https://teams.microsoft.com/l/message/19:a@thread.tacv2/1';
const correction = { ...RECORD_OF.corrections('2026-0001'), text: MARKUP, state: 'unknown' as const };
const channel = { ...RECORD_OF.channels('2026-0001'), name: MARKUP };
const told = { head: `${MARKUP} name`, why: 'x'.repeat(140) };
const suggestion = { title: 'Titel', text: 'text' };

/**
 * Every card as people get it, by template file, with as much in it as it can hold and markup wherever people
 * write.
 */
export const cardSamples = (texts: Texts): Readonly<Record<string, readonly RenderedCard[]>> => {
  const requestForm = {
    submissionId: 'S1',
    values: filledIn('request-form', REQUEST_FIELDS),
    problems: ['Ett fel.'],
  };
  const proposal = aProposal('0001', {
    question: LONG,
    background: LONG,
    onBehalfOfUnit: LONG.slice(0, 200),
    desiredStart: { text: MARKUP },
    attachmentUrl: LONG.slice(0, 2000),
    otherMunicipalitiesInterested: MUNICIPALITY_IDS,
  });
  const listedProposal = { proposal, head: `${MARKUP} head`, lines: [LONG.slice(0, 500)] };
  const listed = { request, sentOn: '2026-11-17', contact: `${MARKUP} contact`, mayWithdraw: true };
  const rows = MUNICIPALITY_IDS.map((municipality) => ({
    digest: aDigest({ municipality, activities: [activity], requests: [request] }),
    state: 'not_sent' as const,
  }));
  return {
    ...comingCardSamples(texts),
    ...loggingCardSamples(texts),
    ...needCardSamples(texts),
    ...peopleCardSamples(texts),
    ...planCardSamples(texts),
    ...trainingCardSamples(texts),
    ...reportCardSamples(texts),
    ...requestCardSamples(texts),
    ...requestFormSamples(texts),
    ...figuresCardSamples(texts),
    ...networkCardSamples(texts),
    ...reminderCardSamples(texts),
    ...evaluationCardSamples(texts),
    ...digestTimeSamples(texts),
    ...eventCardSamples(texts),
    answer: [
      answerCard.render(answerView(texts, { entry, near: [anEntry('natverk'), anEntry('bollplank')] })),
    ],
    'channel-form': [
      channelFormCard.render(
        channelFormView(texts, {
          municipalityId: 'upplands_vasby',
          channel,
          otherRoute: 'bot',
          link: LONG,
          problems: [`${MARKUP} problem`],
        }),
      ),
    ],
    'channel-list': [
      channelListCard.render(
        channelListView(texts, {
          rows: MUNICIPALITY_IDS.map((municipalityId) => ({
            municipalityId,
            channel,
            trouble: 'forbidden',
          })),
          notices: [`${MARKUP} notice`],
          link: 'https://teams.microsoft.com/l/message/19:one@thread.tacv2/17',
          isLocal: false,
          trialOf: () => '2026-trial',
        }),
      ),
      channelListCard.render(
        channelListView(texts, {
          rows: MUNICIPALITY_IDS.map((municipalityId) => ({ municipalityId, channel: undefined })),
          notices: [],
          link: '',
          isLocal: true,
          trialOf: () => '2026-trial',
        }),
      ),
    ],
    'channel-remove': [channelRemoveCard.render(channelRemoveView(texts, channel))],
    decline: [
      declineCard.render(
        declineView(texts, {
          question: LONG,
          ask: `${MARKUP} vem.`,
          near: [entry, entry, entry],
          mayRequest: true,
          proposes: false,
          mayTellWorkplace: true,
        }),
      ),
    ],
    'did-you-mean': [didYouMeanCard.render(didYouMeanView(texts, 'mina förfrågningar'))],
    digest: [
      drawDigest(texts, digest, { botChatUrl: botChatLink('2026-app') }),
      drawDigest(texts, digest, { budget: 'small' }),
      drawDigest(texts, aDigest()),
    ],
    'correction-unclear': [
      correctionUnclearCard.render(correctionUnclearView(texts, correction, link)),
      correctionUnclearCard.render(correctionUnclearView(texts, correction)),
    ],
    'digest-correction': [
      digestCorrectionCard.render(
        digestCorrectionView(texts, {
          digest: { week: '2026-W46', municipalityId: 'jarfalla', link },
          sentOn: '2026-11-16',
          submissionId: 'press',
          text: LONG.slice(0, 500),
          problems: [texts.corrections.empty],
        }),
      ),
      digestCorrectionCard.render(
        digestCorrectionView(texts, {
          digest: { week: '2026-W46', municipalityId: 'jarfalla' },
          sentOn: '2026-11-16',
          submissionId: 'press',
          text: '',
          problems: [],
        }),
      ),
    ],
    'digest-note': [
      drawPost(texts, { kind: 'trial', key: 'trial-1', municipalityId: 'jarfalla' }),
      drawPost(texts, {
        kind: 'correction',
        key: 'correction-1',
        municipalityId: 'jarfalla',
        week: '2026-W46',
        text: MARKUP,
        originalLink: 'https://teams.microsoft.com/l/message/19:a@thread.tacv2/1',
      }),
    ],
    'digest-progress': (['under_way', 'called_off', 'over'] as const).map((course) =>
      digestProgressCard.render(
        digestProgressView(texts, '2026-W46', {
          rows: MUNICIPALITY_IDS.map((municipalityId) => ({ municipalityId, state: 'waits' })),
          course,
        }),
      ),
    ),
    'digest-resend': ['', `${MARKUP} problem`].map((problem) =>
      digestResendCard.render(
        digestResendView(texts, {
          week: '2026-W46',
          municipalityId: 'solna',
          expectedVersion: 2,
          why: `${MARKUP} why`,
          problem,
        }),
      ),
    ),
    'digest-preview': [
      digestPreviewCard.render(
        digestPreviewView(texts, {
          week: '2026-W46',
          thisWeek: '2026-W46',
          rows,
          isSender: true,
          isJustSent: false,
        }),
      ),
      digestPreviewCard.render(
        digestPreviewView(texts, {
          week: '2026-W46',
          thisWeek: '2026-W46',
          rows: rows.map((row, index) => ({
            ...row,
            state: (['approved', 'held', 'week_skipped', 'unapproved'] as const)[index % 4] ?? 'sent',
            version: 2,
            by: `${MARKUP} by`,
            when: index < 4 ? 'fredag 13 november kl. 13.05' : 'torsdag 12 november kl. 9.00',
            link: 'https://teams.microsoft.com/l/message/19:a@thread.tacv2/1',
          })),
          isSender: true,
          isJustSent: false,
          course: { due: 'måndag 16 november kl. 8.00', needsApproval: true, introduction: MARKUP },
        }),
      ),
      digestPreviewCard.render(
        digestPreviewView(texts, {
          week: '2026-W46',
          thisWeek: '2026-W46',
          rows: rows.map((row, index) => ({
            ...row,
            state: index % 2 === 0 ? 'unknown' : 'failed',
            reason: 'no_channel',
            isFollowedUp: true,
            version: 2,
          })),
          isSender: true,
          isJustSent: false,
          notice: `${MARKUP} notice`,
        }),
      ),
    ],
    'digest-course': courseSamples(texts),
    'digest-skip': [digestSkipCard.render(digestSkipView(texts, '2026-W46'))],
    'digest-words': ([undefined, 'jarfalla'] as const).map((municipalityId) =>
      digestWordsCard.render(
        digestWordsView(texts, {
          week: '2026-W46',
          ...(municipalityId === undefined ? {} : { municipalityId }),
          words: `${MARKUP} words`,
          writer: `${MARKUP} writer`,
          seenVersion: 2,
          notices: [`${MARKUP} notice`],
        }),
      ),
    ),
    'entry-form': ['', 'bollplank'].map((entryId) =>
      entryFormCard.render(
        entryFormView(texts, {
          target: { entryId, expectedVersion: 3, submissionId: 'S1', questionId: '2026-q', until: MARKUP },
          values: filledIn('entry-form', ENTRY_FIELDS),
          question: entryId === '' ? LONG : undefined,
          problems: [`${MARKUP} problem`],
        }),
      ),
    ),
    entry: [undefined, { label: 'antal', text: MARKUP }].flatMap((fact) =>
      (['fou_nordvast', 'stockholm'] as const).map((organisation) =>
        entryCard.render(
          entryView(texts, anEntry('a', { title: MARKUP, text: LONG.slice(0, 420), organisation }), fact),
        ),
      ),
    ),
    help: [COMMANDS, COMMANDS.slice(0, 8)].map((commands) =>
      helpCard.render(
        helpView(
          texts,
          HELP_GROUPS.map(([group, names]) => ({
            group,
            rows: commands
              .filter(({ name }) => names.includes(name))
              .flatMap((command) => command.help?.(texts) ?? []),
          })),
          Object.values(texts.welcome.suggestions).slice(0, 3),
        ),
      ),
    ),
    'knowledge-entry': [true, false].map((isRetired) =>
      knowledgeEntryCard.render(
        knowledgeEntryView(texts, {
          known: { entry: markedEntry, edit: { ...RECORD_OF.edits('2026-0001'), isRetired } },
          related: [`${MARKUP} title`],
          history: isRetired ? manyOf(`${MARKUP} name`) : [],
          notices: [`${MARKUP} notice`],
        }),
      ),
    ),
    'knowledge-list': [
      knowledgeListCard.render(
        knowledgeListView(texts, {
          words: LONG.slice(0, 200),
          found: manyOf({ entry, edit: { ...RECORD_OF.edits('2026-0001'), isRetired: true } }),
          hasEdits: true,
          notices: [`${MARKUP} notice`],
        }),
      ),
      knowledgeListCard.render(
        knowledgeListView(texts, { words: '', found: [], hasEdits: false, notices: [] }),
      ),
    ],
    notice: [noticeCard.render(noticeView('Titel', [LONG, `${MARKUP} name`], suggestion))],
    proposal: [
      proposalCard.render(
        proposalView(texts, {
          proposal,
          name: `${MARKUP} name`,
          day: '17 november 2026',
          suggested: { line: 'second', reason: 'large' },
          isForFou: false,
          reason: LONG.slice(0, 500),
          problems: ['Ett fel.'],
        }),
      ),
    ],
    'proposal-list': [
      proposalListCard.render(
        proposalListView(texts, manyOf(listedProposal), manyOf(listedProposal), 'Klart.'),
      ),
    ],
    'request-drafts': [
      requestDraftsCard.render(
        requestDraftsView(
          texts,
          manyOf({
            draft: { ...RECORD_OF.drafts('2026-0001'), question: LONG },
            day: '17 november 2026',
          }),
          'Klart.',
        ),
      ),
      requestDraftsCard.render(requestDraftsView(texts, [], 'Klart.')),
    ],
    'request-form': [
      requestFormCard.render(requestFormView(texts, { ...requestForm, municipality: 'solna' })),
      requestFormCard.render(requestFormView(texts, { ...requestForm, municipality: undefined })),
      requestFormCard.render(
        requestFormView(texts, {
          ...requestForm,
          municipality: 'solna',
          proposing: `${MARKUP} name`,
          suggested: { line: 'second', reason: 'several_years' },
        }),
      ),
    ],
    'request-found': [requestFoundCard.render(requestFoundView(texts, { ...request, question: LONG }))],
    'request-list': [
      requestListCard.render(
        requestListView(
          texts,
          Array.from({ length: 40 }, () => listed),
          undefined,
        ),
      ),
    ],
    'request-receipt': [
      requestReceiptCard.render(
        requestReceiptView(texts, request, { line: 'second', reason: 'large' }, `${MARKUP} contact`),
      ),
    ],
    sentence: [sentenceCard.render(sentenceView(LONG))],
    'unanswered-list': [
      unansweredListCard.render(
        unansweredListView(
          texts,
          manyOf({
            question: LONG,
            times: 12,
            day: '1 maj 2026',
            questionId: '2026-q',
            until: '2026-05-01T10:00:00.000Z',
          }),
          2,
          [`${MARKUP} notice`],
        ),
      ),
      unansweredListCard.render(unansweredListView(texts, [], 1)),
    ],
    operations: [
      operationsCard.render(
        operationsView(
          texts,
          {
            troubles: manyOf({ title: `${MARKUP} title`, paragraphs: [`${MARKUP} text`, 'Till it.'] }),
            offers: [{ title: 'Visa', text: 'utskick' }],
            facts: manyOf({ label: 'Rad', text: `${MARKUP} fact` }),
            backups: manyOf({ head: 'I natt', erased: 'Har kvar ett namn.', lapses: 'Tas bort.' }),
          },
          'Ett besked.',
        ),
      ),
      operationsCard.render(operationsView(texts, { troubles: [], offers: [], facts: [], backups: [] })),
    ],
    undelivered: [
      undeliveredCard.render(
        undeliveredView(
          texts,
          {
            ended: manyOf({ ...told, at: 'Igår.', noticeId: '2026-abcdefgh', expectedVersion: 3 }),
            waiting: manyOf({ ...told, since: 'Sedan igår.' }),
            lost: manyOf({ ...told, conversationId: '2026-abcdefgh' }),
          },
          'Ett besked.',
        ),
      ),
      undeliveredCard.render(undeliveredView(texts, { ended: [], waiting: [], lost: [] })),
    ],
    welcome: [
      welcomeCard.render(
        welcomeView(texts, {
          whoYouAre: `${MARKUP} who`,
          whomToAsk: `${MARKUP} ask`,
          suggestions: [suggestion, suggestion, suggestion],
          mayClaim: true,
        }),
      ),
    ],
  };
};
