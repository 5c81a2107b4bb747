import { describe, expect, it } from 'vitest';
import { keyOfText, newKey, seal, textOfKey, unseal } from '../../../src/app/storage/sealed.ts';

const bytes = new TextEncoder().encode('W-1001,40');

describe('sealed bytes', () => {
  it('open under the same key at the same place, also by the key as text', async () => {
    const key = await newKey();
    const sealed = await seal(key, bytes, 'a 1');
    const again = await keyOfText(await textOfKey(key));
    expect(new TextDecoder().decode(await unseal(again, sealed, 'a 1'))).toBe('W-1001,40');
  });

  it('hold nothing that can be read', async () => {
    const sealed = await seal(await newKey(), bytes, 'a 1');
    expect(new TextDecoder('latin1').decode(sealed.bytes)).not.toContain('W-1001');
  });

  it('open under no other key, no other place, and not with any bit changed', async () => {
    const key = await newKey();
    const sealed = await seal(key, bytes, 'a 1');
    await expect(unseal(await newKey(), sealed, 'a 1')).rejects.toThrow(Error);
    await expect(unseal(key, sealed, 'a 2')).rejects.toThrow(Error);
    for (let bit = 0; bit < sealed.bytes.byteLength * 8; bit++) {
      const changed = new Uint8Array(sealed.bytes.slice(0));
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await expect(unseal(key, { ...sealed, bytes: changed.buffer }, 'a 1')).rejects.toThrow(Error);
    }
  });

  it('have a nonce of their own each', async () => {
    const key = await newKey();
    const nonces = await Promise.all(
      Array.from({ length: 200 }, async () => (await seal(key, bytes, 'a 1')).nonce.join()),
    );
    expect(new Set(nonces).size).toBe(200);
  });
});
