import { readFileSync } from 'node:fs';
import type { Asking } from '../../src/cards/activity-asking.js';
import { type ActivityForm, activityFormCard, activityFormView } from '../../src/cards/activity-form.js';
import { ACTIVITY_FIELDS, ASKABLE_FIELDS } from '../../src/cards/activity-form-fields.js';
import { activityReceiptCard, activityReceiptView } from '../../src/cards/activity-receipt.js';
import { activityReceiptsCard, activityReceiptsView } from '../../src/cards/activity-receipts.js';
import { activityRemoveCard, activityRemoveView } from '../../src/cards/activity-remove.js';
import { answerCard, answerView } from '../../src/cards/answer.js';
import { channelFormCard, channelFormView } from '../../src/cards/channel-form.js';
import { channelListCard, channelListView } from '../../src/cards/channel-list.js';
import { channelRemoveCard, channelRemoveView } from '../../src/cards/channel-remove.js';
import { claimDecisionCard, claimDecisionView } from '../../src/cards/claim-decision.js';
import { claimFormCard, claimFormView } from '../../src/cards/claim-form.js';
import { dataEraseCard, dataEraseView } from '../../src/cards/data-erase.js';
import { declineCard, declineView } from '../../src/cards/decline.js';
import type { RenderedCard } from '../../src/cards/define-card.js';
import { didYouMeanCard, didYouMeanView } from '../../src/cards/did-you-mean.js';
import { drawDigest } from '../../src/cards/digest.js';
import { digestPreviewCard, digestPreviewView } from '../../src/cards/digest-preview.js';
import { entryCard, entryView } from '../../src/cards/entry.js';
import { ENTRY_FIELDS, entryFormCard, entryFormView } from '../../src/cards/entry-form.js';
import { helpCard, helpView } from '../../src/cards/help.js';
import { importPreviewCard, importPreviewView } from '../../src/cards/import-preview.js';
import { importReceiptCard, importReceiptView } from '../../src/cards/import-receipt.js';
import { importStartCard, importStartView } from '../../src/cards/import-start.js';
import { knowledgeEntryCard, knowledgeEntryView } from '../../src/cards/knowledge-entry.js';
import { knowledgeListCard, knowledgeListView } from '../../src/cards/knowledge-list.js';
import { myActivitiesCard, myActivitiesView } from '../../src/cards/my-activities.js';
import { noticeCard, noticeView } from '../../src/cards/notice.js';
import { peopleListCard, peopleListView } from '../../src/cards/people-list.js';
import { personCard, personView } from '../../src/cards/person.js';
import { PERSON_FIELDS, personFormCard, personFormView } from '../../src/cards/person-form.js';
import { plannedFollowUpCard, plannedFollowUpView } from '../../src/cards/planned-follow-up.js';
import { plannedHoursCard, plannedHoursView } from '../../src/cards/planned-hours.js';
import { plannedMoveCard, plannedMoveView } from '../../src/cards/planned-move.js';
import { remindersCard, remindersView } from '../../src/cards/reminders.js';
import { REQUEST_FIELDS, requestFormCard, requestFormView } from '../../src/cards/request-form.js';
import { requestListCard, requestListView } from '../../src/cards/request-list.js';
import { requestReceiptCard, requestReceiptView } from '../../src/cards/request-receipt.js';
import { requestWithdrawCard, requestWithdrawView } from '../../src/cards/request-withdraw.js';
import { retentionConfirmCard, retentionConfirmView } from '../../src/cards/retention-confirm.js';
import { retentionFormCard, retentionFormView } from '../../src/cards/retention-form.js';
import { retentionListCard, retentionListView } from '../../src/cards/retention-list.js';
import { roleCard, roleView } from '../../src/cards/role.js';
import { roleEndCard, roleEndView } from '../../src/cards/role-end.js';
import { ROLE_FIELDS } from '../../src/cards/role-fields.js';
import { NEW_ROLE, roleFormCard, roleFormView } from '../../src/cards/role-form.js';
import { sentenceCard, sentenceView } from '../../src/cards/sentence.js';
import { tenantFormCard, tenantFormView } from '../../src/cards/tenant-form.js';
import { tenantListCard, tenantListView } from '../../src/cards/tenant-list.js';
import { tenantRemoveCard, tenantRemoveView } from '../../src/cards/tenant-remove.js';
import { unansweredListCard, unansweredListView } from '../../src/cards/unanswered-list.js';
import { undeliveredCard, undeliveredView } from '../../src/cards/undelivered.js';
import { welcomeCard, welcomeView } from '../../src/cards/welcome.js';
import { answeredWorkplaceView, workplaceCard, workplaceView } from '../../src/cards/workplace.js';
import { closeYearView, reopenYearView, yearClosingCard } from '../../src/cards/year-closing.js';
import { OVERVIEW_VIEWS, yearOverviewCard, yearOverviewView } from '../../src/cards/year-overview.js';
import { COMMANDS } from '../../src/conversation/commands/index.js';
import { ACTIVITY_KINDS } from '../../src/domain/activity-kind.js';
import { periodAround } from '../../src/domain/activity-period.js';
import { MUNICIPALITY_IDS } from '../../src/domain/municipality.js';
import { RETAINED_COLLECTIONS } from '../../src/domain/retention.js';
import { yearOverview } from '../../src/domain/year-overview.js';
import type { Texts } from '../../src/texts/index.js';
import { anEntry, aPerson } from './builders.js';
import { elementsIn } from './card-elements.js';
import { aDigest, anActivity, aRequest } from './digest-builders.js';
import { RECORD_OF } from './store-records.js';

