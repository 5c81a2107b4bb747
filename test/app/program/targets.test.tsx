import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openPage } from './open-page.tsx';
import { hoursTarget } from './targets.ts';

describe('the targets of a program', () => {
  it('are listed with all their parts in words', async () => {
    const { screen } = await openPage({
      targets: [
        hoursTarget({
          basisPoints: 1525,
          scope: { each: 'trade', only: { project: ['River Bridge'] } },
          validFrom: '2025-01-01',
          validTo: '2026-01-01',
        }),
      ],
    });
    const cells = [
      ...screen.container.querySelectorAll('[aria-labelledby=program-targets] tbody tr > *'),
    ].map((cell) => cell.textContent);
    expect(cells.slice(0, 8)).toEqual([
      'Women',
      'Share of hours',
      '15.25%',
      'In each trade · Only project: River Bridge',
      'January 1, 2025 to December 31, 2025',
      'Contract',
      'in force',
      'Agreement of 2025',
    ]);
  });

  it('are added with the keyboard alone, exactly as typed', async () => {
    const { screen, programs } = await openPage();
    screen.getByRole('button', { name: 'Add a target' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByLabelText('Group', { exact: true })).toHaveFocus();
    await screen.getByLabelText('Group', { exact: true }).selectOptions('gender/women');
    await screen.getByLabelText('Measured on').selectOptions('hours-share');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('6.95');
    await screen.getByLabelText('Where it applies').selectOptions('trade');
    await screen.getByLabelText('Last day in force').fill('2026-12-31');
    screen.getByRole('button', { name: 'Keep this target' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('button', { name: 'Add a target' })).toHaveFocus();
    expect(programs.current().targets).toEqual([
      {
        id: 'women/hours-share/trade',
        metric: 'hours-share',
        grouping: 'gender',
        group: 'women',
        basisPoints: 695,
        scope: { each: 'trade' },
        validTo: '2027-01-01',
        kind: 'committee',
        status: '',
        source: '',
      },
    ]);
  });

  it('are not kept with three decimals, and the sentence stands at the field', async () => {
    const { screen, programs } = await openPage({ targets: [hoursTarget()] });
    await screen.getByRole('button', { name: /^Edit the target: Women/u }).click();
    const value = screen.getByLabelText('Value in percent');
    await value.fill('15.253');
    await screen.getByRole('button', { name: 'Keep this target' }).click();
    await expect.element(value).toHaveFocus();
    await expect
      .element(value)
      .toHaveAccessibleDescription(/^At most two decimals: write 15.25, not 15.253/u);
    expect(programs.current().targets).toEqual([hoursTarget()]);
  });

  it('apply only to places chosen among those of the data', async () => {
    const { screen, programs } = await openPage({ targets: [hoursTarget()] });
    await screen.getByRole('button', { name: /^Edit the target/u }).click();
    await screen.getByRole('button', { name: 'Project: All' }).click();
    await screen.getByRole('checkbox', { name: 'River Bridge' }).click();
    await screen.getByRole('button', { name: 'Done' }).click();
    await screen.getByRole('button', { name: 'Keep this target' }).click();
    expect(programs.current().targets).toEqual([
      hoursTarget({ scope: { only: { project: ['River Bridge'] } } }),
    ]);
  });

  it('come back when taking one out is undone', async () => {
    const { screen, programs } = await openPage({ targets: [hoursTarget()] });
    await screen.getByRole('button', { name: /^Take out the target/u }).click();
    expect(programs.current().targets).toEqual([]);
    await expect
      .element(screen.getByRole('heading', { name: 'Targets', exact: true }))
      .toHaveFocus();
    await screen.getByRole('button', { name: 'Undo the last change' }).last().click();
    expect(programs.current().targets).toEqual([hoursTarget()]);
  });

  it('of one place only do not claim the whole program', async () => {
    const scope = { only: { 'worker-class': ['apprentice'], trade: ['Carpenter', 'Electrician'] } };
    const { screen } = await openPage({ targets: [hoursTarget({ scope })] });
    await expect
      .element(
        screen.getByRole('cell', {
          name: 'Only worker class: Apprentice · Only trade: Carpenter and Electrician',
          exact: true,
        }),
      )
      .toBeVisible();
  });
});
