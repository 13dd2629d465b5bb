import type { Locator, Page } from 'playwright-core';

/** The Agents Playground as a person uses it; everything is waited for, and the newest on the page counts. */
export interface ChatWindow {
  readonly page: Page;
  say(text: string): Promise<void>;
  /** Resolves when the text stands on the page. */
  sees(text: string | RegExp): Promise<void>;
  button(title: string | RegExp): Locator;
  /** Presses the newest button with just that title. */
  press(title: string): Promise<void>;
  /** The card with that text in it, and nothing else in the same line, that the doing shows below those that are there. */
  newCard(text: string, doing: () => Promise<void>): Promise<Locator>;
  /** Changes role in local mode, and waits for the greeting of whoever that is. */
  become(role: string, name: string): Promise<void>;
  fill(label: string, value: string): Promise<void>;
  /** Mentions somebody in the newest box to write in. */
  mention(name: string): Promise<void>;
  /** Takes a choice of a drop-down list by its title. */
  choose(label: string, title: string): Promise<void>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const openChatWindow = async (page: Page, url: string): Promise<ChatWindow> => {
  await page.goto(url);
  const box = page.locator('[role=textbox][contenteditable=true]');
  await box.waitFor();
  const say = async (text: string): Promise<void> => {
    await box.click();
    await page.keyboard.type(text);
    await page.getByRole('button', { name: 'Send Message' }).click();
  };
  return {
    page,
    say,
    sees: (text) => page.getByText(text).last().waitFor(),
    button: (title) => page.getByRole('button', { name: title }),
    press: (title) =>
      page
        .getByRole('button', { name: new RegExp(`^${escaped(title)}$`) })
        .last()
        .click(),
    newCard: async (text, doing) => {
      const cards = page.locator('.ac-adaptiveCard').filter({ has: page.getByText(text, { exact: true }) });
      const earlier = await cards.count();
      await doing();
      const card = cards.nth(earlier);
      await card.waitFor();
      return card;
    },
    become: async (role, name) => {
      const greetings = page.getByText(new RegExp(`^Nu är du ${name}`));
      const earlier = await greetings.count();
      await say(`jag är ${role}`);
      await greetings.nth(earlier).waitFor();
    },
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
