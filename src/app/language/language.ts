/** Which language the site speaks: the link's, else the one chosen last time, else the browser's. */
import type { Language } from '../../core/definition/words.ts';

const STORAGE_KEY = 'plumbline.language';

/** The language named, or null when the site does not speak it. */
export function languageNamed(name: unknown): Language | null {
  return name === 'en' || name === 'es' ? name : null;
}

/** For a visitor whose link says nothing. */
export function preferredLanguage(): Language {
  const browser = navigator.languages.map((tag) => languageNamed(tag.slice(0, 2).toLowerCase()));
  return remembered() ?? browser.find((language) => language !== null) ?? 'en';
}

/** Browsers that keep nothing (private windows, blocked storage) forget it: no error. */
export function rememberLanguage(language: Language): void {
  storage()?.setItem(STORAGE_KEY, language);
}

function remembered(): Language | null {
  return languageNamed(storage()?.getItem(STORAGE_KEY) ?? null);
}

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
