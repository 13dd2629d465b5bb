/**
 * Where the OneDrive of a work account lies: `<tenant>-my.sharepoint.com`. Microsoft 365's list of endpoints
 * (https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges) has `*.sharepoint.com` as
 * the one domain of "SharePoint Online and OneDrive for Business" in the public cloud, which is the one this bot
 * runs in. Left out on purpose: `*.up.1drv.com`, which only private accounts upload to, Microsoft's own
 * `*.sharepoint-df.com`, and the national clouds.
 */
const DOMAIN = '.sharepoint.com';

/** An upload address carries its own permit, which makes it long. */
const MAX_LENGTH = 8000;

/** Whether an address leads into SharePoint or OneDrive over https, and nowhere else. */
export const isSharePointUrl = (text: string): boolean => {
  if (text.length > MAX_LENGTH || !URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    // A name and the domain: neither the bare domain nor one with a dot at its end is anyone's OneDrive.
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(hostname.slice(0, -DOMAIN.length)) &&
    hostname.endsWith(DOMAIN)
  );
};
