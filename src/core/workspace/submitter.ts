/** Who handed a file in, as names are compared: case and spaces do not make another submitter. */

/** Both are named, and the same. */
export function isSameSubmitter(one: string, other: string): boolean {
  return plainName(one) !== '' && plainName(one) === plainName(other);
}

export function plainName(submitter: string): string {
  return submitter.trim().replace(/\s+/gu, ' ').toLowerCase();
}
