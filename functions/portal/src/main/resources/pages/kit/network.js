// Whether the device says it has a network.
import { ref } from '../vendor/vue.js';

export const online = ref(navigator.onLine);

addEventListener('online', () => (online.value = true));
addEventListener('offline', () => (online.value = false));
