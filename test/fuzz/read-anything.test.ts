import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { inspect } from '../../src/core/intake/inspect.ts';
import { isKnownTable } from '../../src/core/intake/is-known-table.ts';
import type { Problem } from '../../src/core/problem.ts';
import { readFile } from '../../src/reading/read-file.ts';
import { bytesSource } from '../../src/reading/source.ts';
import { inTime } from './in-time.ts';
import { openInputs, type Input, type Inputs } from './inputs.ts';

/** All of them are read and inspected; the stage test loads some more, and the recipe test makes the rest. */
const FILES = 8_000;
const AT_ONCE = 500;
let inputs: Inputs;
beforeAll(async () => {
  inputs = await openInputs();
});

function areSaid(problems: readonly Problem[]): void {
  for (const { code, words } of problems) {
    expect(code).toMatch(/^[a-z]+\/[a-z]/);
    expect(words.en.trim()).not.toBe('');
    expect(words.es.trim()).not.toBe('');
  }
}

async function mustBeRead({ name, bytes }: Input): Promise<'read' | 'refused'> {
  const source = bytesSource(bytes, name, 1_000);
  const read = await readFile(
    source,
    {},
    { isRecognised: (head) => isKnownTable(head, catalogue) },
  );
  expect(read.ok ? read.value.hash : read.hash).toMatch(/^[\da-f]{64}$/);
  if (!read.ok) {
    expect(read.problems.length).toBeGreaterThan(0);
    areSaid(read.problems);
    return 'refused';
  }
  const { head, file, hash } = read.value;
  let end = 0;
  for (const piece of file.pieces) {
    expect(piece.start).toBe(end);
    end = piece.end;
    expect(piece.records).toBeGreaterThanOrEqual(0);
  }
  expect(end).toBe(file.bytes);
  const inspection = inspect(head, hash, catalogue);
  areSaid(inspection.problems);
  if (inspection.recipe === null) expect(inspection.problems.length).toBeGreaterThan(0);
  return 'read';
}

describe('whatever bytes a file has, it is read or refused with reasons', () => {
  const starts = Array.from({ length: FILES / AT_ONCE }, (_, part) => part * AT_ONCE);
  const came = { read: 0, refused: 0 };
  it.each(starts)(
    'from input %i on',
    async (start) => {
      for (let number = start; number < start + AT_ONCE; number += 1) {
        const input = inputs.file(number);
        const result = await inTime(input.name, () => mustBeRead(input));
        came[result] += 1;
      }
      expect(came.read + came.refused).toBe(start + AT_ONCE);
    },
    120_000,
  );

  it('and many of both are among them', () => {
    expect(came.read + came.refused).toBe(FILES);
    expect(came.read).toBeGreaterThan(FILES / 4);
    expect(came.refused).toBeGreaterThan(FILES / 20);
  });
});
