import { describe, expect, it, onTestFinished } from 'vitest';
import { openLoopbackReceiver } from '../../../src/adapters/graph/loopback-receiver.js';
import { requestAs } from '../../support/request-as.js';

const STATE = 'the-state';

const open = async (deadline = new AbortController()) => {
  const receiver = await openLoopbackReceiver(STATE, deadline.signal);
  onTestFinished(() => receiver.close());
  return { ...receiver, deadline };
};

describe('the address that the browser comes back to', () => {
  it('hands on the code that belongs to the state', async () => {
    const { port, broughtBack } = await open();
    expect((await requestAs(port, `/?code=abc&state=${STATE}`)).status).toBe(200);
    expect(await broughtBack).toEqual({ code: 'abc' });
  });

  it('hands on why there is no code', async () => {
    const { port, broughtBack } = await open();
    await requestAs(port, `/?error=access_denied&error_description=AADSTS65004%3A%20No&state=${STATE}`);
    expect(await broughtBack).toEqual({ error: 'access_denied', description: 'AADSTS65004: No' });
  });

  it.each([
    ['another state', '/?code=stolen&state=other', {}],
    ['no state', '/?code=stolen', {}],
    ['neither code nor error', `/?state=${STATE}`, {}],
    ['another path', `/other?code=stolen&state=${STATE}`, {}],
    ['a form that is posted', `/?code=stolen&state=${STATE}`, { method: 'POST' }],
    ['another host name', `/?code=stolen&state=${STATE}`, { host: 'evil.example' }],
    ['an address that is none', '//?code=stolen', {}],
    ['what browsers ask for by themselves', '/favicon.ico', {}],
  ])('passes over %s and goes on waiting', async (_what, path, how) => {
    const { port, broughtBack } = await open();
    const { status, page } = await requestAs(port, path, how);
    expect(status).toBe(404);
    expect(page).not.toContain('stolen');
    await requestAs(port, `/?code=right&state=${STATE}`);
    expect(await broughtBack).toEqual({ code: 'right' });
  });

  it('takes one answer only', async () => {
    const { port, broughtBack } = await open();
    await requestAs(port, `/?code=first&state=${STATE}`);
    expect((await requestAs(port, `/?code=second&state=${STATE}`)).status).toBe(404);
    expect(await broughtBack).toEqual({ code: 'first' });
  });

  it('keeps the code in no cache and passes it on to nobody', async () => {
    const { port } = await open();
    const { headers, page } = await requestAs(port, `/?code=abc&state=${STATE}`);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(page).not.toContain('abc');
  });

  it('stops waiting at the deadline', async () => {
    const { broughtBack, deadline } = await open();
    deadline.abort();
    expect(await broughtBack).toBeUndefined();
  });

  it('is closed to everyone afterwards', async () => {
    const { port, close } = await open();
    await close();
    await expect(requestAs(port, `/?code=abc&state=${STATE}`)).rejects.toThrow('ECONNREFUSED');
  });

  it('listens on this machine only', async () => {
    const { redirectUri, port } = await open();
    expect(redirectUri).toBe(`http://localhost:${port}`);
  });
});
