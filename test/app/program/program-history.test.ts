import { describe, expect, it } from 'vitest';
import { makeProgramHistory } from '../../../src/app/features/program/program-history.ts';
import { makeProgramStore } from '../../../src/app/view/program-store.ts';
import { catalogue } from '../../../src/catalogue/catalogue.ts';

const named = (name: string) => ({ ...catalogue.defaultProgram, name });

describe('the changes of a program', () => {
  it('are taken back one by one, the last first', () => {
    const programs = makeProgramStore(named('first'));
    const history = makeProgramHistory(programs);
    history.change(named('second'));
    history.change(named('third'));
    history.undo();
    expect(programs.current().name).toBe('second');
    history.undo();
    expect(programs.current().name).toBe('first');
    expect(history.canUndo()).toBe(false);
  });

  it('do not count when nothing is different', () => {
    const history = makeProgramHistory(makeProgramStore(named('same')));
    history.change(named('same'));
    expect(history.canUndo()).toBe(false);
  });

  it('never overwrite a program that was set from elsewhere', () => {
    const programs = makeProgramStore(named('first'));
    const history = makeProgramHistory(programs);
    history.change(named('second'));
    programs.set(named('sample'));
    history.undo();
    expect(programs.current().name).toBe('sample');
  });
});
