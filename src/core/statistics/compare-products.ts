/** The sign of a·b − c·d for whole numbers, exact at any size: −1, 0 or 1. */
export function compareProducts(a: number, b: number, c: number, d: number): -1 | 0 | 1 {
  const left = a * b;
  const right = c * d;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
    return left < right ? -1 : left > right ? 1 : 0;
  }
  const exactLeft = BigInt(a) * BigInt(b);
  const exactRight = BigInt(c) * BigInt(d);
  return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0;
}
