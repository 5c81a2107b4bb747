import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openPage } from './open-page.tsx';
import { hoursTarget } from './targets.ts';

async function axeFindings(container: Element) {
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe('what the committee sets', () => {
  it('keeps a wage when its field is left, and forgets it when it is emptied', async () => {
    const { screen, programs } = await openPage();
    const wage = screen.getByLabelText('Family-sustaining wage');
    await wage.fill('31.5');
    await userEvent.tab();
    expect(programs.current().settings).toEqual({ 'family-sustaining-wage': 31.5 });
    await expect.element(wage).toHaveValue('31.50');
    await wage.fill('');
    await userEvent.keyboard('{Enter}');
    expect(programs.current().settings).toEqual({});
  });

  it('refuses a verdict for fewer than ten people', async () => {
    const { screen, programs } = await openPage();
    const enough = screen.getByLabelText('Smallest number of people');
    await enough.fill('5');
    await userEvent.tab();
    await expect.element(enough).toHaveAccessibleDescription(/^Write a whole number from 10 up/u);
    expect(programs.current().thresholds.enough).toBe(10);
    await enough.fill('25');
    await userEvent.keyboard('{Enter}');
    expect(programs.current().thresholds.enough).toBe(25);
  });

  it('keeps the known share as a share from 0 to 1', async () => {
    const { screen, programs } = await openPage();
    await screen.getByLabelText('Known share below').fill('72.5');
    await userEvent.keyboard('{Enter}');
    expect(programs.current().thresholds.coverage).toBe(0.725);
  });

  it('moves a grouping with its focus, by keyboard', async () => {
    const { screen, programs } = await openPage({ groupings: ['gender', 'race', 'local'] });
    const down = screen.getByRole('button', { name: 'Move Gender down' });
    down.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(down).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Enter}');
    expect(programs.current().groupings).toEqual(['race', 'local', 'gender']);
    await expect.element(screen.getByRole('status')).toHaveTextContent('number 3 of 3');
  });

  it('always offers at least one grouping', async () => {
    const { screen, programs } = await openPage({ groupings: ['gender'] });
    await screen.getByRole('checkbox', { name: 'Gender', exact: true }).click();
    expect(programs.current().groupings).toEqual(['gender']);
    await screen.getByRole('checkbox', { name: 'Local residents' }).click();
    expect(programs.current().groupings).toEqual(['gender', 'local']);
  });

  it('pins a reference group, and lets go of it', async () => {
    const { screen, programs } = await openPage();
    const reference = screen.getByLabelText('Gender: compared with', { exact: true });
    await expect.element(reference).toHaveDisplayValue('as usual: Men');
    await reference.selectOptions('women');
    expect(programs.current().references).toEqual({ gender: 'women' });
    await reference.selectOptions('');
    expect(programs.current().references).toEqual({});
  });
});

describe('the Program page', () => {
  it.each(['en', 'es'] as const)('passes axe with everything open, in %s', async (language) => {
    const { screen } = await openPage({ targets: [hoursTarget()] }, language);
    for (const details of screen.container.querySelectorAll('details')) details.open = true;
    await screen.getByRole('button', { name: /^(?:Edit the target|Editar la meta)/u }).click();
    await expect.element(screen.getByRole('form')).toBeVisible();
    expect(await axeFindings(screen.container)).toEqual([]);
  });

  it('speaks Spanish', async () => {
    const { screen } = await openPage({ targets: [hoursTarget()] }, 'es');
    await expect.element(screen.getByRole('heading', { name: 'Metas', exact: true })).toBeVisible();
    await expect.element(screen.getByRole('cell', { name: '6.9 %', exact: true })).toBeVisible();
    await expect
      .element(screen.getByRole('cell', { name: 'Todo el programa', exact: true }))
      .toBeVisible();
  });
});
