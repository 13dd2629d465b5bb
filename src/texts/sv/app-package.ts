/** What `npm run package` says. */
export const appPackage = {
  usage: 'Skriv npm run package, eller npm run package -- --out sökväg/till/fil.zip.',
  missing: 'Teams-appen går inte att packa än. Ange det här i miljön eller i .env och försök igen:',
  needed: {
    MicrosoftAppId: 'botens app-id i Entra.',
    APP_WEBSITE_URL: 'adressen till er webbplats. Den börjar med https://',
    APP_PRIVACY_URL: 'adressen till sidan om hur ni behandlar personuppgifter. Den börjar med https://',
    APP_TERMS_URL: 'adressen till sidan med villkor för användningen. Den börjar med https://',
  },
  notWritten: (path: string, reason: string) => `Jag kunde inte skriva ${path}: ${reason}`,
};