/** What people write that a card must show as it stands: a link, Markdown, a mention and what looks like a binding. */
export const MARKUP = ['[klicka](https://evil.example) **fet** <at>alla</at> $', '{title}'].join('');
/** The longest text that a field takes. */
const LONG = `${MARKUP} ${'å\n"'.repeat(1300)}`.slice(0, 4000);

/** Markup in every field, as long as the template lets it be. */
const filledIn = <Field extends string>(file: string, fields: readonly Field[]): Record<Field, string> => {
  const template = JSON.parse(readFileSync(new URL(`../../cards/${file}.json`, import.meta.url), 'utf8'));
  const longest = new Map(elementsIn(template).map(({ id, maxLength }) => [id, maxLength]));
  const value = (field: Field) => LONG.slice(0, Number(longest.get(field) ?? MARKUP.length));
  // Object.fromEntries forgets its keys; they are those of `fields`.
  return Object.fromEntries(fields.map((field) => [field, value(field)])) as Record<Field, string>;
};

const aNamed = (key: string) =>
  aPerson(key, [{ role: 'council_member', municipalityId: 'jarfalla', from: '2020-01-01' }], {
    displayName: `${MARKUP} ${key}`,
  });
const request = aRequest('F2026-001', { question: LONG });
const activity = anActivity('2026-a', {
  title: `${MARKUP} titel`,
  otherParties: [`${MARKUP} part`],
  outcomeNote: LONG,
  documentation: [{ kind: 'memo', title: `${MARKUP} dokument` }],
});
const digest = aDigest({ activities: [activity], requests: [request], people: [aNamed('a')] });
const entry = anEntry('lovande-praktik', { title: 'Lovande praktik', text: 'x'.repeat(400) });
const manyOf = <Row>(row: Row): Row[] => Array.from({ length: 40 }, () => row);
const markedEntry = anEntry('bollplank', {
  text: LONG.slice(0, 420),
  facts: manyOf({ label: `${MARKUP} label`, year: 2026, text: LONG.slice(0, 200) }).slice(0, 15),
  alsoCalled: [LONG.slice(0, 1000)],
  sources: [{ title: MARKUP, year: 2026 }],
});
const channel = { ...RECORD_OF.channels('2026-0001'), name: MARKUP };
const tenant = RECORD_OF.tenants('2026-0001');
const rule = { ...RECORD_OF.retention('2026-0001'), decision: MARKUP };
const told = { head: `${MARKUP} name`, why: 'x'.repeat(140) };
const suggestion = { title: 'Titel', text: 'text' };

