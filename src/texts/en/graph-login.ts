import type { Texts } from '../index.js';

export const graphLogin: Texts['graphLogin'] = {
  usage:
    'Type npm run graph:login. If signing in with a code does not work for you, type npm run graph:login -- --browser.',
  missing: (names) => `Missing: ${names}. Put it in the file .env or in the environment and try again.`,
  makeKey: 'Make a key for TOKEN_CACHE_KEY like this: openssl rand -base64 32',
  replacesUnreadable:
    'The saved sign-in cannot be read: the file is damaged, or TOKEN_CACHE_KEY is not the one it was saved with. It is replaced when you have signed in.',
  whichAccount: 'Sign in with the account that the weekly digests are to be sent from, not with your own.',
  withCode: (address, code) => `Open ${address} in a browser and enter the code ${code}.`,
  withBrowser: (address) => `Open this link in a browser on this computer:\n${address}`,
  elsewhere: (port) =>
    `Does the computer have no browser? First run ssh -L ${port}:localhost:${port} <computer> on one that has, and open the link there.`,
  waiting: 'Waiting for you to sign in …',
  done: (account, tenant) => `Done. Signed in as ${account} in the organisation ${tenant}.`,
  days: (days) =>
    `The sign-in lasts ${days} days. The bot renews it every night, so it ends only when the bot has been off for that long.`,
  canRead: 'The bot may read the channels and can see for itself whether a weekly digest arrived.',
  cannotRead:
    'The bot may not read the channels (ChannelMessage.Read.All). That is fine: when it is unclear whether a weekly digest arrived, it asks the FoU manager.',
  failed: 'Signing in did not work.',
  failures: {
    blocked:
      'Your organisation does not allow signing in this way. Try the browser: npm run graph:login -- --browser. If that does not work either, IT needs to exempt the account from its Conditional Access rules.',
    expired:
      'The code expired. Try again. Did the browser say that the sign-in is blocked? Then try npm run graph:login -- --browser.',
    declined: 'The sign-in was cancelled in the browser. Try again.',
    consent:
      'Nobody has agreed that the app may send in channels. Ask IT to grant admin consent to ChannelMessage.Send.',
    account:
      'The account does not belong to the organisation in GRAPH_TENANT_ID or may not sign in there. Sign in with an account of that organisation.',
    app: 'The app does not exist in the organisation. Check that GRAPH_TENANT_ID and GRAPH_CLIENT_ID are right.',
    publicFlow:
      'The app does not allow signing in without a secret. Ask IT to turn on “Allow public client flows” for it in Entra.',
    secret:
      'The app secret is not accepted. Is GRAPH_CLIENT_SECRET right, and still valid? An app without a Web address should have none.',
    redirect:
      'The address http://localhost is not allowed for the app. Ask IT to add it under Authentication in Entra.',
    unreachable:
      'Microsoft’s sign-in cannot be reached. Check that the computer reaches login.microsoftonline.com.',
    late: 'You did not sign in within five minutes. Try again.',
    other: (code) => `Microsoft answered ${code}. Search for that code, or show it to IT.`,
  },
  notKept: (path) =>
    `Signing in worked but could not be saved in the folder ${path}. May the bot write there?`,
  page: {
    title: 'FoU-boten',
    received: 'Done. You can close this page. The result is shown where you started the sign-in.',
    refused: 'The sign-in was cancelled. You can close this page and try again.',
    stray: 'This page does not belong to any sign-in under way.',
  },
};
