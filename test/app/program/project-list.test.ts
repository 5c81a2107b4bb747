import { describe, expect, it } from 'vitest';
import { projectList } from '../../../src/app/features/program/project-list.ts';

describe('the list of projects beside the files', () => {
  it('keeps its own order, then names what only the files have', () => {
    expect(projectList(['Quay', 'Bridge'], ['', 'Bridge', 'Tunnel'])).toEqual([
      { name: 'Quay', state: 'no-rows' },
      { name: 'Bridge', state: 'in-both' },
      { name: 'Tunnel', state: 'only-rows' },
    ]);
  });
});
