/**
 * Bytes under a key of this browser tab (AES-GCM, 256 bits, a nonce for every part). Promises that a part
 * that was changed, cut, or put in another part's place is not opened.
 */

export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

const CIPHER = { name: 'AES-GCM', length: 256 } as const;
const NONCE_BYTES = 12;

export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(CIPHER, true, ['encrypt', 'decrypt']);
}

/** The key as text, for the storage that ends with the tab. */
export async function textOfKey(key: CryptoKey): Promise<string> {
  const { k = '' } = await crypto.subtle.exportKey('jwk', key);
  return k;
}

export function keyOfText(text: string): Promise<CryptoKey> {
  const key = { kty: 'oct', k: text, alg: 'A256GCM', ext: true };
  return crypto.subtle.importKey('jwk', key, CIPHER, true, ['encrypt', 'decrypt']);
}

/** `place`: what the part is and where it belongs; it opens under no other. */
export async function seal(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  place: string,
): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return { nonce, bytes: await crypto.subtle.encrypt(cipherOf(nonce, place), key, bytes) };
}

/** Rejects where the key or the place is another, or a bit has changed. */
export async function unseal(
  key: CryptoKey,
  { nonce, bytes }: Sealed,
  place: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.decrypt(cipherOf(nonce, place), key, bytes));
}

function cipherOf(nonce: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(place) };
}
