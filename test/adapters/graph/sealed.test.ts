import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from '../../../src/adapters/graph/sealed.js';

const key = randomBytes(32);
const content = Buffer.from('en hemlighet på svenska, åäö');
const HEADER = 8;
const NONCE = 12;
const TAG = 16;

const withByteChanged = (sealed: Buffer, at: number): Buffer => {
  const changed = Buffer.from(sealed);
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
  return changed;
};

describe('sealed content', () => {
  it('comes back whole with the same key', () => {
    expect(unseal(key, seal(key, content))).toEqual(content);
    expect(unseal(key, seal(key, Buffer.alloc(0)))).toEqual(Buffer.alloc(0));
  });

  it('shows nothing of what it holds', () => {
    expect(seal(key, content).includes(content.subarray(0, 8))).toBe(false);
  });

  it('never looks the same twice, so that no nonce is used again', () => {
    const nonces = Array.from({ length: 200 }, () =>
      seal(key, content)
        .subarray(HEADER, HEADER + NONCE)
        .toString('hex'),
    );
    expect(new Set(nonces).size).toBe(200);
  });

  it.each([
    ['its first byte', 0],
    ['its version', HEADER - 1],
    ['the nonce', HEADER],
    ['the end of the nonce', HEADER + NONCE - 1],
    ['the tag', HEADER + NONCE],
    ['the end of the tag', HEADER + NONCE + TAG - 1],
    ['the content', HEADER + NONCE + TAG],
    ['the last byte', HEADER + NONCE + TAG + content.length - 1],
  ])('is refused when %s was changed', (_what, at) => {
    expect(unseal(key, withByteChanged(seal(key, content), at))).toBeUndefined();
  });

  it('is refused with another key', () => {
    expect(unseal(randomBytes(32), seal(key, content))).toBeUndefined();
  });

  it('is refused when it was cut off anywhere, or grew', () => {
    const sealed = seal(key, content);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(unseal(key, sealed.subarray(0, length))).toBeUndefined();
    }
    expect(unseal(key, Buffer.concat([sealed, Buffer.from([0])]))).toBeUndefined();
  });

  it('is refused when the parts of two were put together', () => {
    const [one, other] = [seal(key, content), seal(key, Buffer.from('något annat'))];
    const at = HEADER + NONCE + TAG;
    expect(unseal(key, Buffer.concat([one.subarray(0, at), other.subarray(at)]))).toBeUndefined();
  });
});
