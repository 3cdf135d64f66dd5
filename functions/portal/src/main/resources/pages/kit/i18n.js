// The words of a page in the reader's language. One file per page and language
// below i18n/; t looks a sentence up by its key and fills in {places}.
import { ref, shallowReactive } from '../vendor/vue.js';

const REMEMBERED = 'mashang.language';
const words = shallowReactive({});
const loaded = new Set();

export const language = ref(read());

function read() {
  try {
    return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

export async function loadWords(...pages) {
  const lists = await Promise.all(pages.map((page) => import(`../i18n/${language.value}/${page}.js`)));
  pages.forEach((page) => loaded.add(page));
  lists.forEach((list) => Object.assign(words, list.default));
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
}

export async function switchLanguage() {
  language.value = language.value === 'zh' ? 'en' : 'zh';
  try {
    localStorage.setItem(REMEMBERED, language.value);
  } catch {
    // A browser that keeps nothing still switches for this page.
  }
  await loadWords(...loaded);
}

export function t(key, places = {}) {
  const sentence = words[key];
  if (sentence === undefined) {
    console.error(`No words for ${key}`);
    return key;
  }
  return sentence.replace(/\{(\w+)\}/g, (_, name) => String(places[name] ?? ''));
}

/** The sentence of a key that data name; undefined if this page has none. */
export const known = (key) => words[key];

export const inEnglish = () => language.value === 'en';

/** The language of texts that come with data, where it is not that of the page. */
export const dataLanguage = () => (inEnglish() ? 'zh-CN' : undefined);
