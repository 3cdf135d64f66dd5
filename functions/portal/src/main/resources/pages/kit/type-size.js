// Large type for those who want it, remembered on the device.
import { ref } from '../vendor/vue.js';

const REMEMBERED = 'mashang.large';

function remembered() {
  try {
    return localStorage.getItem(REMEMBERED) === 'yes';
  } catch {
    return false;
  }
}

export const largeType = ref(remembered());

function show() {
  document.documentElement.classList.toggle('large', largeType.value);
}

export function toggleLargeType() {
  largeType.value = !largeType.value;
  try {
    localStorage.setItem(REMEMBERED, largeType.value ? 'yes' : 'no');
  } catch {
    // Then it holds for this page only.
  }
  show();
}

show();
