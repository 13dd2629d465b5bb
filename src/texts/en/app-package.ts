import type { Texts } from '../index.js';

export const appPackage: Texts['appPackage'] = {
  usage: 'Write npm run package, or npm run package -- --out path/to/file.zip.',
  missing: 'The Teams app cannot be packed yet. Give these in the environment or in .env and try again:',
  needed: {
    MicrosoftAppId: "the bot's app id in Entra.",
    APP_WEBSITE_URL: 'the address of your website. It begins with https://',
    APP_PRIVACY_URL: 'the address of the page on how you treat personal data. It begins with https://',
    APP_TERMS_URL: 'the address of the page with the terms of use. It begins with https://',
  },
  notWritten: (path, reason) => `I could not write ${path}: ${reason}`,
};
