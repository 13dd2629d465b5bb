import type { Locator, Page } from 'playwright-core';

/** The Agents Playground as a person uses it; everything is waited for, and the newest on the page counts. */
export interface ChatWindow {
  readonly page: Page;
  say(text: string): Promise<void>;
  /** Resolves when the text stands on the page. */
  sees(text: string | RegExp): Promise<void>;
  button(title: string | RegExp): Locator;
  fill(label: string, value: string): Promise<void>;
  /** Mentions somebody in the newest box to write in. */
  mention(name: string): Promise<void>;
  /** Takes a choice of a drop-down list by its title. */
  choose(label: string, title: string): Promise<void>;
}

export const openChatWindow = async (page: Page, url: string): Promise<ChatWindow> => {
  await page.goto(url);
  const box = page.locator('[role=textbox][contenteditable=true]');
  await box.waitFor();
  return {
    page,
    say: async (text) => {
      await box.click();
      await page.keyboard.type(text);
      await page.getByRole('button', { name: 'Send Message' }).click();
    },
    sees: (text) => page.getByText(text).last().waitFor(),
    button: (title) => page.getByRole('button', { name: title }),
    mention: async (name) => {
      await box.last().click();
      await page.keyboard.type('@');
      await page.getByRole('menuitem', { name }).click();
    },
    choose: async (label, title) => {
      await page.getByRole('combobox', { name: label }).last().click();
      await page.getByRole('option', { name: title, exact: true }).click();
    },
    fill: (label, value) => page.getByLabel(label).last().fill(value),
  };
};
