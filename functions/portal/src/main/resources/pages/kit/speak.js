// What a screen reader should say now, and where the focus should go.
import { nextTick, ref } from '../vendor/vue.js';

export const spoken = ref('');

export function say(sentence) {
  spoken.value = '';
  nextTick(() => (spoken.value = sentence));
}

/** Moves the focus once the page has been redrawn. */
export async function focusOn(id) {
  await nextTick();
  const element = document.getElementById(id);
  if (!element) return false;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center', behavior: reducedMotion() ? 'auto' : 'smooth' });
  return true;
}

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
