import { describe, expect, it } from 'vitest';
import { isSharePointUrl } from '../../src/domain/sharepoint-url.js';

describe('an address in SharePoint or OneDrive', () => {
  it.each([
    'https://contoso-my.sharepoint.com/personal/anna/_api/v2.0/drive/items/01/uploadSession?guid=1&tempauth=ey',
    'https://contoso.sharepoint.com/sites/fou',
    'HTTPS://Contoso-My.SharePoint.com/x',
    'https://contoso-my.sharepoint.com:443/x',
  ])('is %s', (url) => {
    expect(isSharePointUrl(url)).toBe(true);
  });

  it.each([
    ['no encryption', 'http://contoso-my.sharepoint.com/x'],
    ['another scheme', 'file:///contoso-my.sharepoint.com/etc/passwd'],
    ['a name that only ends alike', 'https://evilsharepoint.com/x'],
    ['the domain as a folder', 'https://evil.example/contoso-my.sharepoint.com'],
    ['the domain before another', 'https://contoso-my.sharepoint.com.evil.example/x'],
    ['the domain as a user', 'https://contoso-my.sharepoint.com@evil.example/x'],
    ['a user', 'https://anna@contoso-my.sharepoint.com/x'],
    ['a password', 'https://:hemligt@contoso-my.sharepoint.com/x'],
    ['the domain after a fragment', 'https://evil.example/#.sharepoint.com'],
    ['a backslash for a slash', 'https://evil.example\\.sharepoint.com/x'],
    ['the bare domain', 'https://sharepoint.com/x'],
    ['a nameless host', 'https://.sharepoint.com/x'],
    ['a dot at the end', 'https://contoso-my.sharepoint.com./x'],
    ['another port', 'https://contoso-my.sharepoint.com:8443/x'],
    ['this machine', 'https://127.0.0.1/x'],
    ['this machine by name', 'https://localhost/x'],
    ['the cloud provider inside', 'https://169.254.169.254/metadata/identity'],
    ['an address in version 6', 'https://[::1]/x'],
    ["private people's OneDrive", 'https://my.up.1drv.com/up/x'],
    ["Microsoft's own ring", 'https://microsoft-my.sharepoint-df.com/x'],
    ['no address', 'contoso-my.sharepoint.com'],
    ['nothing', ''],
    ['more than any address', `https://contoso-my.sharepoint.com/${'x'.repeat(8000)}`],
  ])('is not one with %s', (_what, url) => {
    expect(isSharePointUrl(url)).toBe(false);
  });
});
