import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.tsx';
import { cityOrdinance, hoursTarget } from './targets.ts';

describe('a ready set of targets', () => {
  it('says what it is, where it comes from and how current that is', async () => {
    const { screen } = await openPage();
    await screen.getByText('City ordinance', { exact: true }).click();
    await expect
      .element(screen.getByText(/Hours in each trade. A floor for effort/u))
      .toBeVisible();
    await expect
      .element(screen.getByText('Source: City code 8-9 · Status last looked up: Jan 2026'))
      .toBeVisible();
    await expect
      .element(screen.getByText('Women, Share of hours: 12% (In each trade)'))
      .toBeVisible();
  });

  it('is taken over at once where there are no targets yet', async () => {
    const { screen, programs } = await openPage();
    await screen.getByText('City ordinance', { exact: true }).click();
    await screen.getByRole('button', { name: 'Take over: City ordinance' }).click();
    expect(programs.current().targets).toEqual(cityOrdinance.targets);
    await expect.element(screen.getByText(/already among the targets/u)).toBeVisible();
  });

  it('names what it would replace, replaces it, and gives it back', async () => {
    const before = [hoursTarget({ id: 'own', group: 'men', basisPoints: 300 })];
    const { screen, programs } = await openPage({ targets: before });
    await screen.getByText('City ordinance', { exact: true }).click();
    await expect
      .element(screen.getByText('Men, Share of hours: 3% (The whole program)'))
      .toBeVisible();
    await screen.getByRole('button', { name: 'Replace all targets by: City ordinance' }).click();
    expect(programs.current().targets).toEqual(cityOrdinance.targets);
    await screen.getByRole('button', { name: 'Undo the last change' }).first().click();
    expect(programs.current().targets).toEqual(before);
  });

  it('added beside another value at the same place says that the higher is used', async () => {
    const { screen, programs } = await openPage({ targets: [hoursTarget()] });
    await screen.getByText('City ordinance', { exact: true }).click();
    await expect
      .element(screen.getByText(/Where two ask for different values at the same place/u))
      .toBeVisible();
    await screen.getByRole('button', { name: 'Add to the targets: City ordinance' }).click();
    expect(programs.current().targets.map(({ basisPoints }) => basisPoints)).toEqual([
      690, 1200, 1000,
    ]);
    await expect.element(screen.getByText(/The higher one is used:/u)).toBeVisible();
  });
});
