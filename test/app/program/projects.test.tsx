import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openPage } from './open-page.tsx';

describe('the list of projects', () => {
  it('says what is on it, what is in the files, and what is in one of them only', async () => {
    const { screen } = await openPage({ projects: ['Harbor Tunnel', 'North Quay'] });
    const rows = screen.getByRole('region', { name: 'Where it stands' }).getByRole('row');
    await expect
      .element(rows.nth(1))
      .toHaveTextContent('Harbor TunnelOn the list and in the files');
    await expect
      .element(rows.nth(2))
      .toHaveTextContent('North QuayOn the list, nothing in the files');
    await expect
      .element(rows.nth(3))
      .toHaveTextContent('River BridgeIn the files, not on the list');
  });

  it('takes a typed name by keyboard, once, and can be undone', async () => {
    const { screen, programs } = await openPage();
    const name = screen.getByLabelText('Name of a project');
    await name.fill(' North Quay ');
    await userEvent.keyboard('{Enter}');
    expect(programs.current().projects).toEqual(['North Quay']);
    await name.fill('North Quay');
    await userEvent.keyboard('{Enter}');
    await expect.element(name).toHaveAccessibleDescription('This project is on the list already.');
    expect(programs.current().projects).toEqual(['North Quay']);
    await screen.getByRole('button', { name: /^Undo/u }).first().click();
    expect(programs.current().projects).toEqual([]);
  });

  it('takes all that the files name, and lets one go', async () => {
    const { screen, programs } = await openPage();
    await screen.getByRole('button', { name: 'Put all 2 of the files on the list' }).click();
    expect(programs.current().projects).toEqual(['Harbor Tunnel', 'River Bridge']);
    await screen.getByRole('button', { name: 'Take off the list: River Bridge' }).click();
    expect(programs.current().projects).toEqual(['Harbor Tunnel']);
  });

  it('gives its names to the places a target can be for', async () => {
    const { screen } = await openPage({ projects: ['North Quay'] });
    await screen.getByRole('button', { name: 'Add a target' }).first().click();
    await screen.getByRole('button', { name: /^Project/u }).click();
    await expect.element(screen.getByText('North Quay', { exact: true }).last()).toBeVisible();
  });
});