const understood = {
  activity,
  inferred: ['title'] as const,
  today: '2026-11-18',
  staff: [`${MARKUP} name`],
  loggedBy: `${MARKUP} name`,
  requestNumber: 'F2026-001',
  planGoal: `${MARKUP} goal`,
};
const reading = { parts: [{ field: 'title' as const, words: MARKUP }], leftOver: [MARKUP] };
const asking: Asking = {
  heading: 'Nästan klart',
  intro: 'Svara.',
  understood,
  asks: ASKABLE_FIELDS.map((field) => ({ field })),
  mend: ACTIVITY_FIELDS,
  asides: [`${MARKUP} aside`],
  reading,
  inferred: ['title'],
  proposed: { title: MARKUP, date: '2026-11-18', area: 'general' },
};

const formOf = (
  texts: Texts,
  target: Parameters<typeof activityFormView>[1]['target'],
  open: Partial<Pick<ActivityForm, 'asking'>> = {},
) => {
  const values = filledIn('activity-form', ACTIVITY_FIELDS);
  return activityFormView(texts, {
    ...open,
    values: { ...values, date: open.asking === undefined ? '2026-11-18' : values.date },
    choices: {
      kinds: ACTIVITY_KINDS,
      municipalities: MUNICIPALITY_IDS,
      staff: Array.from({ length: 20 }, (_, index) => aNamed(`${index}`)),
      requests: Array.from({ length: 100 }, (_, index) => aRequest(`F2026-${index}`, { question: LONG })),
      goals: manyOf({ ...RECORD_OF.goals('2026-demo-goal-1'), label: LONG }),
    },
    problems: [`${MARKUP} problem`],
    target,
  });
};

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
  const listed = { request, sentOn: '2026-11-17', contact: `${MARKUP} contact`, mayWithdraw: true };
  const rows = MUNICIPALITY_IDS.map((municipality) => ({
    digest: aDigest({ municipality, activities: [activity], requests: [request] }),
    state: 'not_sent' as const,
  }));
  const plannedForm = {
    activity,
    typed: MARKUP,
    problem: 'En mening.',
    activityIds: activity.id,
    today: '2026-11-18',
  };
  const staffReceipt = { reading, changes: [`${MARKUP} change`], speaksOfRequest: true };
  const receipts = manyOf(understood).slice(0, 10);
  const now = '2026-11-11T16:00:00.000Z';
  return {
    'activity-form': [
      activityFormCard.render(formOf(texts, { submissionId: 'S1' })),
      activityFormCard.render(formOf(texts, { activityId: '2026-a', expectedVersion: 3 })),
      activityFormCard.render(formOf(texts, { submissionId: 'S1' }, { asking })),
    ],
    'activity-receipt': [
      activityReceiptCard.render(
        activityReceiptView(texts, {
          ...understood,
          activity: { ...activity, staffIds: ['a', 'b'] },
          now: '2026-11-18T11:00:00.000Z',
          isOpened: true,
          ...staffReceipt,
        }),
      ),
    ],
    'activity-remove': [activityRemoveCard.render(activityRemoveView(texts, activity, '2026-11-18'))],
    'activity-receipts': [
      activityReceiptsCard.render(
        activityReceiptsView(texts, { receipts, now, readings: receipts.map(() => reading) }),
      ),
      activityReceiptsCard.render(activityReceiptsView(texts, { receipts, now, words: LONG.slice(0, 300) })),
    ],
    answer: [
      answerCard.render(answerView(texts, { entry, near: [anEntry('natverk'), anEntry('bollplank')] })),
    ],
    'channel-form': [
      channelFormCard.render(
        channelFormView(texts, {
          municipalityId: 'upplands_vasby',
          channel,
          link: LONG,
          problems: [`${MARKUP} problem`],
        }),
      ),
    ],
    'channel-list': [
      channelListCard.render(
        channelListView(texts, {
          rows: MUNICIPALITY_IDS.map((municipalityId) => ({ municipalityId, channel })),
          notices: [`${MARKUP} notice`],
          isLocal: true,
        }),
      ),
      channelListCard.render(
        channelListView(texts, {
          rows: MUNICIPALITY_IDS.map((municipalityId) => ({ municipalityId, channel: undefined })),
          notices: [],
          isLocal: false,
        }),
      ),
    ],
    'channel-remove': [channelRemoveCard.render(channelRemoveView(texts, channel))],
    'claim-decision': [true, false].map((mayCountTenant) =>
      claimDecisionCard.render(
        claimDecisionView(texts, {
          claim: RECORD_OF.claims('2026-0001'),
          paragraphs: [`${MARKUP} who`, `${MARKUP} seat`],
          warning: mayCountTenant ? texts.claims.decision.from.unknown : undefined,
          mayCountTenant,
          values: filledIn('claim-decision', ['role', 'countTenant', 'reason']),
          problems: [`${MARKUP} problem`],
        }),
      ),
    ),
    'claim-form': [
      claimFormCard.render(
        claimFormView(texts, { municipalityId: 'solna', problems: [texts.claims.unclear] }),
      ),
      claimFormCard.render(claimFormView(texts, { municipalityId: '', problems: [] })),
    ],
    'data-erase': [
      dataEraseCard.render(
        dataEraseView(texts, {
          goes: manyOf(`${MARKUP} name`).slice(0, 12),
          stays: manyOf('Aktiviteter: 12').slice(0, 12),
          limits: [`${MARKUP} name`, texts.ownData.erase.limits.teams],
          seen: { id: '2026-a', version: 3 },
          notice: texts.ownData.erase.changed,
        }),
      ),
      dataEraseCard.render(
        dataEraseView(texts, { goes: [], stays: [], limits: [], seen: { id: '', version: 0 } }),
      ),
    ],
    decline: [
      declineCard.render(
        declineView(texts, {
          question: LONG,
          ask: `${MARKUP} vem.`,
          near: [entry, entry, entry],
          mayRequest: true,
          mayTellWorkplace: true,
        }),
      ),
    ],
    'did-you-mean': [didYouMeanCard.render(didYouMeanView(texts, 'mina förfrågningar'))],
    digest: [drawDigest(texts, digest), drawDigest(texts, aDigest())],
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
    help: [
      helpCard.render(
        helpView(
          texts,
          COMMANDS.flatMap((command) => command.help?.(texts) ?? []),
          Object.values(texts.welcome.suggestions).slice(0, 3),
        ),
      ),
    ],
    'import-preview': [0, 40].map((wrong) =>
      importPreviewCard.render(
        importPreviewView(texts, {
          keptId: '2026-abcdefgh',
          fileName: MARKUP,
          rows: manyOf(() => ({
            head: LONG,
            lines: wrong === 0 ? manyOf(LONG).slice(0, 6) : [],
            problems: manyOf(LONG).slice(0, wrong),
          })),
          wrong,
          alike: 2,
          remarks: [LONG, LONG, LONG],
          page: 2,
          notice: 'Ett besked.',
        }),
      ),
    ),
    'import-receipt': [
      { ...RECORD_OF.imports('2026-0001'), fileName: MARKUP },
      (({ undone: _undone, ...kept }) => kept)(RECORD_OF.imports('2026-0001')),
    ].map((imported) =>
      importReceiptCard.render(
        importReceiptView(texts, imported, [anActivity('a'), anActivity('b', { state: 'planned' })]),
      ),
    ),
    'import-start': [
      importStartCard.render(
        importStartView(
          texts,
          [`${MARKUP} how`, LONG.slice(0, 200)],
          manyOf({ importId: '2026-abcdefgh', fileName: MARKUP, rows: 12, day: '1 maj 2026' }).slice(0, 3),
        ),
      ),
      importStartCard.render(importStartView(texts, [], [])),
    ],
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
    'my-activities': (['week', 'month', 'year'] as const).map((stretch) =>
      myActivitiesCard.render(
        myActivitiesView(texts, {
          period: periodAround(stretch, '2026-11-18'),
          activities: manyOf({
            activity: { ...activity, state: 'planned', municipalities: MUNICIPALITY_IDS.slice(1) },
            others: [`${MARKUP} name`],
            takesPart: true,
            loggedBy: `${MARKUP} name`,
          }),
          totals: { done: 4, hours: 9.5, withoutHours: 1, planned: 2, isShared: true, forOthers: 3 },
          closed: [`${MARKUP} closed`],
          today: '2026-11-18',
          page: 2,
        }),
      ),
    ),
    notice: [noticeCard.render(noticeView('Titel', [LONG, `${MARKUP} name`], suggestion))],
    'planned-follow-up': [
      plannedFollowUpCard.render(
        plannedFollowUpView(texts, {
          planned: [
            { activity: { ...activity, state: 'done' }, answeredBy: `${MARKUP} name` },
            ...manyOf({ activity: { ...activity, state: 'planned' as const } }),
          ],
          today: '2026-11-18',
          mayStop: true,
          notices: [`${MARKUP} notice`],
        }),
      ),
    ],
    'planned-hours': [plannedHoursCard.render(plannedHoursView(texts, plannedForm))],
    'planned-move': [plannedMoveCard.render(plannedMoveView(texts, plannedForm))],
    reminders: [
      remindersCard.render(
        remindersView(texts, { asksAboutPlanned: 'true', remindsOnFridays: 'false' }, ['En mening.']),
      ),
    ],
    'request-form': [
      requestFormCard.render(requestFormView(texts, { ...requestForm, municipality: 'solna' })),
      requestFormCard.render(requestFormView(texts, { ...requestForm, municipality: undefined })),
    ],
    'request-list': [
      requestListCard.render(
        requestListView(
          texts,
          Array.from({ length: 40 }, () => listed),
          undefined,
          `${MARKUP} notice`,
        ),
      ),
    ],
    'request-receipt': [
      requestReceiptCard.render(
        requestReceiptView(texts, request, { line: 'second', reason: 'large' }, `${MARKUP} contact`),
      ),
    ],
    'request-withdraw': [requestWithdrawCard.render(requestWithdrawView(texts, request))],
    'people-list': [
      peopleListCard.render(
        peopleListView(texts, {
          title: 'Titel',
          notices: [`${MARKUP} notice`],
          claims: manyOf({ name: `${MARKUP} name`, municipality: 'Solna', day: '1 maj 2026', claimId: '1' }),
          sections: manyOf({
            heading: 'Solna',
            lines: manyOf({ label: 'Roll', names: `${MARKUP} ${LONG.slice(0, 600)}` }).slice(0, 2),
          }).slice(0, 9),
          sentences: ['En mening.'],
          people: manyOf({ title: 'Namn', value: '2026-a' }),
          showsChoice: true,
          showsSome: true,
        }),
      ),
      peopleListCard.render(
        peopleListView(texts, {
          title: 'Titel',
          notices: [],
          claims: [],
          sections: [],
          sentences: [],
          people: [],
          showsChoice: false,
          showsSome: false,
        }),
      ),
    ],
    person: ['now', 'then'].map((time) =>
      personCard.render(
        personView(texts, {
          person: aNamed('a'),
          notices: time === 'now' ? [`${MARKUP} notice`] : [],
          sentences: ['En mening.'],
          sections: manyOf({
            heading: 'Roller',
            rows: manyOf({
              role: 'Roll',
              when: 'sedan i dag',
              mayEnd: time === 'now',
              mayChange: true,
              end: 'Avsluta',
              index: 3,
              held: 'staff  2020-01-01',
            }).slice(0, 8),
            more: time === 'now' ? '7 äldre roller visas inte här.' : '',
          }).slice(0, 3),
          written: time === 'now' ? `${MARKUP} written` : undefined,
        }),
      ),
    ),
    'person-form': [undefined, manyOf({ identity: 'tenant/a', name: `${MARKUP} name` })].map((colleagues) =>
      personFormCard.render(
        personFormView(texts, {
          values: filledIn('person-form', PERSON_FIELDS),
          problems: [`${MARKUP} problem`],
          colleagues,
        }),
      ),
    ),
    'role-end': [true, false].map((isComing) =>
      roleEndCard.render(
        roleEndView(texts, {
          person: aNamed('a'),
          role: { index: 0, held: 'staff  2020-01-01' },
          what: 'Roll',
          isComing,
          sentences: ['En mening.'],
          lastDay: `${MARKUP} day`,
          problems: [`${MARKUP} problem`],
        }),
      ),
    ),
    'role-form': [NEW_ROLE, { index: 0, held: 'staff  2020-01-01' }].map((role) =>
      roleFormCard.render(
        roleFormView(texts, {
          person: aNamed('a'),
          role,
          values: filledIn('role-form', ROLE_FIELDS),
          problems: [`${MARKUP} problem`],
          now: [`${MARKUP} now`],
        }),
      ),
    ),
    'retention-confirm': [0, 1, 1234].map((tonight) =>
      retentionConfirmCard.render(
        retentionConfirmView(texts, {
          collection: 'people',
          months: tonight || 1,
          decision: MARKUP,
          tonight,
          seenId: '2026-abcdefgh',
          seenVersion: 3,
        }),
      ),
    ),
    'retention-form': [undefined, { rule, who: `${MARKUP} who`, day: '2026-11-18' }].map((standing) =>
      retentionFormCard.render(
        retentionFormView(texts, {
          collection: 'requests',
          standing,
          values: filledIn('retention-form', ['months', 'decision']),
          problems: standing ? [`${MARKUP} problem`] : [],
        }),
      ),
    ),
    'retention-list': [
      retentionListCard.render(
        retentionListView(texts, {
          rows: RETAINED_COLLECTIONS.map((collection) => ({
            collection,
            count: 1234,
            oldest: '2023-03-03',
            rule,
          })),
          notices: [`${MARKUP} notice`],
        }),
      ),
      retentionListCard.render(
        retentionListView(texts, {
          rows: RETAINED_COLLECTIONS.map((collection, count) => ({
            collection,
            count,
            oldest: undefined,
            rule: undefined,
          })),
          notices: [],
        }),
      ),
    ],
    role: [roleCard.render(roleView(texts, `${MARKUP} who`, texts.roleSwitch.tries.staff))],
    sentence: [sentenceCard.render(sentenceView(LONG))],
    'tenant-form': [
      tenantFormCard.render(
        tenantFormView(texts, {
          municipalityId: 'upplands_vasby',
          tenant,
          written: LONG.slice(0, 200),
          problems: [`${MARKUP} problem`],
        }),
      ),
    ],
    'tenant-list': [
      tenantListCard.render(
        tenantListView(texts, {
          rows: MUNICIPALITY_IDS.map((municipalityId) => ({ municipalityId, tenant, isLetIn: false })),
          notices: [`${MARKUP} notice`],
        }),
      ),
      tenantListCard.render(
        tenantListView(texts, {
          rows: MUNICIPALITY_IDS.map((municipalityId) => ({
            municipalityId,
            tenant: undefined,
            isLetIn: true,
          })),
          notices: [],
        }),
      ),
    ],
    'tenant-remove': [tenantRemoveCard.render(tenantRemoveView(texts, tenant))],
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
    workplace: [
      workplaceCard.render(workplaceView(texts)),
      workplaceCard.render(answeredWorkplaceView(texts, `${MARKUP} answer`)),
    ],
    'year-closing': [
      ...[0, 1, 1234].map((count) =>
        yearClosingCard.render(
          closeYearView(texts, {
            year: 2026,
            stock: { done: count, withoutHours: count, unanswered: count, ahead: count },
            isOver: count === 0,
          }),
        ),
      ),
      yearClosingCard.render(
        reopenYearView(texts, {
          year: 2026,
          seenAt: '2027-01-12T09:00:00.000Z',
          closed: `${MARKUP} closed`,
        }),
      ),
    ],
    'year-overview': OVERVIEW_VIEWS.flatMap((by) =>
      [manyOf(0).map((_zero, index) => ({ ...RECORD_OF.goals(`2026-${index}`), label: LONG })), []].map(
        (goals) =>
          yearOverviewCard.render(
            yearOverviewView(texts, {
              by,
              closed: goals.length === 0 ? undefined : `${MARKUP} closed`,
              overview: yearOverview({
                year: 2026,
                activities: [activity, { ...activity, municipalities: [], pillar: null }],
                goals,
                personId: activity.loggedBy,
              }),
            }),
          ),
      ),
    ),
  };
};
