// Saves what was fetched with a token: a link alone could not carry one.
import { call } from './api.js';

const LIVES = 60 * 1000;

export function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LIVES);
}

export async function fetchAndSave(path, token, name) {
  const { data } = await call('GET', path, { token, raw: true });
  download(data, name);
}
