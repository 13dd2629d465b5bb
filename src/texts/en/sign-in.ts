import type { Texts } from '../index.js';

const browser =
  'If that does not work there is another way: IT runs “npm run graph:login -- --browser” on the computer where the bot runs, and you or they sign in there in the browser.';
const exclusion =
  'Ask IT for an exclusion. Say: “Exclude the account that the digests are sent from in the Conditional Access policy that blocks signing in with a code. It is often called “Block device code flow”, and the condition is called “Authentication flows”. The exclusion is needed for that account only, and for FoU-boten’s app only.”';

export const signIn: Texts['signIn'] = {
  command: {
    title: 'Connect the account for the digests',
    example: 'connect graph',
    description:
      'Signs in the account that the digests are sent from. You get a code to enter on Microsoft’s page.',
  },
  anew: { title: 'Sign in anew', text: 'connect graph again' },
  again: { title: 'Try again', text: 'connect graph again' },
  begin: { title: 'Sign the account in', text: 'connect graph' },
  local: {
    title: 'There is nothing to connect here',
    why: 'In trial mode I save the digests as files, so no account has to be signed in.',
  },
  notConfigured: {
    title: 'Sending to Teams is not set up',
    why: 'I do not know which app and which organisation to sign in to. Ask whoever runs the bot to set GRAPH_TENANT_ID, GRAPH_CLIENT_ID and TOKEN_CACHE_KEY and restart me. Then write “connect graph” again.',
  },
  standing: {
    title: 'The account is signed in',
    account: (account, tenant) => `The digests are sent from ${account} in the organisation ${tenant}.`,
    days: (days) => `The sign-in lasts ${days} more. I renew it every night.`,
    unreachable: (days) =>
      `I cannot reach Microsoft’s sign-in just now. The sign-in that there is lasts ${days} more, and I try again tonight.`,
  },
  code: {
    title: 'Sign in the account that sends the digests',
    steps: 'Open the page, enter the code and sign in.',
    which: 'Sign in with the account that the digests are to be sent from, not with your own.',
    code: 'Code:',
    valid: (minutes) => `The code is valid for ${minutes} minutes.`,
    told: 'I write here when it is done. If nothing happens: write “connect graph” again.',
    open: 'Open the sign-in page',
    refused: { title: 'The page says no', text: 'connect graph blocked' },
  },
  blocked: {
    title: 'Does the page say that the sign-in is blocked?',
    why: 'Then your organisation does not allow signing in with a code.',
  },
  failed: 'The account could not be signed in',
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  failures: {
    blocked: ['Your organisation does not allow signing in with a code.', exclusion, browser],
    expired: [
      'The code expired before anybody signed in. Try again.',
      `Did the page say that the sign-in is blocked or not allowed? ${exclusion}`,
      browser,
    ],
    declined: ['The sign-in was cancelled on the page. Try again.'],
    consent: [
      'Nobody has agreed that the app may send in channels. Ask IT to grant admin consent to ChannelMessage.Send.',
    ],
    account: [
      'The account does not belong to the organisation that the bot is set up for, or may not sign in there. Sign in with an account of that organisation.',
    ],
    app: [
      'The app does not exist in the organisation. Ask IT to check that GRAPH_TENANT_ID and GRAPH_CLIENT_ID are right.',
    ],
    publicFlow: [
      'The app does not allow signing in with a code. Ask IT to turn on “Allow public client flows” for it in Entra.',
    ],
    secret: [
      'The app secret is not accepted. Ask IT to check that GRAPH_CLIENT_SECRET is right and still valid.',
    ],
    redirect: ['The address http://localhost is not allowed for the app. Ask IT to add it in Entra.'],
    unreachable: [
      'I cannot reach Microsoft’s sign-in. Try again in a while. If that does not help: ask IT to check that the computer where the bot runs reaches login.microsoftonline.com.',
    ],
    late: ['Signing in took too long. Try again.'],
    not_kept: [
      'Signing in worked, but I could not save it. Ask whoever runs the bot to check that the disk is not full and that I may write in the data folder. Then try again.',
    ],
    internal: ['Something went wrong on my side. The error is in the log. Try again.'],
    begun_anew: [
      'Somebody else asked for a new code, so yours counts no more. Write “connect graph” to see how it stands now.',
    ],
  },
  otherFailure: (code) => [`Microsoft answered ${code}. Show that code to IT, and they see what it means.`],
  done: {
    title: 'Done! The account is signed in',
    account: (account, tenant) => `Signed in as ${account} in the organisation ${tenant}.`,
    days: (days) =>
      `The sign-in lasts ${days}. I renew it every night, so it ends only if I am off for that long.`,
    canRead: 'I may read the channels and can see for myself whether a digest arrived.',
    cannotRead:
      'I may not read the channels. That is fine: when it is unclear whether a digest arrived, I ask you.',
  },
  personal: {
    title: 'Signed in, but is it the right account?',
    why: (tenant) =>
      `An account in the organisation ${tenant} is signed in, but it looks like a person’s own.`,
    effect:
      'Then the digests come in that person’s name, and they stop coming when the person changes password or leaves.',
    do: 'Sign in anew, with an account that is there for the digests only. If it is just that, never mind this.',
  },
  lapsing: {
    first: {
      title: 'I could not renew the sign-in last night',
      text: (days) =>
        `It is about the account that the digests are sent from. The sign-in lasts ${days} more, and I try again next night. You need not do anything now.`,
    },
    soon: (days) => `In ${days} the sign-in for the digests ends`,
    last: (days) => `Important: in ${days} the digests stop coming`,
    why: (day) => `I have not been able to renew the sign-in since ${day}, but try every night.`,
    do: 'Sign the account in anew. If that does not work: ask IT to check that the computer where the bot runs reaches login.microsoftonline.com.',
  },
  renewed: {
    title: 'The sign-in is renewed again',
    text: (days) =>
      `The account that the digests are sent from is signed in, and the sign-in lasts ${days}. You need not do anything.`,
  },
};
