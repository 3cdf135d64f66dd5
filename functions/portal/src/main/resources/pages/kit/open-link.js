// A file that the API gives out as a link for a few minutes.
import { call } from './api.js';

export async function openLink(path, token) {
  const { data } = await call('GET', path, { token });
  window.open(data.url, '_blank', 'noopener');
}
